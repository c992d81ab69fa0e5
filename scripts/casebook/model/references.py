"""Every reference of a dossier, with its place. The model is walked, so that a new field needs no change here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from casebook.diagnostics import Place
from casebook.model import fields
from casebook.model.citation import CitedText, SourceRef
from casebook.model.part import Part, Path
from casebook.model.places import KEY, Places
from casebook.values.country import Country

if TYPE_CHECKING:
    from casebook.model.dossier import Dossier

_ITEM = "item"
_ITEMS = (
    fields.EventId,
    fields.SourceId,
    fields.ClaimId,
    fields.ProceedingId,
    fields.TransferId,
    fields.AssuranceId,
    fields.MeasureId,
    fields.ChangeId,
    fields.ReplyId,
    fields.AnyId,
    fields.When,
)
_OTHERS = {
    fields.By: "by",
    fields.Actor: "actor",
    fields.EntityId: "entity",
    fields.ProvisionId: "provision",
}
_KINDS = {id(get_args(type)[1]): kind for type, kind in [*((t, _ITEM) for t in _ITEMS), *_OTHERS.items()]}
_ITEM_ID = re.compile(r"[escptamxr]\d{2,4}")


@dataclass(frozen=True, slots=True)
class Reference:
    """A pointer. `kind`: source, item, by, actor, person, body or provision; `owner`: whose value it is.

    `key`: the field it stands under, empty in the prose, where `range` says its characters. `nth`: of equal ones in
    one text, counted from 0.
    """

    kind: str
    target: str
    key: str
    path: Path
    places: Places
    owner: Part | None = None
    nth: int = 0
    range: tuple[int, int] | None = None

    @property
    def place(self) -> Place:
        """Where the id itself stands, also within a longer text."""
        if self.range is not None:
            return self.places.source.place(*self.range)
        whole = self.places.at(self.path)
        text = self.places.source.text
        sign = "@" if self.kind == "source" and self.key != "sources" else ""
        pattern = re.compile(rf"(?<![\w-]){sign}({re.escape(self.target)})(?![\w-])")
        found = list(pattern.finditer(text, whole.span.start, whole.span.end))
        if not found:
            return whole
        start, end = found[min(self.nth, len(found) - 1)].span(1)
        return Place(whole.path, self.places.source.span(start, end), whole.where)


def references_of(dossier: Dossier) -> tuple[Reference, ...]:
    """All references in the order of the model, those of the prose last."""
    places: Places = dossier.places
    found = list(_of_part(dossier, places))
    for pointer in dossier.story.citations:
        found.append(
            Reference("source", pointer.target, "", (), places, None, 0, (pointer.start, pointer.end))
        )
    for pointer in dossier.story.links:
        if pointer.target.startswith("#"):
            span = (pointer.start + 1, pointer.end)
            found.append(Reference(_ITEM, pointer.target[1:], "", (), places, None, 0, span))
    return tuple(found)


def _of_part(part: Part, places: Places) -> Iterator[Reference]:
    for name, key, expected in _fields(type(part)):
        for path, kind, value in _values(getattr(part, name), expected, (*part.path, key)):
            if isinstance(value, Part):
                yield from _of_part(value, places)
            elif isinstance(value, CitedText):
                yield from _of_text(value, key, path, places, part)
            else:
                yield Reference(kind, str(value), key, path, places, part)


def _of_text(text: CitedText, key: str, path: Path, places: Places, part: Part) -> Iterator[Reference]:
    counts: dict[str, int] = {}
    for ref in text.citations:
        yield Reference("source", ref.source, key, path, places, part, counts.get(ref.source, 0))
        counts[ref.source] = counts.get(ref.source, 0) + 1


def _values(value: Any, kind: str, path: Path) -> Iterator[tuple[Path, str, Any]]:
    """Each single value below that is a reference, a cited text or a part."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _values(item, kind, (*path, index))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, Country):
                yield (*path, str(key), KEY), "provision", key
            yield from _values(item, "", (*path, str(key)))
    elif isinstance(value, SourceRef):
        yield path, "source", value.source
    elif isinstance(value, Part | CitedText):
        yield path, "", value
    elif value is not None and kind == "entity":
        yield path, "person" if "people" in path else "body", value
    elif value is not None and kind and (kind != _ITEM or _ITEM_ID.fullmatch(str(value))):
        yield path, kind, value


@cache
def _fields(model: type[Part]) -> tuple[tuple[str, str, str], ...]:
    """Each field but hidden ones and the own id: name, key, the kind of reference that it holds (empty: none)."""
    return tuple(
        (name, field.alias or name, _kind((field.annotation, *field.metadata)))
        for name, field in model.model_fields.items()
        if not field.exclude and name != "id"
    )


def _kind(annotation: Any) -> str:
    if isinstance(annotation, fields.Read):
        return _KINDS.get(id(annotation), "")
    below = annotation if isinstance(annotation, tuple) else get_args(annotation)
    return next((kind for argument in below if (kind := _kind(argument))), "")

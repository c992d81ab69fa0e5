"""Tree → model. A fault is reported and left out, then the rest is read, so that rules see all that can be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar, get_origin

from pydantic import BaseModel, ValidationError

from casebook.diagnostics import Diagnostic, Place
from casebook.model.dossier import File
from casebook.model.part import HIDDEN, Part, Path
from casebook.model.places import KEY
from casebook.parse import faults
from casebook.parse.data import Data, swallowed
from casebook.parse.explain import PLACEHOLDER, explain, meant_key, path_of, value_finding
from casebook.parse.keys import all_keys, keys_of
from casebook.tree.compose import walk
from casebook.tree.nodes import Mapping, Scalar, Sequence
from casebook.tree.read import Document

F = TypeVar("F", bound=File)
_MAX_ROUNDS = 12


def build(document: Document, model: type[F], extra: dict[str, Any]) -> tuple[F | None, list[Diagnostic]]:
    """The model of a file, or nothing, and every fault. `extra`: hidden values that the reader adds to the root."""
    read, findings = _build(document, model, extra)
    told = {found.place.span.start for found in findings if found.rule is faults.PLACEHOLDER}
    left = (found for found in _placeholders(document) if found.place.span.start not in told)
    return read, [*findings, *left]


def _build(document: Document, model: type[F], extra: dict[str, Any]) -> tuple[F | None, list[Diagnostic]]:
    root = document.root
    wanted = Sequence if "entries" in keys_of(model) else Mapping
    if root is None:
        return None, [] if document.failed else [_empty(document)]
    if not isinstance(root, wanted):
        return None, [_not_keys(document, wanted)]
    findings = _swallowed(document, model)
    dropped: set[int] = set()
    filled: dict[str, Any] = {}
    meant: set[tuple[Path, str]] = set()
    for turn in range(_MAX_ROUNDS):
        data = _data(document, dropped, wanted)
        if turn == 0:
            findings.extend(data.findings)
        data.gaps.update((key,) for key in filled)
        data.spans.update({(key,): (root.start, root.start) for key in filled})
        lost = frozenset(data.lost)
        hidden = {
            HIDDEN + key: value for key, value in {**extra, "places": data.places, "lost": lost}.items()
        }
        hidden = {key: value for key, value in hidden.items() if key in _aliases(model)}
        try:
            read = model.model_validate({**filled, **data.value, **hidden})
        except ValidationError as failure:
            before = len(dropped) + len(filled)
            findings.extend(_drop(data, model, failure, dropped, filled, meant))
            if len(dropped) + len(filled) == before:
                return None, findings
        else:
            return read, [*findings, *_remarks(data, read)]
    return None, findings


def _placeholders(document: Document) -> Iterator[Diagnostic]:
    """Every placeholder of the front matter, also in items that are left out for another fault."""
    source, root = document.source, document.root
    if not isinstance(root, Mapping | Sequence) or not PLACEHOLDER.search(source.text, root.start, root.end):
        return
    data = _data(document, set(), type(root))
    for path, node in data.origin.items():
        if isinstance(node, Scalar) and PLACEHOLDER.search(node.text):
            match = PLACEHOLDER.search(source.text, node.start, node.end)
            place = data.places.at(path)
            place = Place(place.path, source.span(*match.span()), place.where) if match else place
            message = f"`{place.where}` still holds a placeholder"
            yield faults.PLACEHOLDER.at(place, message, help="write the text")


def _aliases(model: type[BaseModel]) -> set[str | None]:
    return {field.alias for field in model.model_fields.values()}


def _data(document: Document, dropped: set[int], wanted: type) -> Data:
    assert document.root is not None
    data = Data(document.source, dropped, left_out=document.left_out)
    for start, end in document.left_out:
        data.leave_out(start, end)
    if wanted is Sequence:
        data.value = {HIDDEN + "where": (), "entries": data.take(document.root, ("entries",))}
    else:
        data.value = data.take(document.root, ())
    return data


def _empty(document: Document) -> Diagnostic:
    place = document.source.place(0, 0)
    return faults.MAPPING_NEEDED.at(
        place, "there are no keys in this file", help="write the keys, or remove it"
    )


def _not_keys(document: Document, wanted: type) -> Diagnostic:
    assert document.root is not None
    place = document.source.place(document.root.start, max(document.root.end, document.root.start + 1))
    if wanted is Sequence:
        return faults.LIST_NEEDED.at(
            place, "an authority file is a list", help="start each entry with `- id:`"
        )
    return faults.MAPPING_NEEDED.at(
        place, "the front matter has no keys", help="write `title: ...` and the other keys"
    )


def _drop(
    data: Data,
    model: type[BaseModel],
    failure: ValidationError,
    dropped: set[int],
    filled: dict[str, Any],
    meant: set[tuple[Path, str]],
) -> list[Diagnostic]:
    """Leave out what failed. A key that is missing because it was left out or misspelt is no second fault.

    What the root lacks is `filled` with nothing, so that the rest can be read; what misspelt keys stand for is `meant`.
    """
    findings = []
    errors = failure.errors(include_url=False, include_input=False)
    meant |= {
        (path_of(data, e["loc"])[:-1], meant_key(data, model, e))
        for e in errors
        if e["type"] == "extra_forbidden"
    }
    for error in errors:
        if error["loc"][0] in filled:
            continue
        path = path_of(data, error["loc"])
        node = data.origin.get(path[:-1] if path[-1:] == (KEY,) else path)
        key = str(error["loc"][-1])
        if not (error["type"] == "missing" and (_was_dropped(data, path, key) or (path, key) in meant)):
            findings.append(explain(data, model, error))
        if path and node is not None:
            dropped.add(id(node))
        elif error["type"] == "missing":
            filled[key] = _nothing(model, key)
    return findings


def _nothing(model: type[BaseModel], key: str) -> Any:
    field = next(field for field in model.model_fields.values() if field.alias == key)
    return [] if get_origin(field.annotation) is tuple else "?"


def _was_dropped(data: Data, path: Path, key: str) -> bool:
    node = data.origin.get(path)
    if isinstance(node, Mapping) and any(name.text == key for name, _ in node.entries):
        return True
    lines = (data.source.text[start:end] for start, end in data.left_out)
    return any(re.search(rf"(?m)^[ -]*{re.escape(key)} *[:=]", line) for line in lines)


def _swallowed(document: Document, model: type[BaseModel]) -> list[Diagnostic]:
    keys = all_keys(model)
    blocks = (node for node in walk(document.root) if isinstance(node, Scalar) and node.style in ("|", ">"))
    return [found for node in blocks if (found := swallowed(document.source, node, keys))]


def _remarks(data: Data, part: Any, path: Path = ()) -> list[Diagnostic]:
    """What a value that can be read still gives reason to say (`values`: `remarks`)."""
    if isinstance(part, Part):
        fields = type(part).model_fields.items()
        below = ((field.alias or name, getattr(part, name)) for name, field in fields if not field.exclude)
        return [found for key, value in below for found in _remarks(data, value, (*path, key))]
    if isinstance(part, tuple):
        return [found for index, value in enumerate(part) for found in _remarks(data, value, (*path, index))]
    faults_of = getattr(part, "remarks", None)
    return [value_finding(data, path, fault) for fault in faults_of()] if faults_of else []

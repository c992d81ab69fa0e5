"""One value twice in a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from casebook.collection.names import Names
from casebook.criteria.edits import without_item
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.model.part import Part, Path

RULE = warning("doubled-value", "a list holds one value twice")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Actors, risks, sources, numbers: each stands once in its list."""
    for path, value in _doubled(dossier, ()):
        place = dossier.places.at(path)
        message = f"`{value}` stands twice in this list"
        yield RULE.at(place, message, help="take one out", edits=without_item(dossier, path))


def _doubled(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, Part):
        for name, field in type(value).model_fields.items():
            if not field.exclude:
                yield from _doubled(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        seen: set[str] = set()
        for index, item in enumerate(value):
            if isinstance(item, Part):
                yield from _doubled(item, (*path, index))
            elif str(item) in seen:
                yield (*path, index), str(item)
            seen.add("" if isinstance(item, Part) else str(item))

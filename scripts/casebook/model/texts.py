"""Every free text of a part with its path."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from casebook.model import fields
from casebook.model.citation import CitedText
from casebook.model.part import Part, Path

_PLAIN = id(get_args(fields.Text)[1])


def texts(part: Part) -> Iterator[tuple[Path, str, bool]]:
    """Path, text, and whether it may hold citations; of this part and all below it."""
    for name, key, plain in _fields(type(part)):
        yield from _below(getattr(part, name), (*part.path, key), plain)


def _below(value: Any, path: Path, plain: bool) -> Iterator[tuple[Path, str, bool]]:
    if isinstance(value, Part):
        yield from texts(value)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _below(item, (*path, index), plain)
    elif isinstance(value, CitedText):
        yield path, value.text, True
    elif plain and isinstance(value, str):
        yield path, value, False


@cache
def _fields(model: type[Part]) -> tuple[tuple[str, str, bool], ...]:
    return tuple(
        (name, field.alias or name, _is_text((field.annotation, *field.metadata)))
        for name, field in model.model_fields.items()
        if not field.exclude
    )


def _is_text(annotation: Any) -> bool:
    if isinstance(annotation, fields.Read):
        return id(annotation) == _PLAIN
    below = annotation if isinstance(annotation, tuple) else get_args(annotation)
    return any(_is_text(argument) for argument in below)

"""Which keys a model has at a path: found by walking the model, so that a new field needs no change here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from casebook.model.part import HIDDEN


@cache
def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of a mapping, as an author writes them, in the order of the format."""
    aliases = (field.alias or name for name, field in model.model_fields.items())
    return tuple(alias for alias in aliases if alias[:1] != HIDDEN)


@cache
def all_keys(model: type[BaseModel]) -> frozenset[str]:
    """The keys of a model and of everything below it."""
    below = (all_keys(part) for field in model.model_fields.values() for part in _parts(field.annotation))
    return frozenset(keys_of(model)).union(*below)


def model_at(model: type[BaseModel], path: tuple[Any, ...]) -> type[BaseModel] | None:
    """The model of the mapping at `path`, if that is a mapping of the format."""
    current: type[BaseModel] | None = model
    for step in path:
        if current is None:
            return None
        if isinstance(step, str):
            field = next((f for f in current.model_fields.values() if f.alias == step), None)
            current = next(_parts(field.annotation), None) if field else None
    return current


def _parts(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)

"""What a value may be, in words: `a date`, `list of country codes`, `one of ...`."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from casebook.model.fields import OneOf, Read
from casebook.model.part import Part
from casebook.vocabulary import Vocabulary


def annotation(field: FieldInfo) -> Any:
    """A field's type with its annotations, as the model was written."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def shape(kind: Any, names: Mapping[type[Part], str]) -> str:
    """The words for a type, in Markdown. `names`: what the sections about parts are called."""
    own = next((mark for mark in getattr(kind, "__metadata__", ()) if isinstance(mark, Read | OneOf)), None)
    if isinstance(own, Read):
        return own.shape
    if isinstance(own, OneOf):
        name = own.vocabulary.name
        return f"a word of [{name}](words.md#{anchor(name)})"
    if isinstance(kind, type) and issubclass(kind, Part):
        return f"keys of [{names[kind]}](#{anchor(names[kind])})"
    arguments = [argument for argument in get_args(kind) if argument not in (type(None), ...)]
    if get_origin(kind) is tuple:
        return f"list: {shape(arguments[0], names)}"
    if get_origin(kind) is dict:
        return f"map: {shape(arguments[0], names)} → {shape(arguments[1], names)}"
    if get_origin(kind) is Annotated:
        return shape(arguments[0], names)
    if get_origin(kind) in (Union, types.UnionType):
        return " or ".join(dict.fromkeys(shape(argument, names) for argument in arguments))
    return "text"


def anchor(name: str) -> str:
    """The address of a heading on its page, as MkDocs makes it."""
    return "".join(letter for letter in name.lower() if letter.isalnum() or letter in "-_ ").replace(" ", "-")


def parts(kind: Any) -> Iterator[type[Part]]:
    """Every part that a type is made of, not those below them."""
    if isinstance(kind, type) and issubclass(kind, Part):
        yield kind
    else:
        for argument in get_args(kind):
            yield from parts(argument)


def vocabularies(kind: Any) -> Iterator[Vocabulary]:
    """Every vocabulary that a type takes words from, not those of parts below."""
    for mark in getattr(kind, "__metadata__", ()):
        if isinstance(mark, OneOf):
            yield mark.vocabulary
    for argument in get_args(kind):
        yield from vocabularies(argument)

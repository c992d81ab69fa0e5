"""How each type of the model is written as JSON: its schema and its writer are one declaration, so they cannot drift.

The model is walked, no key is named here: a new field appears in record and schema by itself. Keys are snake_case.
A list is always there; a single value that is absent is left out.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Union, get_args, get_origin

from casebook.collection.names import Names
from casebook.exports.record.values import MOMENT, VALUES, Schema, Write, moment, ref, same
from casebook.model.fields import OneOf, Read
from casebook.model.part import HIDDEN, Part
from casebook.schema.shapes import annotation
from casebook.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Shape:
    """How a value is written. `always`: whether it is there even when the author wrote nothing."""

    schema: Schema
    write: Write
    always: bool = True


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that no author wrote: inherited, or computed. `kind`: its type; None if it replaces a field's value."""

    of: Callable[[Any, Names], Any]
    kind: Any = None


@dataclass(frozen=True)
class Shapes:
    """The shapes of a model. `derived`: part → key → what is written there beside or in place of its own values.

    `defs`: schemas of everything met so far, by name.
    """

    derived: Mapping[type[Part], Mapping[str, Derived]]
    defs: dict[str, Schema] = field(default_factory=dict)
    _parts: dict[type[Part], tuple[tuple[str, str | Derived, Shape], ...]] = field(default_factory=dict)

    def of(self, kind: Any) -> Shape:
        """The shape of a type, with its annotations."""
        if isinstance(kind, type) and issubclass(kind, Part):
            return Shape(self._part(kind), lambda value, names: self.write(value, names))
        marks, arguments = getattr(kind, "__metadata__", ()), get_args(kind)
        for mark in marks:
            if isinstance(mark, OneOf):
                return Shape(self._words(mark.vocabulary), same)
            if isinstance(mark, Read):
                return self._value(arguments[0], mark)
        if get_origin(kind) is Annotated:
            return self.of(arguments[0])
        if get_origin(kind) is tuple:
            return _list(self.of(arguments[0]))
        if get_origin(kind) is dict:
            return _map(*map(self.of, arguments))
        if get_origin(kind) in (Union, types.UnionType):
            return self._union(arguments)
        return self._value(kind)

    def write(self, part: Part, names: Names | None) -> dict[str, Any]:
        """A part as JSON. `names`: of its dossier; None for a withdrawn one, which inherits nothing."""
        written = {}
        for key, source, shape in self._fields(type(part)):
            if isinstance(source, str):
                value = getattr(part, source)
            else:
                assert names is not None  # only dossiers that stand have derived values
                value = source.of(part, names)
            if value is not None:
                written[key] = shape.write(value, names)
        return written

    def _fields(self, part: type[Part]) -> tuple[tuple[str, str | Derived, Shape], ...]:
        """Key, where its value comes from, and its shape; of each key of a part as it is written."""
        if part not in self._parts:
            derived = dict(self.derived.get(part, {}))
            own: list[tuple[str, str | Derived, Shape]] = []
            for name, info in part.model_fields.items():
                if not (info.alias or name).startswith(HIDDEN):
                    key = name.rstrip("_")
                    own.append((key, derived.pop(key, name), self.of(annotation(info))))
            more = [(key, each, self.of(each.kind)) for key, each in derived.items()]
            self._parts[part] = (*own, *more)
        return self._parts[part]

    def _part(self, part: type[Part]) -> Schema:
        name = part.__name__
        if name not in self.defs:
            self.defs[name] = {}  # a part may hold parts of its own kind
            fields = self._fields(part)
            self.defs[name] = {
                "description": " ".join((part.__doc__ or "").split()),
                "type": "object",
                "properties": {key: shape.schema for key, _, shape in fields},
                "required": [key for key, _, shape in fields if shape.always],
                "additionalProperties": False,
            }
        return ref(name)

    def _words(self, vocabulary: Vocabulary) -> Schema:
        words = [{"const": w.word, "title": w.label, "description": w.gloss} for w in vocabulary]
        return self._def(vocabulary.name, {"oneOf": words})

    def _value(self, kind: Any, mark: Read | None = None) -> Shape:
        if mark is not None and get_origin(kind) in (Union, types.UnionType):
            return Shape(self._def("moment", MOMENT), moment)
        if mark is not None and kind is str:
            return Shape({"description": mark.shape, **dict(mark.schema), "type": "string"}, same)
        name, schema, write = VALUES[kind]
        return Shape(self._def(name, schema) if name else schema, write)

    def _union(self, kinds: tuple[Any, ...]) -> Shape:
        shapes = [self.of(kind) for kind in kinds if kind is not types.NoneType]
        always = types.NoneType not in kinds
        if len(shapes) == 1:
            return Shape(shapes[0].schema, shapes[0].write, always)
        return Shape({"anyOf": [shape.schema for shape in shapes]}, self._written, always)

    def _written(self, value: Any, names: Names | None) -> Any:
        """A value of one of several types: words stay, parts and maps are written."""
        if isinstance(value, dict):
            return {str(key): self._written(item, names) for key, item in value.items()}
        return self.write(value, names) if isinstance(value, Part) else str(value)

    def _def(self, name: str, schema: Schema) -> Schema:
        self.defs[name] = schema
        return ref(name)


def _list(item: Shape) -> Shape:
    return Shape({"type": "array", "items": item.schema}, lambda value, n: [item.write(v, n) for v in value])


def _map(key: Shape, item: Shape) -> Shape:
    schema = {"type": "object", "propertyNames": key.schema, "additionalProperties": item.schema}
    return Shape(schema, lambda value, n: {str(k): item.write(v, n) for k, v in value.items()})

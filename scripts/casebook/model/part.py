"""The base of every model: frozen, no unknown keys, kebab-case in files, and its path in the file."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

Path = tuple[str | int, ...]
"""Keys and indices from the root of a file: `("events", 3, "date")`."""

HIDDEN = "\0"
"""Starts the names of values that the reader adds and no author can type."""


def kebab(name: str) -> str:
    """The key in a file: `key_facts` → `key-facts`, `from_` → `from`."""
    return name.rstrip("_").replace("_", "-")


def hidden(name: str) -> Any:
    """A field that the reader fills in; it is no part of the format."""
    return Field(default=None, alias=HIDDEN + name, exclude=True, repr=False)


class Part(BaseModel):
    """A mapping of the format. `where` is its path; `dossier.place(part, "date")` finds the span."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=kebab,
        arbitrary_types_allowed=True,
        hide_input_in_errors=True,
    )

    where: Annotated[SkipJsonSchema[Any], hidden("where")]

    @property
    def path(self) -> Path:
        """Where this part stands in its file."""
        return tuple(self.where or ())

"""The tree: what YAML's events say, each node with its half-open range of characters in the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as typed. `style`: empty for plain, else the quote or block sign. An absent value is plain and empty."""

    text: str
    start: int
    end: int
    style: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    start: int
    end: int
    flow: bool = False


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the author's order; each key once. `merged`: several stood twice, as if two items were one."""

    entries: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int
    flow: bool = False
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Broken:
    """A value that could not be read; the fault has been reported, nothing more is said about it."""

    start: int
    end: int


Node = Scalar | Sequence | Mapping | Broken

"""Indices A to Z with counts: people, bodies, states, instruments; and the years of the world timeline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from casebook.views.entity import Bars, count
from casebook.views.text import Link


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A line: where it leads, what is said of it, and in how many cases it occurs. `sort` orders the lines."""

    link: Link
    note: str
    count: int
    sort: str


@dataclass(frozen=True, slots=True)
class RegisterGroup:
    """Lines under one heading, a letter or a kind."""

    id: str
    heading: str
    lines: tuple[RegisterLine, ...]


@dataclass(frozen=True, slots=True)
class RegisterView:
    """An index. `unit`: what the numbers count. `bars`: a drawing above, for years."""

    address: str
    kind: str
    above: str
    title: str
    standfirst: str
    groups: tuple[RegisterGroup, ...]
    unit: str
    bars: Bars | None = None


def by_letter(lines: Iterable[RegisterLine]) -> tuple[RegisterGroup, ...]:
    """Lines in alphabetical order under their first letters."""
    ordered = sorted(lines, key=lambda line: (line.sort, line.link.address))
    groups = groupby(ordered, key=lambda line: line.sort[:1].upper())
    return tuple(RegisterGroup(f"letter-{letter.lower()}", letter, tuple(group)) for letter, group in groups)


def by_heading(lines: Iterable[tuple[str, RegisterLine]]) -> tuple[RegisterGroup, ...]:
    """Lines under given headings, in the order of the headings' first lines."""
    groups: dict[str, list[RegisterLine]] = {}
    for heading, line in lines:
        groups.setdefault(heading, []).append(line)
    return tuple(
        RegisterGroup(f"g{number}", heading, tuple(group))
        for number, (heading, group) in enumerate(groups.items(), 1)
    )


def title(groups: Sequence[RegisterGroup], noun: str, plural: str = "") -> str:
    """`34 people`: the count is the page's title."""
    return count(sum(len(group.lines) for group in groups), noun, plural)

"""Entries of a timeline, on a dossier and on every page that shows events of several cases."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.text import Cited, Figure, Link
from casebook.views.when import When


@dataclass(frozen=True, slots=True)
class Heavy:
    """What makes the event that decided the case heavy: the outcome's sign and its heading."""

    sign: str
    heading: str


@dataclass(frozen=True, slots=True)
class OtherDating:
    """Another date for the same event: `Other sources say 2 March 1999`, with these."""

    date: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """The case an entry comes from, on a page of several: its name and its route in words."""

    link: Link
    route: str


@dataclass(frozen=True, slots=True)
class Citation:
    """How to cite an event: the ready text, and its permanent address (`id/D-0001/#e31`; may be empty)."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. `anchor`: its id on this page, empty where its home is another page; `address` leads to it.

    `sign`: `#e31`. `kind` and `places` are words. `actors` without the persons concerned on their own dossier.
    `citation`: only on the event's own page.
    """

    anchor: str
    address: str
    sign: str
    when: When
    kind: str
    text: Cited
    places: tuple[str, ...] = ()
    actors: tuple[Link, ...] = ()
    also_dated: tuple[OtherDating, ...] = ()
    expected: bool = False
    heavy: Heavy | None = None
    case: Case | None = None
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is left of a withdrawn item in its place: when and why it went, and what to read instead."""

    anchor: str
    text: str
    instead: Link | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """A year's heading and what stands under it, in the author's order."""

    year: str
    anchor: str
    entries: tuple[Entry | Tombstone, ...]

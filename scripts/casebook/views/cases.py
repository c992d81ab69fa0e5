"""The index of dossiers, its filters, and cases in groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casebook.views.contributions import CaseLine, CaseRecord, Contribution, cases_of
from casebook.views.text import Link


@dataclass(frozen=True, slots=True)
class Filter:
    """A plain link that narrows the list, and how many cases stand behind it. `sign` of a transfer, or none."""

    link: Link
    count: int
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Filters:
    """Filters of one sort."""

    title: str
    filters: tuple[Filter, ...]


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """Cases under one heading; the index has one group without heading."""

    id: str
    heading: str
    sign: str
    cases: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class CasesView:
    """A list of cases. `filters` stand beside it."""

    address: str
    kind: str
    above: Link | None
    title: str
    standfirst: str
    groups: tuple[CaseGroup, ...]
    filters: tuple[Filters, ...] = ()
    note: str = ""


def lines(given: Sequence[Contribution]) -> list[CaseLine]:
    """The cases of a page, in order, each once."""
    return list(dict.fromkeys(record.line for record in cases_of(given, "cases")))


def most(filters: Iterable[Filter], title: str) -> Filters | None:
    """Filters by count, then name; none if there is nothing to narrow."""
    ordered = tuple(sorted(filters, key=lambda f: (-f.count, f.link.text)))
    return Filters(title, ordered) if ordered else None


def counted(records: Iterable[CaseRecord]) -> int:
    """How many cases stand behind a list of transfers."""
    return len({record.line.id for record in records})

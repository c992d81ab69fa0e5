"""Changes to dossiers: what became known, what we had wrong. For lists and feeds; a dossier's page has its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.model.record import Change
from casebook.values.date_words import MONTHS
from casebook.values.partial_date import PartialDate
from casebook.views import addresses
from casebook.views.text import Link
from casebook.vocabulary import CHANGE_TYPES, WITHDRAWN_REASONS

WEIGHTY = frozenset({"correction", "removal"})
"""Types of change that say we were wrong or took something back."""


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """One change. `name` names it for ever: `D-0001/x01`. `kind` is the word of its type, `label` that for readers.

    `title`, `page`: of the dossier; `address` leads to the change on it. `day` orders: the first that its date can
    mean; `machine` is for `<time>`. `affects`: links to what it is about.
    """

    name: str
    title: str
    page: str
    address: str
    day: date
    machine: str
    words: str
    kind: str
    label: str
    text: str
    affects: tuple[Link, ...] = ()
    was: str = ""
    now: str = ""

    @property
    def weighty(self) -> bool:
        """Whether it says that we were wrong or took something back."""
        return self.kind in WEIGHTY

    @property
    def key(self) -> tuple[str, str]:
        """Its place among all changes, oldest first."""
        return (self.day.isoformat(), self.name)


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Changes of one month, newest first."""

    id: str
    heading: str
    changes: tuple[ChangeRecord, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """A list of changes. `near`: the other list. `none`: what stands there without changes.

    `unit`: what is counted and how far back; `feed`: where the same stands as a feed, relative to the page.
    """

    address: str
    kind: str
    near: tuple[Link, ...]
    title: str
    standfirst: str
    groups: tuple[ChangeGroup, ...]
    none: str
    unit: str
    feed: str


def records(file: Dossier | WithdrawnDossier) -> Iterator[ChangeRecord]:
    """Changes of a dossier in its order; those without a number cannot be named yet and are left out.

    A dossier that was withdrawn without a change that says so gets one.
    """
    if file.id is None:
        return
    for change in file.changes:
        if change.id is not None:
            yield _record(file, change)
    if isinstance(file, WithdrawnDossier) and not any(c.type == "removal" for c in file.changes):
        yield _withdrawal(file)


def _record(file: Dossier | WithdrawnDossier, change: Change) -> ChangeRecord:
    page = addresses.of_file(file)
    anchored = isinstance(file, Dossier)
    return ChangeRecord(
        name=f"{file.id}/{change.id}",
        title=file.title or str(file.id),
        page=page,
        address=f"{page}#{change.id}" if anchored else page,
        day=_day(change.date),
        machine=change.date.html_datetime or "",
        words=change.date.words(),
        kind=change.type,
        label=CHANGE_TYPES[change.type].label,
        text=change.text.plain,
        affects=tuple(Link(f"#{id}", f"{page}#{id}") for id in map(str, change.affects)) if anchored else (),
        was=change.was or "",
        now=change.now or "",
    )


def _withdrawal(file: WithdrawnDossier) -> ChangeRecord:
    last, page = file.withdrawn[-1], addresses.of_file(file)
    return ChangeRecord(
        name=f"{file.id}/withdrawn",
        title=file.title or str(file.id),
        page=page,
        address=page,
        day=_day(last.date),
        machine=last.date.html_datetime or "",
        words=last.date.words(),
        kind="removal",
        label=CHANGE_TYPES["removal"].label,
        text=f"The dossier was withdrawn: {WITHDRAWN_REASONS[last.reason].label}.",
    )


def _day(when: PartialDate) -> date:
    day = when.lower or when.upper
    assert day is not None  # an interval is open at one end only
    return day


def by_month(changes: Sequence[ChangeRecord]) -> tuple[ChangeGroup, ...]:
    """Changes, oldest first → months, newest first."""
    newest = groupby(reversed(changes), key=lambda change: (change.day.year, change.day.month))
    return tuple(
        ChangeGroup(f"m{year}-{month:02d}", f"{MONTHS[month - 1]} {year}", tuple(group))
        for (year, month), group in newest
    )

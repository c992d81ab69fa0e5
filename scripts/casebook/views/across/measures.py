"""Interim measures of all cases, by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from casebook.views import addresses
from casebook.views.across.page import Count, Counts, Head, by_number, cases, in_order, records
from casebook.views.across.records import MeasureRecord
from casebook.views.contributions import Contribution
from casebook.views.numbers import capital, counted
from casebook.views.text import Link

_FOLLOWED: Final = (
    ("complied", "Complied with"),
    ("breached", "Found breached by a body"),
    ("disputed", "Disputed"),
    ("pending", "In force"),
    ("not-known", "Not known"),
    ("refused", "Measure refused"),
    ("no-answer", "No answer on record"),
)
_CAUTIONS: Final = (
    "\u201cComplied with\u201d says that the state waited as long as it was asked to. It does not say what happened "
    "afterwards, and it is no finding by a body unless one is named.",
    "\u201cNo answer on record\u201d and \u201crefused\u201d say nothing about whether there was a danger.",
    "These are measures on record in this collection, not all that were asked for. The cases were chosen, so their "
    "numbers are no rate at which states obey.",
)


@dataclass(frozen=True, slots=True)
class MeasuresView:
    """The page: a row a measure, by date; undated ones last."""

    head: Head
    rows: tuple[MeasureRecord, ...]


def measures(given: Sequence[Contribution], also: tuple[Count, ...] = ()) -> MeasuresView:
    """The page from its contributions."""
    rows = records(given, MeasureRecord)
    return MeasuresView(
        Head(
            addresses.MEASURES,
            "measures",
            Link("Interim measures"),
            "Where a state was asked to wait",
            _standfirst(rows),
            "Counted: one row for each measure of one body, also one that was asked for and not granted. Those "
            "without a known date stand last.",
            _CAUTIONS,
            _counts(rows) if rows else (),
            also,
        ),
        tuple(rows),
    )


def _standfirst(rows: Sequence[MeasureRecord]) -> str:
    if not rows:
        return "No interim measure is on record in this collection yet."
    number = counted(len(rows), "interim measure")
    within = counted(cases(row.case for row in rows), "case")
    return (
        f"{capital(number)} in {within}, by date: which body asked which state to hold back, or was asked to, "
        "and what followed."
    )


def _counts(rows: Sequence[MeasureRecord]) -> tuple[Counts, ...]:
    return (
        in_order("What followed", "measures", _FOLLOWED, (row.followed for row in rows)),
        by_number("Measure of", "measures", (row.body for row in rows)),
        by_number("To", "measures", (link for row in rows for link in row.to)),
    )

"""Diplomatic assurances of all cases, by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from casebook.views import addresses
from casebook.views.across.page import Count, Counts, Head, by_number, cases, in_order, records, told
from casebook.views.across.records import PromiseRecord
from casebook.views.contributions import Contribution
from casebook.views.numbers import capital, counted
from casebook.views.text import Link

_BECAME: Final = (
    ("kept", "Found kept by a body"),
    ("broken", "Found broken by a body"),
    ("disputed", "Disputed"),
    ("untested", "Untested"),
    ("not-known", "Not known"),
)
_WEIGHED: Final = (("relied-on", "Relied on"), ("not-relied-on", "Not relied on"))


@dataclass(frozen=True, slots=True)
class AssurancesView:
    """The page: a row a promise, by date; undated ones last."""

    head: Head
    rows: tuple[PromiseRecord, ...]


def assurances(given: Sequence[Contribution], also: tuple[Count, ...] = ()) -> AssurancesView:
    """The page from its contributions."""
    rows = records(given, PromiseRecord)
    return AssurancesView(
        Head(
            addresses.ASSURANCES,
            "assurances",
            Link("Assurances"),
            "What one state promised another",
            _standfirst(rows),
            "Counted: one row for each promise and occasion that a dossier records. Those without a known date stand "
            "last.",
            _cautions(rows),
            _counts(rows) if rows else (),
            also,
        ),
        tuple(rows),
    )


def _standfirst(rows: Sequence[PromiseRecord]) -> str:
    if not rows:
        return "No diplomatic assurance is on record in this collection yet."
    required = sum(row.required for row in rows)
    promised = counted(len(rows) - required, "diplomatic assurance")
    conditions = f" and {counted(required, 'condition')} that a court set" if required else ""
    within = counted(cases(row.case for row in rows), "case")
    return (
        f"{capital(promised)}{conditions} in {within}, by date: what was promised, who weighed it, what became of it."
        f"{_untested(sum(row.kept == 'untested' for row in rows))}"
    )


def _untested(number: int) -> str:
    if not number:
        return ""
    word = counted(number, "promise").partition(" ")[0]
    return f" {capital(word)} {'was' if number == 1 else 'were'} never put to the test."


def _counts(rows: Sequence[PromiseRecord]) -> tuple[Counts, ...]:
    return (
        in_order("What became of it", "promises and conditions", _BECAME, (row.kept for row in rows)),
        in_order(
            "Weighed",
            "times that a body weighed a promise",
            _WEIGHED,
            (w for row in rows for w in row.weighed),
        ),
        by_number(
            "Promised by",
            "promises and conditions, by the state behind them",
            (link for row in rows for link in row.givers),
        ),
        by_number("Promised to", "promises and conditions", (link for row in rows for link in row.to)),
    )


def _cautions(rows: Sequence[PromiseRecord]) -> tuple[str, ...]:
    required = sum(row.required for row in rows)
    return told(
        "\u201cUntested\u201d is not \u201ckept\u201d. Nobody was handed over on that promise, so nothing shows what "
        "it would have been worth.",
        "\u201cNot known\u201d is not \u201ckept\u201d either. It says that no record was found of anybody looking.",
        ""
        if any(row.kept in ("kept", "broken") for row in rows)
        else "Nought beside \u201cfound kept\u201d and \u201cfound broken\u201d says that no ruling on it was found, "
        "not that every promise was kept.",
        "These are promises on record in this collection, not all that states made. Others may never have been "
        "published, and the cases were chosen: a state that stands here often need not have promised more often, or "
        "broken more.",
        "\u201cRelied on\u201d says what a body did with a promise, not that it was right or that its decision stood.",
        f"{capital(counted(required, 'row'))} under \u201cRequired of\u201d: a court set a condition. Whether the "
        "state ever promised it is another matter."
        if required
        else "",
    )

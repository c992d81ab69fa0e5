"""Claims of all cases: how many of each kind led to which finding, and a page for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from casebook.views import addresses
from casebook.views.across.page import Count, Counts, Head, cases, in_order, records
from casebook.views.across.records import ClaimRecord
from casebook.views.contributions import Contribution
from casebook.views.numbers import capital, counted
from casebook.views.text import Link
from casebook.vocabulary import CLAIM_KINDS, FINDING_RESULTS

_CAUTIONS: Final = (
    "A claim is what somebody says. It is no fact because it stands here or because many make it, and no untruth "
    "because somebody denies it.",
    "\u201cNo finding\u201d is not \u201cnot true\u201d. It can mean that no body was asked, or that its "
    "answer is not public.",
    "\u201cEstablished\u201d says what a body found by its own standard. A court of human rights or a civil court "
    "convicts nobody.",
    "\u201cNot proven\u201d and \u201cleft open\u201d say that a question was not answered, not that the answer is no.",
    "Both sides have the same room, which does not make them equally right; nor does a later finding outweigh an "
    "earlier one unless it sets it aside.",
    "Dossiers record the claims that matter to their case. Two may record the same one, and none records all.",
)
_CAUTIONS_TOTALS: Final = (
    "The columns are no score. A dossier words each claim, and the same dispute can be put as its denial: then "
    "\u201crejected\u201d would be \u201cestablished\u201d. Nor do the cases stand for others: they were chosen.",
)
_SEVERAL: Final = (
    "One with different findings stands in several columns, so a row can add up to more than its claims. A finding "
    "that was set aside later is shown with its claim and not counted."
)
_UNIT_FOUND: Final = (
    "claims. One with different findings stands in several lines. A finding that was set aside later is not "
    "counted"
)


@dataclass(frozen=True, slots=True)
class Tally:
    """A row of totals: claims of one kind, those with each result, those without a finding that stands.

    `id`: the anchor, the kind's word: the claims themselves once stood there.
    """

    id: str
    link: Link
    claims: int
    results: tuple[int, ...]
    without: int


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """The page: totals by kind and finding. `results`: heads of their columns; each row leads to its kind's page."""

    head: Head
    results: tuple[str, ...]
    tallies: tuple[Tally, ...]
    total: Tally


@dataclass(frozen=True, slots=True)
class ClaimsOfKindView:
    """The page of one kind: its claims, in the order of their cases."""

    head: Head
    claims: tuple[ClaimRecord, ...]


def claims(given: Sequence[Contribution], also: tuple[Count, ...] = ()) -> ClaimsView:
    """The page from its contributions."""
    found = records(given, ClaimRecord)
    groups = [(CLAIM_KINDS[kind], list(of)) for kind, of in groupby(found, key=lambda c: c.kind)]
    words = tuple(word for word in FINDING_RESULTS.words if any(word in claim.results for claim in found))
    return ClaimsView(
        Head(
            addresses.CLAIMS,
            "claims",
            Link("Claims"),
            "What is disputed",
            _standfirst(found),
            f"Counted: claims, by what was found. {_SEVERAL}",
            (*_CAUTIONS, *_CAUTIONS_TOTALS),
            also=also,
        ),
        tuple(capital(FINDING_RESULTS[word].label) for word in words),
        tuple(
            _tally(kind.word, Link(kind.label, addresses.claims(kind.word)), of, words) for kind, of in groups
        ),
        _tally("", Link("All claims"), found, words),
    )


def claims_of(
    word: str, given: Sequence[Contribution], kinds: tuple[Count, ...] = (), also: tuple[Count, ...] = ()
) -> ClaimsOfKindView:
    """The page of the kind `word` from its contributions. `kinds`: all kinds, each with the number of its claims."""
    kind, found = CLAIM_KINDS[word], records(given, ClaimRecord)
    return ClaimsOfKindView(
        Head(
            addresses.claims(word),
            "claim_kind",
            Link("Claims", addresses.CLAIMS),
            f"Claims: {kind.label.lower()}",
            f"{capital(kind.gloss)}. {_standfirst(found, 'claim of this kind')}",
            "Counted: one row for each claim that a dossier records.",
            _CAUTIONS,
            (_found(found), Counts("Claims by kind", "claims", kinds)) if found else (),
            also,
        ),
        tuple(found),
    )


def _found(claims: Sequence[ClaimRecord]) -> Counts:
    labels = [(word.word, capital(word.label)) for word in FINDING_RESULTS]
    results = [result for claim in claims for result in claim.results or ("none",)]
    return in_order("What was found", _UNIT_FOUND, [*labels, ("none", "No finding")], results)


def _standfirst(found: Sequence[ClaimRecord], noun: str = "claim") -> str:
    if not found:
        return f"No {noun} is on record in this collection yet."
    number, within = counted(len(found), "claim"), counted(cases(c.case for c in found), "case")
    return f"{capital(number)} in {within}: who makes each, who denies it, and what was found. None of them is ours."


def _tally(id: str, link: Link, found: Sequence[ClaimRecord], words: Sequence[str]) -> Tally:
    return Tally(
        id,
        link,
        len(found),
        tuple(sum(word in claim.results for claim in found) for word in words),
        sum(not claim.results for claim in found),
    )

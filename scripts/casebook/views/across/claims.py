"""Claims of all cases by kind, and how many of each kind led to which finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from casebook.views import addresses
from casebook.views.across.page import Count, Counts, Head, cases, records
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


@dataclass(frozen=True, slots=True)
class Tally:
    """A row of totals: claims of one kind, those with each result, those without a finding that stands."""

    link: Link
    claims: int
    results: tuple[int, ...]
    without: int


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Claims of one kind, in the order of their cases. `gloss`: what the kind means."""

    id: str
    heading: str
    gloss: str
    claims: tuple[ClaimRecord, ...]


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """The page: totals by kind and finding (`results`: heads of their columns), then the claims by kind."""

    head: Head
    results: tuple[str, ...]
    tallies: tuple[Tally, ...]
    total: Tally
    groups: tuple[ClaimGroup, ...]


def claims(given: Sequence[Contribution], also: tuple[Count, ...] = ()) -> ClaimsView:
    """The page from its contributions."""
    found = records(given, ClaimRecord)
    groups = [(CLAIM_KINDS[kind], list(of)) for kind, of in groupby(found, key=lambda c: c.kind)]
    present = [word for word in FINDING_RESULTS if any(word.word in claim.results for claim in found)]
    words = tuple(word.word for word in present)
    links = [Link(kind.label, f"#{kind.word}") for kind, _ in groups]
    return ClaimsView(
        Head(
            addresses.CLAIMS,
            "claims",
            "Claims",
            "What is disputed",
            _standfirst(found),
            "Counted: claims. One with different findings stands in several columns, so a row can add up to more than "
            "its claims. A finding that was set aside later is shown below and not counted.",
            _CAUTIONS,
            _counts(links, groups),
            also,
        ),
        tuple(capital(word.label) for word in present),
        tuple(_tally(link, of, words) for link, (_, of) in zip(links, groups, strict=True)),
        _tally(Link("All claims"), found, words),
        tuple(ClaimGroup(kind.word, kind.label, capital(kind.gloss), tuple(of)) for kind, of in groups),
    )


def _counts(links: Sequence[Link], groups: Sequence[tuple[object, list[ClaimRecord]]]) -> tuple[Counts, ...]:
    if not links:
        return ()
    pairs = zip(links, groups, strict=True)
    return (Counts("By kind", "claims", tuple(Count(link, len(of)) for link, (_, of) in pairs)),)


def _standfirst(found: Sequence[ClaimRecord]) -> str:
    if not found:
        return "No claim is on record in this collection yet."
    number, within = counted(len(found), "claim"), counted(cases(c.case for c in found), "case")
    return f"{capital(number)} in {within}: who makes each, who denies it, and what was found. None of them is ours."


def _tally(link: Link, found: Sequence[ClaimRecord], words: Sequence[str]) -> Tally:
    return Tally(
        link,
        len(found),
        tuple(sum(word in claim.results for claim in found) for word in words),
        sum(not claim.results for claim in found),
    )

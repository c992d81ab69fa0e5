"""What is disputed, as a page shows it: claims with both sides and the findings in order of date."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.text import NOTHING, Cited, Figure, Link


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who asserts, denies or concedes. `date`: words; `until`: how a denial ended."""

    who: Link
    date: str = ""
    text: Cited = NOTHING
    until: Link | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """Words for a side that did not speak: `No denial found (searched ...).`, and what is to be said of it."""

    words: str
    text: Cited = NOTHING
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding: its year or date, who found, the result in words with its mode, and what became of it."""

    date: str
    body: Link
    result: str
    text: Cited = NOTHING
    overturned: Link | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim. `label`: `Claim 1: accusation`. `silence`: for a side that did not speak; none is left empty."""

    id: str
    label: str
    text: Cited
    about: tuple[Link, ...]
    says: tuple[Voice, ...]
    denies: tuple[Voice, ...]
    silence: tuple[Silence, ...]
    concedes: tuple[Voice, ...]
    found_head: str
    findings: tuple[FindingLine, ...]

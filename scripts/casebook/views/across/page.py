"""What the pages that compare cases have in common: the head, totals beside the table, and what is said under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from casebook.views.across.records import Compared
from casebook.views.contributions import Contribution
from casebook.views.text import Link

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Count:
    """A total: what is counted, and how many. `sign`: of a transfer, or none."""

    link: Link
    number: int
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """Totals of one sort. `unit`: what the numbers count."""

    title: str
    unit: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What every such page says besides its rows. `unit` stands under them; `cautions` is what they do not say.

    `above`: the word over the title, a link on a page below another. `also`: the other pages of this sort, with the
    number of their records.
    """

    address: str
    kind: str
    above: Link
    title: str
    standfirst: str
    unit: str
    cautions: tuple[str, ...]
    counts: tuple[Counts, ...] = ()
    also: tuple[Count, ...] = ()


def records(given: Iterable[Contribution], kind: type[_Record]) -> list[_Record]:
    """The records of one type among contributions, in order."""
    return [c.record for c in given if isinstance(c.record, kind)]


def cases(links: Iterable[Link]) -> int:
    """How many cases stand behind links that lead to items of dossiers."""
    return len({link.address.partition("#")[0] for link in links})


def behind(given: Iterable[Contribution]) -> int:
    """How many cases stand behind a page that compares them."""
    return cases(c.record.case for c in given if isinstance(c.record, Compared))


def by_number(title: str, unit: str, links: Iterable[Link]) -> Counts:
    """Totals of what is linked, the most frequent first, then A to Z."""
    found = Counter(links)
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0].text))
    return Counts(title, unit, tuple(Count(link, number) for link, number in ordered))


def in_order(title: str, unit: str, labels: Sequence[tuple[str, str]], words: Iterable[str]) -> Counts:
    """Totals of words in the order of their labels, those at nought too."""
    found = Counter(words)
    return Counts(title, unit, tuple(Count(Link(label), found[word]) for word, label in labels))


def told(*parts: str) -> tuple[str, ...]:
    """Those parts that say anything."""
    return tuple(part for part in parts if part)

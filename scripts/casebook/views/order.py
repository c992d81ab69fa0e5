"""The order of merged timelines: each case keeps its author's order, dates interleave the cases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casebook.values.partial_date import PartialDate

Key = tuple[date, str, int]
"""Sort key of an event among those of all cases: day, dossier id, place in the dossier."""


def keys(dossier_id: str, dates: Iterable[PartialDate]) -> list[Key]:
    """Keys of one dossier's events, in the author's order.

    A key is the event's lower bound, but not below its predecessor's key as far as its own upper bound allows: a
    measure known only as March 1999 stays behind the arrest of 3 March.
    """
    found: list[Key] = []
    before = date.min
    for index, when in enumerate(dates):
        lower, upper = when.lower or when.upper or date.min, when.upper or date.max
        before = max(lower, min(before, upper))
        found.append((before, dossier_id, index))
    return found

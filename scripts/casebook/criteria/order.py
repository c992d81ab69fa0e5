"""The least change of order that dates demand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from casebook.values.partial_date import PartialDate


def sorted_order(dates: Sequence[PartialDate | None]) -> list[int]:
    """Old places in their new order: each goes before the first that it certainly precedes; undated ones go last."""
    order: list[int] = []
    peaks: list[date] = []  # the latest `earliest` up to each place
    for index, when in enumerate(dates):
        earliest = (when.earliest or date.min) if when else date.max
        place = bisect_right(peaks, (when.latest or date.max) if when else date.max)
        order.insert(place, index)
        peaks.insert(place, max(earliest, peaks[place - 1]) if place else earliest)
        for later in range(place + 1, len(peaks)):
            if peaks[later] >= peaks[later - 1]:
                break
            peaks[later] = peaks[later - 1]
    return order

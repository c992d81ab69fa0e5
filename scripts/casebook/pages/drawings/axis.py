"""Years on a line: where a date stands, and which years are left out because nothing happened in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WIDTH: Final = 640
"""Pixels at which distances that must hold in pixels are reckoned: the width of the drawings."""
GAP_YEARS: Final = 3
GAP_WIDTH: Final = 24


@dataclass(frozen=True, slots=True)
class Axis:
    """Years on a line: `columns` are (year or none for a gap, left end, right end) in percent."""

    columns: tuple[tuple[int | None, float, float], ...]

    def at(self, time: float) -> float:
        """Percent from the left of a decimal year; a time inside a gap stands in the gap's middle."""
        for year, left, right in self.columns:
            if year is not None and year <= time < year + 1:
                return left + (right - left) * (time - year)
        gaps = [(left + right) / 2 for year, left, right in self.columns if year is None]
        return 100.0 if not gaps or time >= self._end() else self._gap(time)

    def _end(self) -> int:
        return max(year for year, _, _ in self.columns if year is not None) + 1

    def _gap(self, time: float) -> float:
        before = 0.0
        for year, left, right in self.columns:
            if year is not None and year > time:
                return before
            before = (left + right) / 2
        return before


def axis(first: int, last: int, occupied: frozenset[int]) -> Axis:
    """The axis from `first` to `last`; three or more empty years in a row become one narrow gap."""
    slots: list[int | None] = []
    empty: list[int] = []
    for year in range(first, last + 2):
        if year <= last and year not in occupied:
            empty.append(year)
            continue
        slots += [None] if len(empty) >= GAP_YEARS else empty
        empty = []
        if year <= last:
            slots.append(year)
    gaps = slots.count(None)
    gap = GAP_WIDTH * (len(slots) - gaps) / (WIDTH - GAP_WIDTH * gaps)
    widths = [gap if slot is None else 1.0 for slot in slots]
    total, left, columns = sum(widths), 0.0, []
    for slot, width in zip(slots, widths, strict=True):
        columns.append((slot, left * 100 / total, (left + width) * 100 / total))
        left += width
    return Axis(tuple(columns))

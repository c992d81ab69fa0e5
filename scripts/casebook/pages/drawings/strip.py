"""The strip of years above a timeline: lanes, one mark an event, and the date that decided the case.

Sideways everything is in percent, so that the drawing fits any column and its type keeps its size; heights are
pixels. Distances that must hold in pixels are reckoned at the width of the drawings, 640.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from markupsafe import Markup, escape

from casebook.pages.drawings.axis import WIDTH, Axis, axis
from casebook.views.strip import Bar, Lane, Mark, Strip
from casebook.views.when import Precision

ROW, PAD, TOP, FOOT = 17, 15, 26, 24
CLOSEST: Final = 7
NARROWEST_LABEL: Final = 27
LABEL_ROOM: Final = 150


def in_lane(lane: Lane) -> tuple[Mark | Bar, ...]:
    """Everything that a lane shows."""
    return (*lane.marks, *lane.bars)


def strip_axis(strip: Strip) -> Axis:
    """The axis of a strip: a year is empty when no event begins or ends in it."""
    marks = [one for lane in strip.lanes for one in in_lane(lane)]
    occupied = {int(mark.start) for mark in marks} | {
        int(max(mark.start, mark.end - 0.001)) for mark in marks
    }
    return axis(strip.first, strip.last, frozenset(occupied | {strip.first, strip.last}))


def stack(lane: Lane, line: Axis) -> tuple[tuple[Mark, int], ...]:
    """Each mark with its row: one that comes too near its neighbour drops to the first row with room."""
    ends: list[float] = []
    placed = []
    for mark in lane.marks:
        left, right = extent(mark, line)
        row = next((index for index, end in enumerate(ends) if left - end >= 1.5), len(ends))
        ends[row:] = [right, *ends[row + 1 :]]
        placed.append((mark, row))
    return tuple(placed)


def extent(mark: Mark, line: Axis) -> tuple[float, float]:
    """Where a mark begins and ends, in pixels at the width of the drawings."""
    left, right = line.at(mark.start) * WIDTH / 100, line.at(mark.end) * WIDTH / 100
    least = 10 if mark.decided else 3.5 if mark.shape is Precision.DAY else CLOSEST
    if right - left >= least and mark.shape is not Precision.DAY:
        return left, right
    middle = left if mark.shape is Precision.DAY else (left + right) / 2
    return middle - least / 2, middle + least / 2


def strip(data: Strip) -> Markup:
    """Two SVGs side by side: the names of the lanes, and the plot."""
    line = strip_axis(data)
    rows = [stack(lane, line) for lane in data.lanes]
    heights = [ROW * (1 + max((row for _, row in lane), default=0)) + PAD for lane in rows]
    tops = [TOP + PAD // 2 + sum(heights[:index]) for index in range(len(heights))]
    bottom = TOP + sum(heights)
    names = "".join(
        f'<text x="0" y="{top + 11}">{escape(lane.label)}</text>'
        for lane, top in zip(data.lanes, tops, strict=True)
    )
    plot = [*_grid(line, bottom)]
    for lane, marks, top in zip(data.lanes, rows, tops, strict=True):
        plot += [_bar(bar, lane, line, top, row) for bar, row in _bar_rows(lane)]
        plot += [_mark(mark, line, top + row * ROW) for mark, row in marks]
    plot += _decision(data, line, bottom)
    height = bottom + FOOT
    return Markup(
        f'<svg class="strip-lanes" width="100%" height="{height}" aria-hidden="true">{names}</svg>'
        f'<svg class="strip-plot" width="100%" height="{height}" aria-hidden="true">{"".join(plot)}</svg>'
    )


def _grid(line: Axis, bottom: int) -> Iterator[str]:
    years = [right - left for year, left, right in line.columns if year is not None]
    every = max(1, round(NARROWEST_LABEL / (min(years) * WIDTH / 100) + 0.49))
    for index, (year, left, right) in enumerate(line.columns):
        middle = f'x="{(left + right) / 2:.2f}%" y="{bottom + 16}" text-anchor="middle"'
        if year is None:
            yield f'<rect class="gap" x="{left:.2f}%" y="{TOP}" width="{right - left:.2f}%" height="{bottom - TOP}"/>'
            yield f"<text {middle}>...</text>"
        elif every == 1 or index == 0 or year % every == 0:
            yield f"<text {middle}>\u2019{year % 100:02}</text>"
        yield f'<line class="grid" x1="{left:.2f}%" x2="{left:.2f}%" y1="{TOP}" y2="{bottom}"/>'
    yield f'<line class="grid" x1="100%" x2="100%" y1="{TOP}" y2="{bottom}" transform="translate(-.5)"/>'
    yield f'<line class="grid" x1="0" x2="100%" y1="{bottom}" y2="{bottom}"/>'


def _mark(mark: Mark, line: Axis, top: float) -> str:
    left, right = extent(mark, line)
    middle = (left + right) / 2 * 100 / WIDTH
    wide = right - left > CLOSEST and mark.shape is not Precision.DAY
    if wide and not mark.decided:
        shape = _wide(mark.shape, left * 100 / WIDTH, right * 100 / WIDTH, top)
    else:
        shape = f'<svg x="{middle:.2f}%" y="{top}" overflow="visible">{_narrow(mark)}</svg>'
    hit = f'<rect class="hit" x="{middle:.2f}%" y="{top - 2}" width="12" height="{ROW}" transform="translate(-6)"/>'
    title = f"<title>{escape(mark.title)}</title>"
    return f'<a href="{escape(mark.address)}" tabindex="-1">{title}{hit}{shape}</a>'


def _narrow(mark: Mark) -> str:
    if mark.decided:
        return '<path class="ink" d="M-5 0h10v13H-5z"/>'
    if mark.shape is Precision.DAY:
        return '<path class="ink" d="M-1.5 0h3v13h-3z"/>'
    if mark.shape is Precision.SPAN:
        return '<path class="line" d="M-3 0v13M3 0v13M-3 6.5h6"/>'
    dashed = " dashed" if mark.shape is Precision.ABOUT else ""
    return f'<path class="line{dashed}" d="M-2.75 .75h5.5v11.5h-5.5z"/>'


def _wide(shape: Precision, left: float, right: float, top: float) -> str:
    if shape is Precision.SPAN:
        ends = "".join(
            f'<line class="line" x1="{x:.2f}%" x2="{x:.2f}%" y1="{top}" y2="{top + 13}"/>'
            for x in (left, right)
        )
        return (
            f'{ends}<line class="line" x1="{left:.2f}%" x2="{right:.2f}%" y1="{top + 6.5}" y2="{top + 6.5}"/>'
        )
    dashed = " dashed" if shape is Precision.ABOUT else ""
    return f'<rect class="line{dashed}" x="{left:.2f}%" y="{top + 0.75}" width="{right - left:.2f}%" height="11.5"/>'


def _bar_rows(lane: Lane) -> Iterator[tuple[Bar, int]]:
    """Bars that overlap lie under each other."""
    ends: list[float] = []
    for bar in sorted(lane.bars, key=lambda bar: bar.start):
        row = next((index for index, end in enumerate(ends) if end <= bar.start), len(ends))
        ends[row:] = [bar.end, *ends[row + 1 :]]
        yield bar, row


def _bar(bar: Bar, lane: Lane, line: Axis, top: float, row: int) -> str:
    left, right = line.at(bar.start), line.at(bar.end)
    drawn = (
        f'<a href="{escape(bar.address)}" tabindex="-1"><title>{escape(bar.title)}</title>'
        f'<rect class="bar" x="{left:.2f}%" y="{top + 4.5 + row * 6}" width="{right - left:.2f}%" height="4"/></a>'
    )
    room = LABEL_ROOM * 100 / WIDTH
    others = [line.at(one.start) for one in in_lane(lane)]
    if right + room <= 100 and not any(right + 1 < other < right + room for other in others):
        return f'{drawn}<text x="{right:.2f}%" y="{top + 11}" dx="8">{escape(bar.label)}</text>'
    if left >= room and not any(left - room < other < left - 1 for other in others):
        return f'{drawn}<text x="{left:.2f}%" y="{top + 11}" dx="-8" text-anchor="end">{escape(bar.label)}</text>'
    return drawn


def _decision(data: Strip, line: Axis, bottom: int) -> Iterator[str]:
    for mark in (mark for lane in data.lanes for mark in lane.marks if mark.decided):
        at = line.at(mark.start)
        anchor, shift = ("end", 4) if at > 45 else ("start", -4)
        yield f'<line class="decision" x1="{at:.2f}%" x2="{at:.2f}%" y1="{TOP - 10}" y2="{bottom}"/>'
        yield (
            f'<text class="decided" x="{at:.2f}%" dx="{shift}" y="12" text-anchor="{anchor}">'
            f"{escape(data.decided)}</text>"
        )

"""A line of a file with carets below the very characters that a finding is about."""

from __future__ import annotations

from casebook.diagnostics import Place
from casebook.report.report import Report
from casebook.report.visible import shown, width

WIDTH = 100
"""Columns of a line that are shown; a longer one is cut on both sides of the place."""


def excerpt(report: Report, place: Place, margin: int, note: str = "") -> list[str]:
    """The line and the carets, with `margin` columns for the line's number; `note` stands after the carets."""
    span = place.span
    left, middle, right = pieces(report, place)
    carets = "^" * max(width(middle), 1)
    more = f" to line {span.end_line}" if span.end_line > span.line + 1 else ""
    text = f"{left}{middle}{right}".rstrip()
    return [
        f"{'':{margin}} |",
        f"{span.line:{margin}} | {text}".rstrip(),
        f"{'':{margin}} | {' ' * width(left)}{carets}{more}{' ' if note else ''}{note}",
    ]


def pieces(report: Report, place: Place) -> tuple[str, str, str]:
    """The place's first line, visible and cut to `WIDTH`: before the place, the place, after it."""
    span = place.span
    line = report.line(place.path, span.line)
    first = min(span.column - 1, len(line))
    last = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    if last <= len(line.rstrip("\r")) and first < len(line.rstrip("\r")):
        line = line.rstrip("\r")
    last = max(min(last, len(line)), first)
    return _window(_shown(line[:first]), _shown(line[first:last]), _shown(line[last:]))


def _shown(text: str) -> str:
    return "".join(map(shown, text))


def _window(left: str, middle: str, right: str) -> tuple[str, str, str]:
    """The three parts of a line, cut to what fits: the place first, then what stands before it, then the rest."""
    if len(left) + len(middle) + len(right) <= WIDTH:
        return left, middle, right
    if len(middle) > WIDTH - 20:
        middle = middle[: WIDTH - 21] + "…"
        right = ""
    room = WIDTH - len(middle)
    if len(left) > room // 2:
        left = "…" + left[len(left) - room // 2 + 1 :]
    if len(right) > room - len(left):
        right = right[: max(room - len(left) - 1, 0)] + "…"
    return left, middle, right

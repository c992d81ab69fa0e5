"""The mark before a date: how precisely it is known."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

from casebook.views.when import Precision

_DASHED: Final = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.6"'
_HOLLOW: Final = 'fill="none" stroke="currentColor" stroke-width="1.5"'
_SHAPES: Final = {
    Precision.DAY: '<path d="M7 1h4v12H7z" fill="currentColor"/>',
    Precision.MONTH: f'<path d="M4.75 1.75h8.5v10.5h-8.5z" {_HOLLOW}/>',
    Precision.YEAR: f'<path d="M.75 1.75h16.5v10.5H.75z" {_HOLLOW}/>',
    Precision.ABOUT: f'<path d="M4.75 1.75h8.5v10.5h-8.5z" {_DASHED}/>',
    Precision.SPAN: '<path d="M1 1v12M17 1v12M1 7h16" fill="none" stroke="currentColor" stroke-width="2"/>',
}
_BLOCK: Final = '<path d="M4 1h10v12H4z" fill="currentColor"/>'


def precision(shape: Precision, decided: bool = False) -> Markup:
    """The mark for a date known as `shape` says, 18 by 14 px; `decided` makes it the heavy block."""
    drawn = _BLOCK if decided else _SHAPES[shape]
    return Markup(
        f'<svg class="mark" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">{drawn}</svg>'
    )

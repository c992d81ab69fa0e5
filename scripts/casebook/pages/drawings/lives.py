"""The home page's drawing: a line a case, a tick an event, the deciding one heavy. Sideways in percent."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from casebook.views.contributions import Tick

HEIGHT = 13


def life(ticks: Sequence[Tick], first: int, last: int) -> Markup:
    """One case's line between the years `first` and `last`, both included."""
    span = last + 1 - first
    at = [(tick.at - first) * 100 / span for tick in ticks]
    middle = HEIGHT / 2
    parts = [f'<line x1="{min(at):.2f}%" x2="{max(at):.2f}%" y1="{middle}" y2="{middle}"/>']
    for x, tick in zip(at, ticks, strict=True):
        width, top = (6, 1) if tick.heavy else (1.6, 2.5)
        parts.append(
            f'<svg x="{x:.2f}%" overflow="visible"><rect x="{-width / 2}" y="{top}" width="{width}" '
            f'height="{HEIGHT - 2 * top}"/></svg>'
        )
    return Markup(
        f'<svg class="life" width="100%" height="{HEIGHT}" aria-hidden="true">{"".join(parts)}</svg>'
    )


def scale(first: int, last: int) -> Markup:
    """The years above the lines."""
    span = last + 1 - first
    every = next(size for size in (1, 2, 5, 10, 20, 50, 100) if span / size <= 9)
    parts = []
    for year in range(first, last + 1):
        if year % every == 0:
            x = (year - first) * 100 / span
            anchor = "start" if x < 5 else "end" if x > 95 else "middle"
            parts.append(f'<text x="{x:.2f}%" y="14" text-anchor="{anchor}">{year}</text>')
    return Markup(f'<svg class="scale" width="100%" height="18" aria-hidden="true">{"".join(parts)}</svg>')

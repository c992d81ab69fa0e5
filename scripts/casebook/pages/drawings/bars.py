"""Events by year as bars of small blocks, one an event; where a year has many, a block stands for several."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

from casebook.views.entity import Bars

BLOCK, GAP, TALLEST, LABELS = 8, 1.5, 12, 20
_EVERY: Final = (1, 2, 5, 10, 20, 50, 100)


def bars(data: Bars) -> Markup:
    """An SVG without words for screen readers: the sentence above it says the counts. Below it, what a block is."""
    most = max(data.counts)
    unit = next((size for size in _EVERY if most / size <= TALLEST), -(-most // TALLEST))
    rows = max(1, -(-most // unit))
    height = rows * (BLOCK + GAP)
    step = 100 / len(data.counts)
    parts = []
    for index, number in enumerate(data.counts):
        for row in range(-(-number // unit)):
            y = height - (row + 1) * (BLOCK + GAP)
            parts.append(
                f'<rect x="{index * step + step * 0.06:.2f}%" y="{y:.1f}" width="{step * 0.88:.2f}%" height="{BLOCK}"/>'
            )
    parts.append(f'<line class="axis" x2="100%" y1="{height:.1f}" y2="{height:.1f}"/>')
    every = next(size for size in (*_EVERY, 1000) if len(data.counts) / size <= 8)
    for index, year in enumerate(range(data.first, data.last + 1)):
        if year % every == 0:
            x = (index + 0.5) * step
            anchor = "start" if x < 4 else "end" if x > 96 else "middle"
            parts.append(f'<text x="{x:.2f}%" y="{height + 15:.1f}" text-anchor="{anchor}">{year}</text>')
    total = f"{height + LABELS:.0f}"
    told = f'<p class="bars-unit" aria-hidden="true">One block: up to {unit} events</p>' if unit > 1 else ""
    return Markup(
        f'<svg class="bars" width="100%" height="{total}" aria-hidden="true">{"".join(parts)}</svg>{told}'
    )

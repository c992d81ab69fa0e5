"""The sign of a transfer's outcome: an arrow, and what it meets."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

_HEAD: Final = "m-8-8 8 8-8 8"
_DRAWN: Final = {
    "stop": f'<path d="M1 12h29{_HEAD}"/><path d="M41 2v20" stroke-width="5"/>',
    "cross": f'<path d="M1 12h41{_HEAD}"/><path d="M17 2v20"/>',
    "open": f'<path d="M1 12h7m5 0h7m5 0h7"/><path d="M42 12{_HEAD}"/>',
}


def sign(outcome: str, large: bool = False) -> Markup:
    """The arrow that stops at a bar (`stop`), crosses it (`cross`) or is dashed (`open`); 44 by 24 units.

    `large`: as beside the status; else as high as a small line of text. The words stand beside it, always.
    """
    width, height, stroke = (52, 28, "3.4") if large else (26, 14, "4")
    return Markup(
        f'<svg class="sign" width="{width}" height="{height}" viewBox="0 0 44 24" fill="none" '
        f'stroke="currentColor" stroke-width="{stroke}" aria-hidden="true">{_DRAWN[outcome]}</svg>'
    )

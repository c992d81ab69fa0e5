"""What every export is: a file of the site that is no page."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.diagnostics import Place


@dataclass(frozen=True, slots=True)
class Export:
    """One file. `path`: its address, without leading slash.

    `links`: addresses on this site that it leads to, with anchors. `source`: where a fault in it can be mended.
    """

    path: str
    content: bytes
    links: frozenset[str] = frozenset()
    source: Place | None = None

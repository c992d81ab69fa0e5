"""Where each value of a file stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from casebook.diagnostics import Place, SourceText
from casebook.model.part import Path

KEY = "\0key"
"""Last step of the path of a key itself, as against its value."""


@dataclass(frozen=True, slots=True)
class Places:
    """One table for a file: path → half-open character range. `ids`: path of a mapping → the id it carries.

    `gaps`: paths of keys and lists that lack something the author wrote, because it could not be read.
    """

    source: SourceText
    spans: Mapping[Path, tuple[int, int]]
    ids: Mapping[Path, str]
    gaps: frozenset[Path] = frozenset()

    def at(self, path: Path) -> Place:
        """Place of the value at `path`, or of the nearest one around it."""
        for length in range(len(path), -1, -1):
            found = self.spans.get(path[:length])
            if found is not None:
                return Place(self.source.path, self.source.span(*found), self.where(path))
        return Place(self.source.path, self.source.span(0, 0), self.where(path))

    def where(self, path: Path) -> str:
        """The path as an author would say it: `events[e04].sources`; items without id are counted from 1."""
        text = ""
        for index, step in enumerate(path):
            if step == KEY:
                continue
            if isinstance(step, str):
                text += f".{step}"
            else:
                text += f"[{self.ids.get(path[: index + 1], step + 1)}]"
        return text.removeprefix(".entries").lstrip(".")

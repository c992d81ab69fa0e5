"""Tree → plain data for the model, with the table of places. What is dropped keeps no index."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

from casebook.diagnostics import Diagnostic, SourceText
from casebook.model.part import HIDDEN, Path
from casebook.model.places import KEY, Places
from casebook.parse import faults
from casebook.tree.nodes import Broken, Mapping, Node, Scalar, Sequence
from casebook.values.faults import EMPTY_VALUE

_IDS = re.compile(r"\bid:\s*[\"']?([\w-]+)")
_ABSENT = {"", "~", "null", "Null", "NULL"}


@dataclass(slots=True)
class Data:
    """One reading of a tree. `value` feeds the model; `origin`: path → node.

    `lost`: ids that others may point to and that could not be read, `*` if one has no id; `gaps`: where they stood.
    `left_out`: ranges of the file that could not be read at all.
    """

    source: SourceText
    dropped: AbstractSet[int]
    value: Any = None
    spans: dict[Path, tuple[int, int]] = field(default_factory=dict)
    ids: dict[Path, str] = field(default_factory=dict)
    origin: dict[Path, Node] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    gaps: set[Path] = field(default_factory=set)
    findings: list[Diagnostic] = field(default_factory=list)
    left_out: tuple[tuple[int, int], ...] = ()

    @property
    def places(self) -> Places:
        """The table of places, for the model."""
        return Places(self.source, self.spans, self.ids, frozenset(self.gaps))

    def take(self, node: Node, path: Path) -> Any:
        """The node's value, noting where it stands."""
        self.spans[path] = (node.start, max(node.end, node.start))
        self.origin[path] = node
        if isinstance(node, Sequence):
            return self._items(node, path)
        if isinstance(node, Mapping):
            return self._entries(node, path)
        assert isinstance(node, Scalar)
        return node.text

    def _items(self, node: Sequence, path: Path) -> list[Any]:
        taken: list[Any] = []
        for item in node.items:
            if self._keeps(item, (*path, len(taken))):
                taken.append(self.take(item, (*path, len(taken))))
        return taken

    def _entries(self, node: Mapping, path: Path) -> dict[str, Any]:
        taken: dict[str, Any] = {HIDDEN + "where": path}
        if node.merged and path:  # two items that became one, whose id is missing
            self.gaps.add(path)
            self.lost.add("*")
        for key, value in node.entries:
            if key.text[:1] != HIDDEN and self._keeps(value, (*path, key.text)):
                self.spans[(*path, key.text, KEY)] = (key.start, key.end)
                taken[key.text] = self.take(value, (*path, key.text))
                if key.text == "id" and isinstance(value, Scalar):
                    self.ids[path] = value.text
        return taken

    def _keeps(self, node: Node, path: Path) -> bool:
        if isinstance(node, Broken) or id(node) in self.dropped:
            self._lose(node, path)
            return False
        if isinstance(node, Scalar) and not node.style and node.text in _ABSENT:
            self._empty(node, path)
            return False
        if isinstance(node, Scalar) and node.style and not node.text.strip():
            self._empty(node, path)
            return False
        return True

    def _lose(self, node: Node, path: Path) -> None:
        """Note what is missing: the path of the key or list that lacks it, and ids that others may point to."""
        self.gaps.add(path[:-1] if isinstance(path[-1], int) else path)
        if path[-1] == "id":
            self.lost.add("*")
        elif isinstance(node, Broken):
            self.lost |= set(_IDS.findall(self.source.text, node.start, node.end))
        else:
            self.lost |= ids_below(node)
        if isinstance(node, Mapping) and len(path) <= 2 and not self._has_id(node):
            self.lost.add("*")

    def _has_id(self, node: Mapping) -> bool:
        """Whether an item says which id it has. Keys where a list of items belongs say it of none."""
        ids = [value for key, value in node.entries if key.text == "id"]
        return any(isinstance(value, Scalar) and id(value) not in self.dropped for value in ids)

    def leave_out(self, start: int, end: int) -> None:
        """Note that lines of the file belong to nothing, and what stands in them."""
        if self.source.text[start:end].strip():
            self.gaps.add((HIDDEN,))
            self.lost |= set(_IDS.findall(self.source.text, start, end))

    def _empty(self, node: Scalar, path: Path) -> None:
        self._lose(node, path)
        name = next((step for step in reversed(path) if isinstance(step, str)), "")
        place = (
            self.places.at((*path[:-1], path[-1], KEY)) if isinstance(path[-1], str) else self.places.at(path)
        )
        place = type(place)(place.path, self.source.span(node.start, node.end), self.places.where(path))
        message = f"`{name}` has no value"
        self.findings.append(EMPTY_VALUE.at(place, message, help="give it one, or leave the key out"))


def ids_below(node: Node) -> set[str]:
    """Every item id in the node: what others may still point to after it is dropped."""
    found: set[str] = set()
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.text == "id" and isinstance(value, Scalar):
                found.add(value.text)
            found |= ids_below(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            found |= ids_below(item)
    return found


def swallowed(source: SourceText, node: Scalar, keys: AbstractSet[str]) -> Diagnostic | None:
    """A block text one of whose lines is a key of the format."""
    for match in re.finditer(r"(?m)^ *(?:- +)?([a-z-]+):(?: |$)", source.text[node.start : node.end]):
        if match[1] in keys and match.start():
            start = node.start + match.start(1)
            return faults.SWALLOWED_KEY.at(
                source.place(start, start + len(match[1])),
                f"`{match[1]}:` stands inside a block text and is no key here",
                help="indent it as deep as the key that opened the text, or reword the line",
            )
    return None

"""Edits → text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from casebook.diagnostics import Edit

Fix: TypeAlias = tuple[Edit, ...]
"""Edits that belong together: all of them or none."""


def chosen(fixes: Iterable[Fix]) -> list[Edit]:
    """The edits of each fix that does not meet an earlier one; the others wait for another round."""
    taken: dict[str, list[Edit]] = {}
    for fix in dict.fromkeys(fixes):
        if any(_meet(edit, other) for edit in fix for other in taken.get(edit.path, ())):
            continue
        for edit in fix:
            taken.setdefault(edit.path, []).append(edit)
    return sorted(edit for edits in taken.values() for edit in edits)


def applied(texts: Mapping[str, str], edits: Iterable[Edit]) -> dict[str, str]:
    """The texts that change, by path. `edits` do not meet; their places are those of the texts given."""
    changed: dict[str, str] = {}
    for edit in sorted(edits, reverse=True):
        text = changed.get(edit.path, texts[edit.path])
        changed[edit.path] = text[: edit.start] + edit.text + text[edit.end :]
    return {path: text for path, text in changed.items() if text != texts[path]}


def _meet(one: Edit, other: Edit) -> bool:
    """Whether two edits touch the same characters, or insert at one place."""
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end

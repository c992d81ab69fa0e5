"""Withdrawn items → what is left in their place."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.model.record import Withdrawn
from casebook.views.entry import Tombstone
from casebook.views.text import Link
from casebook.vocabulary import WITHDRAWN_REASONS


def of_kind(names: Names, letter: str) -> tuple[Tombstone, ...]:
    """Tombstones of one kind of item (`e`, `s`, `c`), by number."""
    stones = [stone(item) for item in names.dossier.withdrawn if str(item.id).startswith(letter)]
    return tuple(sorted(stones, key=lambda tomb: int(tomb.anchor[1:])))


def of_others(names: Names) -> tuple[Tombstone, ...]:
    """Those that have no place of their own on the page: they stand with the changes."""
    shown = "es" + ("c" if names.dossier.claims else "")
    items = [item for item in names.dossier.withdrawn if str(item.id)[0] not in shown]
    return tuple(stone(item) for item in items)


def stone(item: Withdrawn) -> Tombstone:
    """When and why an item went."""
    reason = WITHDRAWN_REASONS[item.reason].label
    instead = Link(f"#{item.instead}", f"#{item.instead}") if item.instead else None
    return Tombstone(str(item.id), f"Withdrawn on {item.date.words()}: {reason}.", instead, item.text or "")

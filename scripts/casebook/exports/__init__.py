"""Exports: dossiers and their changes for programs, feed readers and reference managers. A file each, no page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casebook.collection.collection import Collection
    from casebook.exports.export import Export
    from casebook.exports.feeds import Given
    from casebook.settings import Settings


def export_all(collection: Collection, settings: Settings, given: Given) -> Iterator[Export]:
    """Every file, one at a time. `given`: page address → its contributions, as for pages."""
    from casebook.exports.calendar import calendar
    from casebook.exports.dossiers import dossiers, schema
    from casebook.exports.feeds import feeds

    yield schema(settings)
    yield from dossiers(collection, settings)
    yield from feeds(collection, settings, given)
    yield calendar(collection, settings)

"""What the site has promised to keep: every address and anchor that the ledger knows was published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casebook.collection.ledger import Ledger, Line
from casebook.diagnostics import Place, Span
from casebook.pages.permanence import FOLDERS, ledger_ids
from casebook.views import addresses

_FOLLOWED = ("person", "body")
"""Kinds of entities whose pages have a feed; their addresses belong to the page's."""

_START = Span(1, 1, 1, 1)


def promised(ledger: Ledger) -> Mapping[str, Place]:
    """Site address, with its anchor if it has one → the ledger's line that promises it."""
    return {
        address: line.place or Place(ledger.source.path, _START)
        for line in ledger.lines.values()
        for address in _addresses(line, ledger)
    }


def _addresses(line: Line, ledger: Ledger) -> Iterator[str]:
    if line.kind != "dossier":
        page = f"{FOLDERS[line.kind]}{line.id}/"
        yield page
        if line.kind in _FOLLOWED:
            yield page + addresses.FEED
        return
    for slug in line.slugs:
        yield from (f"dossiers/{slug}/{name}" for name in addresses.OF_DOSSIER)
    for page in (f"id/{line.id}/", *(f"dossiers/{slug}/" for slug in line.slugs)):
        yield page
        yield from (f"{page}#{id}" for id in ledger_ids(ledger, line.id))

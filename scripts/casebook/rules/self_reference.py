"""A thing that points to itself."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.links import links_of
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("self-reference", "a value points to the thing that it belongs to")

_KEYS = ("after", "part-of", "instead", "overturned-by")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """No proceeding follows itself, no dossier is related to itself, no transfer leads to where it starts."""
    for ref in dossier.references:
        own = str(getattr(ref.owner, "id", None) or getattr(ref.owner, "by", None))
        if ref.key in _KEYS and ref.target == own and dossier.complete(ref.owner):
            message = f"`{ref.key}` of `{own}` names `{own}` itself"
            yield RULE.at(ref.place, message, help="name another, or leave it out")
    for link in links_of(dossier):
        if link.slug == dossier.slug and not link.item:
            help = "link to an event by `#e01`, or leave it out"
            yield RULE.at(link.place, "this dossier links to itself", help=help)
    for transfer in dossier.transfers:
        if transfer.from_ == transfer.to:
            message = f"the transfer leads from `{transfer.from_}` to `{transfer.to}`"
            yield RULE.at(dossier.place(transfer, "to"), message, help="name the state that it leads to")

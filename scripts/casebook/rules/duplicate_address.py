"""Two sources that lead to one address."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Related, error
from casebook.model.dossier import Dossier
from casebook.model.source import SourceEntry

RULE = error("duplicate-address", "two sources have one address")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """One document is one source; several places in it are several locators."""
    first: dict[str, SourceEntry] = {}
    for source in dossier.sources:
        if source.url is None:
            continue
        other = first.setdefault(source.url.canonical, source)
        if other is not source:
            yield RULE.at(
                dossier.place(source, "url"),
                f"`{source.id}` has the address of `{other.id}`",
                help=f"keep one; cite other places in it by a locator: `{other.id} § 4`",
                related=[Related(dossier.place(other, "url"), "first given here")],
            )

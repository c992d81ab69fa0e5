"""A source that nothing cites."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("unused-source", "a source is listed and nothing cites it")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Each source proves something: it is cited in a list, a text or the prose."""
    if not dossier.whole or not dossier.story.whole:
        return
    cited = {ref.target for ref in dossier.references if ref.kind == "source"}
    for source in dossier.sources:
        if source.id not in cited:
            place = dossier.place(source, "id")
            yield RULE.at(place, f"nothing cites `{source.id}`", help="cite it, or take it out of the list")

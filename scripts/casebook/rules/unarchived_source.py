"""A source that may vanish."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("unarchived-source", "a source on the web has no archived copy")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Pages vanish; an archived copy keeps the proof."""
    for source in dossier.sources:
        if source.url is not None and not source.archives and dossier.complete(source):
            help = "save it in an archive and add `archives: [{url: ...}]`"
            yield RULE.at(dossier.place(source, "url"), f"`{source.id}` has no archived copy", help=help)

"""A dossier about nobody."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("no-person-concerned", "no person under `people` is the one the case is about")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """One person at least has the role `person-concerned`."""
    if not names.concerned and dossier.complete(None, "people"):
        help = "give the person whose transfer this is about `role: person-concerned`"
        yield RULE.at(dossier.place(None, "people"), "nobody is the person concerned", help=help)

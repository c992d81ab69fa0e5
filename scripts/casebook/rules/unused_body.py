"""A body of the dossier that plays no part in it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.mentions import mentions
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("unused-body", "a body is listed and plays no part")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Each body under `bodies` acts, decides, speaks, or is named in a text."""
    if not dossier.whole or not dossier.story.whole:
        return
    used = {ref.target for ref in dossier.references if ref.kind in ("actor", "body", "by")}
    for body in dossier.bodies:
        spellings = [body.name, body.short_name or body.name, *(form.text for form in body.names)]
        if str(body.id) not in used and not mentions(dossier, spellings):
            help = "name it where it acts, or take it out of the list"
            yield RULE.at(dossier.place(body, "id"), f"`{body.id}` plays no part in the dossier", help=help)

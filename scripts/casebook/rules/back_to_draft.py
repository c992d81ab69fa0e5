"""A published dossier made a draft again."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("back-to-draft", "a published dossier became a draft again")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """A draft has no page, so that every link to what was published would end at nothing."""
    for file in index.files.values():
        if isinstance(file, Dossier) and file.publication == "draft" and index.ledger.dossier(file.id):
            written = ("publication",) in file.places.spans
            place = file.place(None, "publication" if written else "id")
            help = "write `publication: published`; or `withdrawn`, and say why under `withdrawn`"
            yield RULE.at(place, "this dossier was published and is a draft now", help=help)

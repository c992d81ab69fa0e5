"""Too few or too many key facts."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("key-facts-count", "a published dossier has fewer than three or more than seven key facts")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Three to seven: less does not tell the case, more is not read."""
    count = len(dossier.key_facts)
    if dossier.is_published and not 3 <= count <= 7 and dossier.complete(None, "key-facts"):
        message = f"there {'is' if count == 1 else 'are'} {count or 'no'} key fact{'s' * (count != 1)}"
        place = dossier.place(None, "key-facts" if count else "publication")
        yield RULE.at(place, message, help="list three to seven under `key-facts`, each with its source")

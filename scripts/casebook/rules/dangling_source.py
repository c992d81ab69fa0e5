"""A citation of a source that the dossier does not list."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.ids import dangling
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("dangling-source", "a citation names a source that is not listed")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Every source cited, in any list, text or paragraph, stands under `sources`."""
    for ref in dossier.references:
        if ref.kind == "source" and (found := dangling(RULE, dossier, names, ref)):
            yield found

"""A town and its country that a list tore apart: `[Brussels, BE]` is two places."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("split-place", "a place without a country stands before a country without a place")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """In YAML the comma of a list without quotes parts `Brussels` from `BE`."""
    for event in dossier.events:
        for index, (first, second) in enumerate(pairwise(event.place)):
            if first.country is None and not second.name:
                whole = f"{first.name}, {second.country}"
                message = f"`{first.name}` and `{second.country}` are two places here"
                help = f'write "{whole}" in quotes; a place on the high seas stands after the others'
                yield RULE.at(dossier.place(event, "place", index), message, help=help)

"""A transfer of somebody whom the case is not about."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("not-concerned", "a transfer names somebody who is not a person concerned")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`people` of a transfer are persons concerned: transfers are counted by them."""
    for transfer in dossier.transfers:
        for index, id in enumerate(transfer.people):
            known = names.person(id) or any(person.id == id for person in dossier.people)
            if known and str(id) not in names.concerned and dossier.complete(None, "people"):
                message = f"`{id}` is transferred here and is not a person concerned"
                help = "give that person `role: person-concerned`, or correct the id"
                yield RULE.at(dossier.place(transfer, "people", index), message, help=help)

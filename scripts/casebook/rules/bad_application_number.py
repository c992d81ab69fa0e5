"""A number before the European Court of Human Rights that is none of its own."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import replaced
from casebook.diagnostics import Diagnostic
from casebook.model.dossier import Dossier
from casebook.values import faults
from casebook.values.application_number import ApplicationNumber
from casebook.values.fault import ValueFault

RULE = faults.BAD_APPLICATION_NUMBER

_STRASBOURG = "ecthr"


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Numbers of its proceedings have the form `39630/09`."""
    for proceeding in dossier.proceedings:
        if str(proceeding.body) != _STRASBOURG:
            continue
        for index, number in enumerate(proceeding.numbers):
            try:
                ApplicationNumber.parse(number)
            except ValueFault as fault:
                place = dossier.place(proceeding, "numbers", index)
                path = (*proceeding.path, "numbers", index)
                edits = replaced(dossier, path, fault.replacement) if fault.replacement else []
                yield RULE.at(place, fault.message, help=fault.help, edits=edits)

"""An ECLI that belongs to another decision."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.values.application_number import read_number

RULE = warning("ecli-mismatch", "an ECLI does not fit the date or number of its proceeding")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The identifier holds the date, and in Strasbourg the application: both are compared."""
    for proceeding in dossier.proceedings:
        ecli, decided = proceeding.ecli, names.decided(proceeding)
        if ecli is None or decided is None or not dossier.complete(proceeding):
            continue
        numbers = tuple(number for text in proceeding.numbers if (number := read_number(text)))
        if not ecli.matches(decided):
            message = f"this ECLI is of {ecli.date or ecli.year}; the proceeding was decided on {decided}"
        elif not ecli.matches(decided, numbers):
            message = f"this ECLI is of application {ecli.number}, which is not among `numbers`"
        else:
            continue
        help = "copy the ECLI from the decision's own page, or correct the date or number"
        yield RULE.at(dossier.place(proceeding, "ecli"), message, help=help)

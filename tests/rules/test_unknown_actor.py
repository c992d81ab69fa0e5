"""What the rule `unknown-actor` tells an author to do."""

from __future__ import annotations

from casebook.rules import unknown_actor
from tests.minimal import collection, replaced


def test_a_slip_for_a_state_is_told_its_code() -> None:
    read = collection(replaced("    place: Paris, FR", "    actors: [UK]"))
    dossier = read.dossiers["jane-doe-france"]
    (finding,) = unknown_actor.check(dossier, read.names(dossier))
    assert finding.help == "write `GB` for United Kingdom"

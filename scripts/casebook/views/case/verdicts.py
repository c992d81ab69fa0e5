"""Words on what a state did, each with who found it or where it is disputed."""

from __future__ import annotations

from collections.abc import Collection

from casebook.collection.names import Names
from casebook.model.promise import Assurance, Measure
from casebook.model.transfer import Transfer
from casebook.views.case.resolve import body_name, year_of
from casebook.views.promises import Verdict
from casebook.views.text import Link
from casebook.vocabulary import KEPT, OBEYED, STATUS, TRANSFER_KINDS


def found_by(names: Names, word: str, proceeding: str | None, page: str = "") -> Verdict:
    """A word and the proceeding that found it; `page`: address of the dossier, where it is not this one."""
    found = names.proceeding(proceeding) if proceeding else None
    if found is None:
        return Verdict(word)
    year = year_of(names, names.decided(found))
    return Verdict(word, Link(body_name(names, found.body), f"{page}#{found.id}"), year)


def _disputed(names: Names, word: str, claim: str | None, page: str) -> Verdict:
    ids = [str(c.id) for c in names.dossier.claims]
    number = f"claim {ids.index(claim) + 1}" if claim in ids else ""
    return Verdict(word, claim=Link(f"see {number}", f"{page}#{claim}") if number else None)


def _worded(names: Names, word: str, transfer: Transfer, page: str) -> Verdict:
    if "verdict" in TRANSFER_KINDS[transfer.kind].traits:
        return found_by(names, word, transfer.found_by or transfer.unlawful, page)
    if transfer.kind == "disputed":
        return _disputed(names, word, transfer.claim, page)
    return Verdict(word)


def kind(names: Names, transfer: Transfer, page: str = "") -> Verdict:
    """What sort of transfer it is: `Rendition`, found by ⟨body⟩."""
    return _worded(names, TRANSFER_KINDS[transfer.kind].label, transfer, page)


def status(names: Names, transfer: Transfer, page: str = "") -> Verdict:
    """How it stands: `Extradition annulled`; `Rendered`, found by ⟨body⟩."""
    phrase = STATUS.get((transfer.kind, transfer.outcome), TRANSFER_KINDS[transfer.kind].label)
    return _worded(names, phrase, transfer, page)


def unlawful(names: Names, transfer: Transfer) -> Verdict | None:
    """That a body held the transfer unlawful, where the status does not name that finding already."""
    if transfer.unlawful is None or (
        "verdict" in TRANSFER_KINDS[transfer.kind].traits and transfer.found_by in (None, transfer.unlawful)
    ):
        return None
    return found_by(names, "Held unlawful,", transfer.unlawful)


def kept(names: Names, assurance: Assurance, page: str = "") -> Verdict:
    """Whether a promise was kept."""
    word = KEPT[assurance.kept]
    if assurance.kept == "disputed":
        return _disputed(names, word.label, assurance.claim, page)
    if assurance.kept == "untested":
        later = any(transfer.outcome == "carried-out" for transfer in promised_for(names, assurance))
        return Verdict(word.label, note="" if later else word.gloss)
    return found_by(names, word.label, assurance.found_by, page)


def promised_for(names: Names, assurance: Assurance) -> tuple[Transfer, ...]:
    """The transfers that a promise was given for: from a state that received it to one that gave it."""
    givers, takers = _codes(names, assurance.by), _codes(names, assurance.to)
    return tuple(t for t in names.dossier.transfers if str(t.from_) in takers and str(t.to) in givers)


def _codes(names: Names, ids: Collection[object]) -> set[str]:
    """Codes among ids of actors, those of the states behind bodies too."""
    bodies = [names.body(id) for id in ids]
    return {*map(str, ids), *(str(body.state) for body in bodies if body and body.state)}


def obeyed(names: Names, measure: Measure, page: str = "") -> Verdict | None:
    """Whether an interim measure was obeyed."""
    if measure.obeyed is None:
        return None
    if measure.obeyed == "disputed":
        return _disputed(names, OBEYED[measure.obeyed].label, measure.claim, page)
    return found_by(names, OBEYED[measure.obeyed].label, measure.found_by, page)

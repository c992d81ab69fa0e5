"""Whom and what a dossier names: people, bodies, states, and provisions of instruments."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.model.proceeding import FoundSplit, Proceeding


def named(names: Names) -> tuple[str, ...]:
    """Ids of people and bodies and codes of states that a dossier names or shows beside them; each once."""
    ids = dict.fromkeys(_named(names))
    for id in tuple(ids):
        body, person = names.body(id), names.person(id)
        if body is not None and body.state is not None:
            ids[str(body.state)] = None
        if body is not None and body.part_of is not None:
            ids[str(body.part_of)] = None
        if person is not None:
            ids.update(dict.fromkeys(str(code) for code in person.nationality))
    return tuple(ids)


def _named(names: Names) -> Iterator[str]:
    dossier = names.dossier
    yield from (str(person.id) for person in dossier.people)
    for transfer in dossier.transfers:
        yield from (str(transfer.from_), str(transfer.to), *map(str, transfer.onward))
        yield from (*names.requested_by(transfer), *names.carried_out_by(transfer))
    for proceeding in dossier.proceedings:
        yield from (str(proceeding.body), *map(str, proceeding.against))
    for event in dossier.events:
        yield from map(str, event.actors)
        yield from (str(place.country) for place in event.place if place.country is not None)
    for claim in dossier.claims:
        yield from map(str, claim.about)
        yield from (str(line.by) for line in claim.asserted)
        yield from (str(answer.by) for answer in (*claim.denied, *claim.conceded) if answer.by)
        yield from (names.finding_body(finding) for finding in claim.findings)
    for assurance in dossier.assurances:
        yield from map(str, (*assurance.by, *assurance.to, *filter(None, [assurance.monitor])))
    for measure in dossier.measures:
        yield from (str(measure.body), *map(str, measure.to))
    yield from (str(source.side) for source in dossier.sources if source.side)
    yield from (str(reply.from_) for reply in dossier.replies)


def provisions_named(names: Names) -> tuple[str, ...]:
    """Provisions that a dossier relies on, that were ruled on, or under which something was asked; each once."""
    dossier = names.dossier
    ruled = (provision for proceeding in dossier.proceedings for provision, _ in found(proceeding))
    measures = (measure.rule for measure in dossier.measures if measure.rule)
    weighed = (each.provision for one in dossier.assurances for each in one.weighed if each.provision)
    return tuple(dict.fromkeys((*dossier.provisions, *ruled, *measures, *weighed)))


def found(proceeding: Proceeding) -> Iterator[tuple[str, str]]:
    """What a proceeding found: provision and word; of several states one after the other."""
    for key, value in proceeding.found.items():
        if isinstance(value, dict):
            yield from ((provision, _word(inner)) for provision, inner in value.items())
        else:
            yield str(key), _word(value)


def _word(value: object) -> str:
    return value.result if isinstance(value, FoundSplit) else str(value)

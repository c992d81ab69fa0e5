"""Which pages a dossier and its events belong to: people, bodies, states, instruments and their provisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casebook.collection.names import Names
from casebook.model.dossier import Dossier
from casebook.model.event import Event
from casebook.model.proceeding import FoundSplit, Proceeding
from casebook.model.transfer import Transfer
from casebook.views import addresses
from casebook.vocabulary import FOUND


def roles(transfer: Transfer, names: Names) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """States by their part in a transfer.

    Asked only where somebody asked; carrying out only what was carried out; nobody fears a return.
    """
    asking = names.requested_by(transfer)
    feared = () if transfer.kind == "return" else (str(transfer.to), *(str(s) for s in transfer.onward))
    return (
        ("asking", asking),
        ("asked", (str(transfer.from_),) if asking else ()),
        ("carried", names.carried_out_by(transfer) if transfer.outcome == "carried-out" else ()),
        ("feared", tuple(dict.fromkeys(feared))),
    )


def page_of(names: Names, id: str) -> str:
    """Address of the page of a person, body or state; empty if it has none."""
    found = names.actor(id)
    if found is None or not found.has_page:
        return ""
    return {"person": addresses.person, "body": addresses.body, "state": addresses.state}[found.kind](id)


def pages_of_event(dossier: Dossier, names: Names, event: Event) -> Iterator[str]:
    """Pages whose timeline shows an event, some more than once."""
    actors = names.actors_of(event)
    for id in (*names.part_of_event(event), *actors):
        yield from filter(None, [page_of(names, id)])
        body = names.body(id)
        if body is not None and body.state is not None:
            yield addresses.state(str(body.state))
    for place in event.place:
        if place.country is not None:
            yield addresses.state(str(place.country))
    for proceeding in dossier.proceedings:
        if proceeding.decided == event.id:
            yield from _provision_pages(provision for provision, _ in found(proceeding))
    for measure in dossier.measures:
        if measure.rule and event.id in (measure.asked, measure.granted, measure.refused, measure.ended):
            yield from _provision_pages([measure.rule])


def _provision_pages(provisions: Iterable[str]) -> Iterator[str]:
    for provision in provisions:
        yield addresses.article(provision)
        yield addresses.instrument(provision.partition("/")[0])


def found(proceeding: Proceeding) -> Iterator[tuple[str, str]]:
    """What a proceeding found: provision and word; of several states one after the other."""
    for key, value in proceeding.found.items():
        if isinstance(value, dict):
            yield from ((provision, _word(inner)) for provision, inner in value.items())
        else:
            yield str(key), _word(value)


def _word(value: object) -> str:
    return value.result if isinstance(value, FoundSplit) else str(value)


def entities(dossier: Dossier, names: Names) -> Iterator[tuple[str, str]]:
    """Page and id of each person, body and state that a dossier names, each once."""
    ids = dict.fromkeys(_named(dossier, names))
    for id in tuple(ids):
        body, person = names.body(id), names.person(id)
        if body is not None and body.state is not None:
            ids[str(body.state)] = None
        if body is not None and body.part_of is not None:
            ids[str(body.part_of)] = None
        if person is not None:
            ids.update(dict.fromkeys(str(code) for code in person.nationality))
    for id in ids:
        page = page_of(names, id)
        if page:
            yield page, id


def _named(dossier: Dossier, names: Names) -> Iterator[str]:
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


def provisions(dossier: Dossier, names: Names) -> Iterator[tuple[str, str]]:
    """Pages of the provisions and instruments that a dossier names, and in what role: relied on, or what was found."""
    results: dict[str, list[str]] = {}
    for provision in dossier.provisions:
        results.setdefault(provision, [])
    for proceeding in dossier.proceedings:
        body = names.body(proceeding.body)
        decided = names.decided(proceeding)
        for provision, word in found(proceeding):
            year = f", {decided.year}" if decided else ""
            by = f" ({(body.short_name or body.name) if body else proceeding.body}{year})"
            results.setdefault(provision, []).append(FOUND[word].label.lower() + by)
    for measure in dossier.measures:
        if measure.rule:
            results.setdefault(measure.rule, []).append("interim measure")
    for assurance in dossier.assurances:
        for weighed in assurance.weighed:
            if weighed.provision:
                results.setdefault(weighed.provision, [])
    instruments: dict[str, None] = {}
    for provision, found_words in results.items():
        yield addresses.article(provision), "; ".join(dict.fromkeys(found_words)) or "relied on"
        instruments[addresses.instrument(provision.partition("/")[0])] = None
    yield from ((page, "") for page in instruments)

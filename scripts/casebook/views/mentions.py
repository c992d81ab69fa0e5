"""Which pages a dossier and its events belong to: people, bodies, states, instruments and their provisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casebook.collection.named import found, named, provisions_named
from casebook.collection.names import Names
from casebook.model.dossier import Dossier
from casebook.model.event import Event
from casebook.model.transfer import Transfer
from casebook.views import addresses
from casebook.vocabulary import FOUND


def roles(transfer: Transfer, names: Names) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """States by their part in a transfer.

    Asked only where somebody asked; carrying out only what was carried out; nobody fears a return.
    """
    asking = names.requested_by(transfer)
    there = (str(transfer.to),) if transfer.feared and transfer.kind != "return" else ()
    feared = (*there, *(str(s) for s in transfer.onward))
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


def entities(dossier: Dossier, names: Names) -> Iterator[tuple[str, str]]:
    """Page and id of each person, body and state that a dossier names, each once."""
    for id in named(names):
        page = page_of(names, id)
        if page:
            yield page, id


def provisions(dossier: Dossier, names: Names) -> Iterator[tuple[str, str]]:
    """Pages of the provisions and instruments that a dossier names, and in what role: relied on, or what was found."""
    results: dict[str, list[str]] = {provision: [] for provision in provisions_named(names)}
    for proceeding in dossier.proceedings:
        body = names.body(proceeding.body)
        decided = names.decided(proceeding)
        for provision, word in found(proceeding):
            year = f", {decided.year}" if decided else ""
            by = f" ({(body.short_name or body.name) if body else proceeding.body}{year})"
            results[provision].append(FOUND[word].label.lower() + by)
    for measure in dossier.measures:
        if measure.rule:
            results[measure.rule].append("interim measure")
    instruments: dict[str, None] = {}
    for provision, found_words in results.items():
        yield addresses.article(provision), "; ".join(dict.fromkeys(found_words)) or "relied on"
        instruments[addresses.instrument(provision.partition("/")[0])] = None
    yield from ((page, "") for page in instruments)

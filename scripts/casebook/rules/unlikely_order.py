"""Steps of a case in an order that is rarely right."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Place, Related, warning
from casebook.model.dossier import Dossier

RULE = warning("unlikely-order", "a step comes before the one that it needs")

_BEFORE_RELEASE = ("arrest", "detention", "charge", "judgment", "decision", "removal", "movement", "return")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A removal before the decision that allowed it, an appeal before the judgment, a release before the arrest.

    What another state's body allowed is about another transfer.
    """
    found = (*_removals(dossier, names), *_appeals(dossier, names), *_releases(dossier))
    for place, message, other, said in found:
        help = "correct a date; if a removal was unlawful, say so by `unlawful`, `found-by` or `claim`"
        yield RULE.at(place, message, help=help, related=[Related(other, said)])


def _removals(dossier: Dossier, names: Names) -> Iterator[tuple[Place, str, Place, str]]:
    for transfer in dossier.transfers:
        removal = names.event(transfer.decided)
        explained = transfer.unlawful or transfer.found_by or transfer.claim
        if transfer.outcome != "carried-out" or transfer.kind == "return" or removal is None or explained:
            continue
        for proceeding in dossier.proceedings:
            when, body = names.decided(proceeding), names.body(proceeding.body)
            elsewhere = body is not None and body.state not in (None, transfer.from_)
            allowed = proceeding.effect == "allows" and not elsewhere
            if allowed and when and when.certainly_after(removal.date):
                message = f"`{proceeding.id}` allowed the transfer ({when}) after it was carried out ({removal.date})"
                yield (
                    dossier.place(proceeding, "decided"),
                    message,
                    dossier.place(removal, "date"),
                    "the removal",
                )


def _appeals(dossier: Dossier, names: Names) -> Iterator[tuple[Place, str, Place, str]]:
    for proceeding in dossier.proceedings:
        for id in proceeding.after:
            earlier = names.proceeding(id)
            when, before = names.decided(proceeding), names.decided(earlier) if earlier else None
            if earlier and when and before and when.certainly_before(before):
                message = f"`{proceeding.id}` comes after `{id}` and was decided before it ({when}, {before})"
                yield (
                    dossier.place(proceeding, "after"),
                    message,
                    dossier.place(earlier, "decided"),
                    "decided here",
                )


def _releases(dossier: Dossier) -> Iterator[tuple[Place, str, Place, str]]:
    earlier: list[str] = []
    for index, event in enumerate(dossier.events):
        if event.kind == "release" and not any(kind in _BEFORE_RELEASE for kind in earlier):
            arrest = next((e for e in dossier.events[index:] if e.kind in ("arrest", "detention")), None)
            if arrest and arrest.date.certainly_after(event.date):
                message = f"a release ({event.date}) comes before any arrest ({arrest.date})"
                yield dossier.place(event, "kind"), message, dossier.place(arrest, "date"), "the arrest"
        earlier.append(event.kind)

"""The head of a dossier: route and status."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.model.dossier import Dossier
from casebook.model.transfer import Transfer
from casebook.values.partial_date import PartialDate
from casebook.views.case import verdicts
from casebook.views.case.resolve import actor, cited, states
from casebook.views.lead import Route, Status, TransferLine
from casebook.vocabulary import TRANSFER_OUTCOMES


def headline(dossier: Dossier) -> tuple[Transfer, ...]:
    """The transfers of the route in the headline: those of the first one's kind."""
    first = dossier.transfers[0]
    return tuple(t for t in dossier.transfers if t.kind == first.kind)


def route(names: Names, page: str = "") -> Route:
    """The line above the title. A state feared onward is named as feared, also where it asked itself."""
    told = headline(names.dossier)
    feared = [str(code) for t in told for code in t.onward]
    every = [str(t.to) for t in told]
    to = [code for code in every if code not in feared] or every
    return Route(
        verdicts.kind(names, told[0], page),
        states(t.from_ for t in told),
        states(to),
        states(code for code in feared if code not in to),
    )


def status(names: Names) -> Status:
    """The first transfer's status, the three dates, and all transfers where there are several."""
    dossier, first = names.dossier, names.dossier.transfers[0]
    decided = names.event(first.decided)
    as_of = names.as_of()
    several = len(dossier.transfers) > 1
    return Status(
        "" if several else str(first.id or ""),
        TRANSFER_OUTCOMES[first.outcome].sign,
        verdicts.status(names, first),
        on(decided.date) if decided else "",
        as_of.words() if as_of else "",
        dossier.review.checked.words() if dossier.review else "",
        cited(names, dossier.outcome),
        tuple(_line(names, t) for t in dossier.transfers) if several else (),
        None if several else verdicts.unlawful(names, first),
    )


def on(date: PartialDate) -> str:
    """`on 9 December 2016`, `in January 1990`."""
    return f"{'on' if date.precision == 'day' else 'in'} {date.words()}"


def _line(names: Names, transfer: Transfer) -> TransferLine:
    decided = names.event(transfer.decided)
    people = names.people_of(transfer)
    some = () if set(people) == set(names.concerned) else people
    named = [actor(names, id).text for id in some] + ([f"{transfer.size} people"] if transfer.size else [])
    return TransferLine(
        str(transfer.id or ""),
        TRANSFER_OUTCOMES[transfer.outcome].sign,
        verdicts.status(names, transfer),
        f"{transfer.from_.name} \u2192 {transfer.to.name}",
        decided.date.words() if decided else "",
        ", ".join(named),
        verdicts.unlawful(names, transfer),
    )


def title_parts(title: str) -> tuple[str, str]:
    """`Mukhtar Ablyazov:` and `France to Russia and Ukraine`; no colon, no second part."""
    name, colon, rest = title.partition(": ")
    return (f"{name}:", rest) if colon else (title, "")

"""Dossier → its records for the pages that compare cases, with the page and the key that orders them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from casebook.collection.names import Names
from casebook.model.claim import Claim
from casebook.model.promise import Assurance, Measure
from casebook.model.transfer import Transfer
from casebook.values.partial_date import PartialDate
from casebook.views import addresses
from casebook.views.across.records import (
    ClaimRecord,
    Compared,
    MeasureRecord,
    PromiseRecord,
    TransferRecord,
)
from casebook.views.case import verdicts
from casebook.views.case.claims import claim
from casebook.views.case.promises import form, weighing
from casebook.views.case.resolve import actor, dated, provision, state, states
from casebook.views.claims import FindingLine
from casebook.views.numbers import capital
from casebook.views.promises import Verdict, Weighing
from casebook.views.quotes import curly
from casebook.views.text import Link
from casebook.vocabulary import CLAIM_KINDS, PROMISES, TRANSFER_KINDS, TRANSFER_OUTCOMES

Given = tuple[str, tuple[Any, ...], Compared]
"""Page, key among the records of its type on that page, record."""

_UNDATED = date.max.isoformat()


def compared(names: Names, case: Link, order: tuple[str, str]) -> Iterator[Given]:
    """Everything that one dossier gives to these pages. `case`: name and address; `order`: its place among cases."""
    dossier = names.dossier
    for index, promise in enumerate(dossier.assurances):
        day = _day(names.date_of(promise.date))
        yield addresses.ASSURANCES, (day, *order, index), _promise(names, promise, case)
    for index, measure in enumerate(dossier.measures):
        day = _day(names.date_of(_first(measure)))
        yield addresses.MEASURES, (day, *order, index), _measure(names, measure, case)
    for index, one in enumerate(dossier.claims):
        rank = CLAIM_KINDS.words.index(one.kind)
        record = _claim(names, one, index + 1, case)
        for page in (addresses.CLAIMS, addresses.claims(one.kind)):
            yield page, (rank, *order, index), record
    for index, transfer in enumerate(dossier.transfers):
        yield addresses.ROUTES, (*order, index), _transfer(names, transfer, case)


def _at(case: Link, id: str | None) -> Link:
    return replace(case, address=case.address + (f"#{id}" if id else ""))


def _here(link: Link, case: Link) -> Link:
    """A link of the dossier's own page, from elsewhere."""
    return replace(link, address=case.address + link.address) if link.address.startswith("#") else link


def _day(when: PartialDate | None) -> str:
    known = (when.lower or when.upper) if when else None
    return known.isoformat() if known else _UNDATED


def _short(when: PartialDate | None) -> str:
    return when.short() if when else ""


def _promise(names: Names, one: Assurance, case: Link) -> PromiseRecord:
    known = [PROMISES[word].label for word in one.promises if word != "other"]
    more = ["other things"] if known and "other" in one.promises else []
    return PromiseRecord(
        _at(case, one.id),
        tuple(_with_state(names, id) for id in one.by),
        tuple(_with_state(names, id) for id in one.to),
        tuple(dict.fromkeys(_state_of(names, id) for id in one.by)),
        _short(names.date_of(one.date)),
        form(names, one),
        ", ".join(known + more),
        curly(one.text.plain) if one.text and not known else "",
        tuple(w.result for w in one.weighed),
        _weighings(weighing(names, w, case.address) for w in one.weighed),
        one.kept,
        _became(names, one, case.address),
        one.form == "court-condition",
    )


def _weighings(each: Iterable[Weighing]) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    """Each result once, with the bodies that came to it: a promise may be weighed under one article six times."""
    found: dict[str, list[Link]] = {}
    for one in each:
        found.setdefault(capital(one.result), []).append(one.body)
    return tuple((result, tuple(bodies)) for result, bodies in found.items())


def _state_of(names: Names, id: Any) -> Link:
    """The state behind an actor; the actor, if no state stands behind it."""
    body = names.body(id)
    return state(body.state) if body and body.state else actor(names, id)


def _with_state(names: Names, id: Any) -> Link:
    link, behind = actor(names, id), _state_of(names, id)
    return link if behind.text in link.text else replace(link, text=f"{link.text} ({behind.text})")


def _became(names: Names, one: Assurance, page: str) -> Verdict:
    """What became of a promise; an untested one says how the transfer it was given for ended, if that is plain."""
    verdict = verdicts.kept(names, one, page)
    if one.kept != "untested":
        return verdict
    ends = {
        verdicts.status(names, transfer).word
        for transfer in verdicts.promised_for(names, one)
        if transfer.outcome != "carried-out" and not TRANSFER_KINDS[transfer.kind].traits
    }
    return replace(verdict, note=next(iter(ends)).lower() if len(ends) == 1 else "")


def _first(one: Measure) -> Any:
    return one.asked or one.granted or one.refused or one.ended


def _measure(names: Names, one: Measure, case: Link) -> MeasureRecord:
    steps = (("asked", one.asked), ("granted", one.granted), ("refused", one.refused), ("ended", one.ended))
    followed, obeyed = _followed(names, one, case.address)
    return MeasureRecord(
        _at(case, one.id),
        actor(names, one.body),
        states(one.to),
        provision(names, one.rule) if one.rule else None,
        _short(names.date_of(_first(one))),
        tuple((word, _here(when, case)) for word, at in steps if (when := dated(names, at))),
        followed,
        obeyed,
    )


def _followed(names: Names, one: Measure, page: str) -> tuple[str, Verdict]:
    """What followed, as it is counted and as it is told."""
    told = verdicts.obeyed(names, one, page)
    if told is not None and one.obeyed is not None:
        return one.obeyed, told
    if one.refused is not None:
        return "refused", Verdict("Refused")
    return (
        ("not-known", Verdict("Not known")) if one.granted else ("no-answer", Verdict("No answer on record"))
    )


def _claim(names: Names, one: Claim, number: int, case: Link) -> ClaimRecord:
    shown = claim(names, one, number)
    standing = [f.result for f in one.findings if f.overturned_by is None]
    return ClaimRecord(
        _at(case, one.id),
        one.kind,
        shown.text.plain,
        shown.says,
        shown.denies,
        tuple(silence.words for silence in shown.silence),
        shown.concedes,
        tuple(_finding(found, case) for found in shown.findings),
        tuple(dict.fromkeys(standing)),
    )


def _finding(found: FindingLine, case: Link) -> FindingLine:
    overturned = _here(found.overturned, case) if found.overturned else None
    return replace(found, body=_here(found.body, case), overturned=overturned)


def _transfer(names: Names, one: Transfer, case: Link) -> TransferRecord:
    return TransferRecord(
        _at(case, one.id),
        names.requested_by(one),
        str(one.from_),
        str(one.to),
        names.carried_out_by(one),
        TRANSFER_OUTCOMES[one.outcome].sign,
        verdicts.status(names, one, case.address),
    )

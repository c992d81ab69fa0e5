"""Assurances and interim measures → the sentence and the tables."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.model.citation import SourceRef
from casebook.model.promise import Assurance, Measure, Weighed
from casebook.views.case import verdicts
from casebook.views.case.resolve import (
    actor,
    actors,
    body_name,
    cited,
    dated,
    figures,
    provision,
    states,
    year_of,
)
from casebook.views.numbers import counted
from casebook.views.promises import AssuranceRow, MeasureRow, Promises, Weighing
from casebook.views.text import Figure, Link
from casebook.vocabulary import ASSURANCE_FORMS, PROMISES, WEIGHED


def promises(names: Names) -> Promises | None:
    """The section, or nothing where there is neither."""
    dossier = names.dossier
    if not dossier.assurances and not dossier.measures:
        return None
    return Promises(
        _sentence(dossier.assurances, dossier.measures),
        tuple(_assurance(names, a) for a in dossier.assurances),
        tuple(_measure(names, m) for m in dossier.measures),
        "Counted: one line for each promise and occasion." if dossier.assurances else "",
    )


def _sentence(assurances: tuple[Assurance, ...], measures: tuple[Measure, ...]) -> str:
    parts = []
    if assurances:
        parts.append(counted(len(assurances), "assurance"))
    if measures:
        parts.append(counted(len(measures), "interim measure"))
    text = " and ".join(parts)
    verb = "is" if len(assurances) + len(measures) == 1 else "are"
    told = f"{text[0].upper()}{text[1:]} {verb} on record."
    if assurances and all(a.kept == "untested" for a in assurances):
        told += " No handover took place, so no promise was put to the test."
    return told


def _assurance(names: Names, one: Assurance) -> AssuranceRow:
    that = [PROMISES[word].label for word in one.promises if word != "other" or not one.text]
    text = one.text.citations if one.text else ()
    event = names.event(one.date) if isinstance(one.date, str) else None
    inherited = event.cited_sources if event and not one.sources and not text else ()
    return AssuranceRow(
        str(one.id or ""),
        actors(names, one.by),
        actors(names, one.to),
        dated(names, one.date),
        form(names, one),
        ", ".join(that),
        cited(names, one.text),
        tuple(weighing(names, w) for w in one.weighed),
        verdicts.kept(names, one),
        _rest(names, (*one.sources, *inherited), text),
        actor(names, one.monitor) if one.monitor else None,
        one.form == "court-condition",
    )


def form(names: Names, one: Assurance) -> str:
    """In what form a promise came: `Diplomatic note`; `Condition set by a court, set by ⟨body⟩`."""
    words = [ASSURANCE_FORMS[one.form].label] if one.form else []
    if one.set_by:
        proceeding = names.proceeding(one.set_by)
        words.append(f"set by {body_name(names, proceeding.body if proceeding else one.set_by)}")
    return ", ".join(words)


def weighing(names: Names, weighed: Weighed, page: str = "") -> Weighing:
    """Who weighed a promise, and how; `page`: address of the dossier, where it is not this one."""
    proceeding = names.proceeding(weighed.by)
    label = WEIGHED[weighed.result].label
    under = f" ({provision(names, weighed.provision).text})" if weighed.provision else ""
    if proceeding is None:
        return Weighing(Link(str(weighed.by)), label + under)
    parts = (body_name(names, proceeding.body), year_of(names, names.decided(proceeding)))
    body = Link(", ".join(part for part in parts if part), f"{page}#{proceeding.id}")
    return Weighing(body, label + under, figures(names, weighed.sources))


def _measure(names: Names, one: Measure) -> MeasureRow:
    steps = (
        ("asked", one.asked),
        ("granted", one.granted),
        ("refused", one.refused),
        ("ended", one.ended),
    )
    text = one.text.citations if one.text else ()
    events = [names.event(when) for _, when in steps if isinstance(when, str)]
    inherited = [ref for event in events if event for ref in event.cited_sources]
    return MeasureRow(
        str(one.id or ""),
        actor(names, one.body),
        states(one.to),
        provision(names, one.rule) if one.rule else None,
        tuple((word, date) for word, when in steps if (date := dated(names, when))),
        verdicts.obeyed(names, one),
        cited(names, one.text),
        _rest(names, one.sources or (() if text else tuple(inherited)), text),
    )


def _rest(
    names: Names, sources: tuple[SourceRef, ...], cited_already: tuple[SourceRef, ...]
) -> tuple[Figure, ...]:
    return figures(names, [ref for ref in sources if ref not in cited_already])

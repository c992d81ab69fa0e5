"""Claims → both sides and what was found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casebook.collection.names import Names
from casebook.model.citation import SourceRef
from casebook.model.claim import Answer, Assertion, Claim, Finding
from casebook.views.case.resolve import actor, actors, body_name, cited, figures, year_of
from casebook.views.case.tombstones import of_kind
from casebook.views.claims import ClaimView, FindingLine, Silence, Voice
from casebook.views.entry import Tombstone
from casebook.views.text import Link
from casebook.vocabulary import CLAIM_KINDS, FINDING_MODES, FINDING_RESULTS, REPLY_RESULTS


def claims(names: Names) -> tuple[ClaimView | Tombstone, ...]:
    """All claims in their order, then the withdrawn ones."""
    shown = [claim(names, one, index + 1) for index, one in enumerate(names.dossier.claims)]
    return (*shown, *(of_kind(names, "c") if shown else ()))


def claim(names: Names, one: Claim, number: int) -> ClaimView:
    """One claim. It says whom it is about only where that is not plain: all persons concerned, and no other."""
    plain = set(map(str, one.about)) == set(names.concerned)
    findings = sorted(one.findings, key=lambda f: _day(names, f))
    bodies = [names.body(names.finding_body(f)) for f in findings]
    courts = all(body is not None and body.kind == "court" for body in bodies)
    return ClaimView(
        str(one.id or f"claim-{number}"),
        f"Claim {number}: {CLAIM_KINDS[one.kind].label.lower()}",
        cited(names, one.text),
        () if plain else actors(names, one.about),
        tuple(_voice(names, line) for line in one.asserted),
        tuple(_voice(names, line) for line in one.denied if line.by),
        tuple(_silence(names, one)),
        tuple(_voice(names, line) for line in one.conceded if line.by),
        "Courts found" if courts else "Found",
        tuple(_finding(names, f) for f in findings),
    )


def _day(names: Names, finding: Finding) -> date:
    when = names.finding_date(finding)
    return (when.lower or when.upper or date.max) if when else date.max


def _voice(names: Names, line: Assertion | Answer) -> Voice:
    until = names.event(line.until) if isinstance(line, Answer) and line.until else None
    return Voice(
        actor(names, line.by),
        line.date.words() if line.date else "",
        cited(names, line.text, line.sources),
        Link(until.date.words(), f"#{until.id}") if until else None,
        () if line.text else figures(names, line.sources),
    )


def _silence(names: Names, one: Claim) -> Iterator[Silence]:
    for answer in one.denied:
        words = ""
        if answer.reply:
            words = f"{REPLY_RESULTS[answer.reply.result].label} (asked {answer.reply.asked.words()})."
        elif answer.no_denial_found:
            words = f"No denial found (searched {answer.no_denial_found.searched.words()})."
        if words:
            yield Silence(
                words,
                cited(names, answer.text, answer.sources),
                () if answer.text else figures(names, answer.sources),
            )
    if not one.denied:
        yield Silence("No denial on record.")


def _finding(names: Names, finding: Finding) -> FindingLine:
    body, proceeding = names.finding_body(finding), names.proceeding(finding.by)
    when = names.finding_date(finding)
    result = FINDING_RESULTS[finding.result].label
    modes = ", ".join(FINDING_MODES[mode].label for mode in finding.mode)
    name = body_name(names, body)
    own = list(names.finding_sources(finding))
    if finding.locator and own and not own[0].locator:
        own[0] = SourceRef(own[0].source, finding.locator)
    overturned = names.proceeding(finding.overturned_by) if finding.overturned_by else None
    return FindingLine(
        when.words() if when else "",
        Link(name, f"#{proceeding.id}") if proceeding else actor(names, body),
        f"{result[0].upper()}{result[1:]}{f' ({modes})' if modes else ''}",
        cited(names, finding.text, own),
        _overturned(names, overturned.id, str(overturned.body)) if overturned else None,
        () if finding.text else figures(names, own),
    )


def _overturned(names: Names, id: str | None, body: str) -> Link:
    found = names.proceeding(id)
    year = year_of(names, names.decided(found)) if found else ""
    return Link(", ".join(part for part in (body_name(names, body), year) if part), f"#{id}")

"""Claims: who asserts, who denies, what was found."""

from __future__ import annotations

from typing import Annotated

from casebook.model.fields import Actor, By, Cited, ClaimId, Date, EventId, OneOf, ProceedingId, Source, Text
from casebook.model.part import Part
from casebook.vocabulary import CLAIM_KINDS, FINDING_MODES, FINDING_RESULTS, REPLY_RESULTS


class Assertion(Part):
    """Who says it, when and where."""

    by: Actor
    date: Date | None = None
    text: Cited | None = None
    sources: tuple[Source, ...] = ()


class Asked(Part):
    """That somebody was asked for an answer, and what came."""

    asked: Date
    result: Annotated[str, OneOf(REPLY_RESULTS)]


class Searched(Part):
    """That a denial was looked for and none was found."""

    searched: Date


class Answer(Part):
    """A denial or concession: by somebody; or what came of asking; or that none was found."""

    by: Actor | None = None
    date: Date | None = None
    text: Cited | None = None
    until: EventId | None = None
    reply: Asked | None = None
    no_denial_found: Searched | None = None
    sources: tuple[Source, ...] = ()


class Finding(Part):
    """What a proceeding or inquiry found. Body, date and sources come from the proceeding."""

    by: By
    result: Annotated[str, OneOf(FINDING_RESULTS)]
    mode: tuple[Annotated[str, OneOf(FINDING_MODES)], ...] = ()
    overturned_by: ProceedingId | None = None
    text: Cited | None = None
    locator: Text | None = None
    date: Date | None = None
    sources: tuple[Source, ...] = ()


class Claim(Part):
    """A disputed statement, with both sides and the findings in order of date."""

    id: ClaimId | None = None
    text: Cited
    kind: Annotated[str, OneOf(CLAIM_KINDS)]
    about: tuple[Actor, ...] = ()
    asserted: tuple[Assertion, ...]
    denied: tuple[Answer, ...] = ()
    conceded: tuple[Answer, ...] = ()
    findings: tuple[Finding, ...] = ()

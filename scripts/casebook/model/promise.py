"""Diplomatic assurances and interim measures."""

from __future__ import annotations

from typing import Annotated

from casebook.model.fields import (
    Actor,
    AssuranceId,
    By,
    Cited,
    ClaimId,
    EntityId,
    MeasureId,
    OneOf,
    ProceedingId,
    ProvisionId,
    Source,
    State,
    When,
)
from casebook.model.part import Part
from casebook.vocabulary import ASSURANCE_FORMS, KEPT, OBEYED, PROMISES, WEIGHED


class Weighed(Part):
    """Which proceeding weighed the promise, under which provision, and with what result."""

    by: ProceedingId
    result: Annotated[str, OneOf(WEIGHED)]
    provision: ProvisionId | None = None
    sources: tuple[Source, ...] = ()


class Assurance(Part):
    """Who promised whom what, who weighed it, what became of it."""

    id: AssuranceId | None = None
    by: tuple[Actor, ...]
    to: tuple[Actor, ...]
    form: Annotated[str, OneOf(ASSURANCE_FORMS)] | None = None
    set_by: By | None = None
    date: When | None = None
    promises: tuple[Annotated[str, OneOf(PROMISES)], ...]
    text: Cited | None = None
    monitor: Actor | None = None
    weighed: tuple[Weighed, ...] = ()
    kept: Annotated[str, OneOf(KEPT)]
    found_by: ProceedingId | None = None
    claim: ClaimId | None = None
    sources: tuple[Source, ...] = ()


class Measure(Part):
    """An interim measure: asked, granted, refused, ended (an event or a date), and whether it was obeyed."""

    id: MeasureId | None = None
    body: EntityId
    to: tuple[State, ...]
    rule: ProvisionId | None = None
    asked: When | None = None
    granted: When | None = None
    refused: When | None = None
    ended: When | None = None
    obeyed: Annotated[str, OneOf(OBEYED)] | None = None
    found_by: ProceedingId | None = None
    claim: ClaimId | None = None
    text: Cited | None = None
    sources: tuple[Source, ...] = ()

"""Proceedings: one row is one instance before one body, with one decision."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag

from casebook.model.fields import (
    Date,
    EcliField,
    EntityId,
    Hudoc,
    OneOf,
    ProceedingId,
    ProvisionId,
    Source,
    State,
    Text,
    When,
)
from casebook.model.part import HIDDEN, Part
from casebook.vocabulary import (
    FOUND,
    LIMBS,
    PROCEEDING_EFFECTS,
    PROCEEDING_MATTERS,
    PROCEEDING_RESULTS,
    PROCEEDING_WAYS,
)


class FoundSplit(Part):
    """What was found on an article that the court split in limbs."""

    result: Annotated[str, OneOf(FOUND)]
    limbs: tuple[Annotated[str, OneOf(LIMBS)], ...]


def _word_or_split(value: Any) -> str:
    return "split" if isinstance(value, dict | FoundSplit) else "word"


FoundValue = Annotated[
    Annotated[Annotated[str, OneOf(FOUND)], Tag("word")] | Annotated[FoundSplit, Tag("split")],
    Discriminator(_word_or_split),
]


def _without_hidden(value: Any) -> Any:
    return (
        {key: item for key, item in value.items() if key[:1] != HIDDEN} if isinstance(value, dict) else value
    )


ByProvision = Annotated[dict[ProvisionId, FoundValue], BeforeValidator(_without_hidden)]
ByState = Annotated[dict[State, ByProvision], BeforeValidator(_without_hidden)]


def _by_state(value: Any) -> str:
    keys = [key for key in value if key[:1] != HIDDEN] if isinstance(value, dict) else []
    return "by-state" if keys and len(str(keys[0])) == 2 else "by-provision"


Found = Annotated[
    Annotated[ByProvision, Tag("by-provision")] | Annotated[ByState, Tag("by-state")],
    Discriminator(_by_state),
]


class Proceeding(Part):
    """One instance. Its date and sources come from the event that `decided` names; else it names a date itself.

    `sets_aside`: which instances a quashing or annulment strikes, by default those in `after`.
    """

    id: ProceedingId | None = None
    body: EntityId
    chamber: Text | None = None
    name: Text | None = None
    numbers: tuple[Text, ...] = ()
    citations: tuple[Text, ...] = ()
    hudoc: Hudoc | None = None
    ecli: EcliField | None = None
    matter: Annotated[str, OneOf(PROCEEDING_MATTERS)]
    decided: When | None = None
    final: Date | None = None
    after: tuple[ProceedingId, ...] = ()
    way: Annotated[str, OneOf(PROCEEDING_WAYS)] | None = None
    result: Annotated[str, OneOf(PROCEEDING_RESULTS)]
    result_text: Text | None = None
    text: Text | None = None
    effect: Annotated[str, OneOf(PROCEEDING_EFFECTS)] | None = None
    sets_aside: tuple[ProceedingId, ...] = ()
    against: tuple[State, ...] = ()
    found: Found = Field(default_factory=dict)
    sources: tuple[Source, ...] = ()

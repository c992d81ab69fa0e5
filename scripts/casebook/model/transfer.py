"""Transfers: people × from × to, the counted unit of routes, filters and status."""

from __future__ import annotations

from typing import Annotated

from casebook.model.fields import (
    ClaimId,
    Count,
    EntityId,
    EventId,
    OneOf,
    ProceedingId,
    State,
    TransferId,
    YesNo,
)
from casebook.model.part import Part
from casebook.vocabulary import TRANSFER_KINDS, TRANSFER_OUTCOMES


class Transfer(Part):
    """One transfer, asked for, feared or carried out. The dossier's first gives the headline.

    `feared: false`: nobody feared the danger in the state it leads to, as in that of a rival request.
    """

    id: TransferId | None = None
    kind: Annotated[str, OneOf(TRANSFER_KINDS)]
    from_: State
    to: State
    people: tuple[EntityId, ...] = ()
    by: tuple[State, ...] = ()
    requested_by: tuple[State, ...] = ()
    onward: tuple[State, ...] = ()
    feared: YesNo = True
    outcome: Annotated[str, OneOf(TRANSFER_OUTCOMES)]
    decided: EventId | None = None
    found_by: ProceedingId | None = None
    unlawful: ProceedingId | None = None
    claim: ClaimId | None = None
    size: Count | None = None

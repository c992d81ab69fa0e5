"""What happened to the dossier itself: replies, withdrawn items, changes, review, related cases."""

from __future__ import annotations

from typing import Annotated

from casebook.model.fields import (
    Actor,
    AnyId,
    ChangeId,
    Cited,
    Date,
    OneOf,
    ReplyId,
    SlugField,
    Text,
)
from casebook.model.part import Part
from casebook.vocabulary import CHANGE_TYPES, WITHDRAWN_REASONS


class Reply(Part):
    """A reply sent in by somebody the dossier names, printed as it came."""

    id: ReplyId | None = None
    from_: Actor
    date: Date
    text: Text
    note: Text | None = None


class Withdrawn(Part):
    """An item that was published and is no longer; its address stays and says why."""

    id: AnyId
    date: Date
    reason: Annotated[str, OneOf(WITHDRAWN_REASONS)]
    instead: AnyId | None = None
    text: Text | None = None


class Change(Part):
    """A change to the dossier that readers should know of."""

    id: ChangeId | None = None
    date: Date
    type: Annotated[str, OneOf(CHANGE_TYPES)]
    text: Cited
    affects: tuple[AnyId, ...] = ()
    was: Text | None = None
    now: Text | None = None


class Review(Part):
    """The day someone last looked for later developments."""

    checked: Date


class Related(Part):
    """Another case and why it belongs here; shown on both."""

    dossier: SlugField
    reason: Text

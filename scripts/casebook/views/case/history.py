"""What happened to the dossier itself: replies, related cases, changes, and where it is for ever."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.collection.names import Names
from casebook.settings import Settings
from casebook.views import addresses
from casebook.views.case import verdicts
from casebook.views.case.lead import route, title_parts
from casebook.views.case.resolve import actor, cited
from casebook.views.dossier import ChangeView, Permalink, RelatedView, ReplyView
from casebook.views.text import Link
from casebook.vocabulary import CHANGE_TYPES, TRANSFER_OUTCOMES

WEIGHTY = frozenset({"correction", "removal"})


def replies(names: Names) -> tuple[ReplyView, ...]:
    """Replies in their order."""
    return tuple(
        ReplyView(str(r.id or ""), actor(names, r.from_), r.date.words(), r.text, r.note or "")
        for r in names.dossier.replies
    )


def related(cases: Iterable[tuple[Names, str]]) -> tuple[RelatedView, ...]:
    """Other cases, each with the reason why it belongs here."""
    return tuple(_related(names, reason) for names, reason in cases)


def _related(names: Names, reason: str) -> RelatedView:
    dossier, first = names.dossier, names.dossier.transfers[0]
    page = addresses.dossier(dossier.slug)
    return RelatedView(
        Link(title_parts(dossier.title)[0].removesuffix(":"), page),
        reason,
        TRANSFER_OUTCOMES[first.outcome].sign,
        verdicts.status(names, first, page),
        route(names, page).words,
    )


def changes(names: Names) -> tuple[ChangeView, ...]:
    """Changes, the newest first."""
    newest = sorted(names.dossier.changes, key=lambda change: change.date, reverse=True)
    return tuple(
        ChangeView(
            str(c.id or ""),
            c.date.words(),
            c.date.html_datetime or "",
            CHANGE_TYPES[c.type].label,
            c.type in WEIGHTY,
            cited(names, c.text),
            tuple(Link(id, f"#{id}") for id in map(str, c.affects)),
            c.was or "",
            c.now or "",
        )
        for c in newest
    )


def version(names: Names) -> str:
    """The date of the last change, in words."""
    dates = [change.date for change in names.dossier.changes]
    return max(dates).words() if dates else ""


def permalink(names: Names, settings: Settings) -> Permalink | None:
    """Where the dossier is for ever; a dossier without a number has no such place yet."""
    id = names.dossier.id
    if id is None:
        return None
    address = addresses.permanent(str(id))
    return Permalink(str(id), address, settings.absolute(address) if settings.base_url else f"/{address}")

"""Ids of a dossier → links, figures and cited texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from casebook.collection.names import Names
from casebook.model.citation import CitedText, SourceRef
from casebook.model.source import SourceEntry
from casebook.values.country import Country
from casebook.values.partial_date import PartialDate
from casebook.views import addresses
from casebook.views.text import NOTHING, Cited, Figure, Link, Run, run

_BEFORE_FIGURES = re.compile(r"[.,;:!?)\]\u2019\u201d]+")
NOTES = 9
"""So many sources of an entry have their titles in its margin; the style sheet knows as many."""


def actor(names: Names, id: Any) -> Link:
    """A person, body or state; a link where it has a page."""
    found = names.actor(id)
    if found is None:
        return Link(str(id))
    at = {"person": addresses.person, "body": addresses.body, "state": addresses.state}[found.kind]
    return Link(found.name, at(found.id) if found.has_page else "")


def actors(names: Names, ids: Iterable[Any]) -> tuple[Link, ...]:
    """Several of them."""
    return tuple(actor(names, id) for id in ids)


def state(code: Any) -> Link:
    """A state, with its page."""
    return Link(Country.parse(str(code)).name, addresses.state(str(code)))


def states(codes: Iterable[Any]) -> tuple[Link, ...]:
    """States, each once."""
    return tuple(state(code) for code in dict.fromkeys(str(code) for code in codes))


def body_name(names: Names, id: Any, short: bool = False) -> str:
    """The name of a body, or its short one."""
    found = names.body(id)
    if found is None:
        return str(id)
    return (found.short_name or found.name) if short else found.name


def instrument(names: Names, id: str) -> Link:
    """`echr` → `European Convention on Human Rights`."""
    found = names.instrument(id)
    return Link(found.short_title or found.title, addresses.instrument(str(found.id))) if found else Link(id)


def article(names: Names, id: str) -> Link:
    """`echr/3` → `art. 3`."""
    listed = names.provision(id)
    label = (listed.label if listed else None) or f"art. {id.partition('/')[2]}"
    return Link(label, addresses.article(id) if names.instrument(id) else "")


def provision(names: Names, id: str) -> Link:
    """`echr/3` → `European Convention on Human Rights, art. 3`."""
    part = article(names, id)
    return Link(f"{instrument(names, id.partition('/')[0]).text}, {part.text}", part.address)


def figures(names: Names, refs: Iterable[SourceRef], placed: bool = False) -> tuple[Figure, ...]:
    """The figures of these citations, each once. `placed`: numbered for the margin of an entry."""
    unique = tuple(dict.fromkeys(refs))
    return tuple(
        figure(names, ref, index + 1 if placed and index < NOTES else 0) for index, ref in enumerate(unique)
    )


def figure(names: Names, ref: SourceRef, place: int = 0) -> Figure:
    """One figure: `s07` is printed as 7."""
    source, number = names.source(ref.source), ref.source[1:].lstrip("0")
    if source is None:
        return Figure(number, f"#{ref.source}", ref.locator, place=place)
    foreign = "" if source.language.tag.startswith("en") else source.language.tag
    return Figure(number, f"#{ref.source}", ref.locator, source.title, foreign, about(source), place)


def about(source: SourceEntry) -> str:
    """Who published a source and when: `UN News, 7 December 2016`."""
    parts = (source.publisher or source.author, source.date.words() if source.date else None)
    return ", ".join(part for part in parts if part) or source.title


def cited(
    names: Names, text: CitedText | None, more: Iterable[SourceRef] = (), placed: bool = False
) -> Cited:
    """A text in runs; `more` are sources of the whole that the text does not cite itself."""
    if text is None:
        return NOTHING
    listed = tuple(dict.fromkeys((*text.citations, *more)))
    made = dict(zip(listed, figures(names, listed, placed), strict=True))
    rest = tuple(made[ref] for ref in listed if ref not in text.citations)
    pieces = [piece for piece in text.pieces if isinstance(piece, tuple) or piece.strip()]
    runs: list[Run] = []
    pending = ""
    for index, piece in enumerate(pieces):
        if isinstance(piece, str):
            pending += piece
            continue
        following = pieces[index + 1] if index + 1 < len(pieces) else ""
        sign = _BEFORE_FIGURES.match(following) if isinstance(following, str) else None
        if sign and isinstance(following, str):
            pieces[index + 1] = following[sign.end() :]
        last = not any(isinstance(later, tuple) or later.strip() for later in pieces[index + 1 :])
        shown = tuple(made[ref] for ref in piece) + (rest if last else ())
        runs.append(run(pending.rstrip() + (sign[0] if sign else ""), tuple(dict.fromkeys(shown))))
        pending, rest = " ", () if last else rest
    if pending.strip():
        runs.append(run(_between(pending) if runs else pending, rest))
    return Cited(tuple(runs))


def _between(text: str) -> str:
    return re.sub(r"^\s+", " ", text)


def dated(names: Names, when: Any) -> Link | None:
    """An event's id or a date → the date in words, leading to the event."""
    found = names.date_of(when)
    if found is None:
        return None
    return Link(found.words(), "" if isinstance(when, PartialDate) else f"#{when}")


def year_of(names: Names, when: PartialDate | None) -> str:
    """The year in which something was decided, or nothing."""
    return "" if when is None else str(when.year)

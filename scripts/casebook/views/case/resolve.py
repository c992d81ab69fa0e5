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
from casebook.views.quotes import curly
from casebook.views.text import NOTHING, Cited, Figure, Link, run

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
    spans = _spans(text)
    if spans:
        spans[-1][1].extend(ref for ref in listed if ref not in text.citations)
    return Cited(tuple(run(words, tuple(made[ref] for ref in dict.fromkeys(refs))) for words, refs in spans))


def _spans(text: CitedText) -> list[tuple[str, list[SourceRef]]]:
    """Words with the citations behind them; a full stop or comma stands before the figures, as in print."""
    spans: list[tuple[str, list[SourceRef]]] = []
    words = ""
    for typed in text.pieces:
        piece = curly(typed) if isinstance(typed, str) else typed
        if not isinstance(piece, str):
            if words.strip() or not spans:
                spans.append((words.rstrip(), []))
            spans[-1][1].extend(piece)
            words = ""
            continue
        sign = _BEFORE_FIGURES.match(piece) if spans else None
        if sign:
            spans[-1] = (spans[-1][0] + sign[0], spans[-1][1])
            piece = piece[sign.end() :]
        words = f" {piece.lstrip()}" if spans and piece.strip() else piece
    if words.strip():
        spans.append((words.rstrip(), []))
    return spans


def dated(names: Names, when: Any) -> Link | None:
    """An event's id or a date → the date in words, leading to the event."""
    found = names.date_of(when)
    if found is None:
        return None
    return Link(found.words(), "" if isinstance(when, PartialDate) else f"#{when}")


def year_of(names: Names, when: PartialDate | None) -> str:
    """The year in which something was decided, or nothing."""
    return "" if when is None else str(when.year)

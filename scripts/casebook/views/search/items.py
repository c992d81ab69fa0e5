"""The parts of a dossier that a search result leads to: events first, then what else carries an id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, Final

from casebook.collection.names import Names
from casebook.model.citation import CitedText
from casebook.model.prose import Block
from casebook.views.case.resolve import actor, actors, body_name, provision
from casebook.views.case.timeline import place
from casebook.views.case.verdicts import kept, obeyed
from casebook.views.search.view import SearchItem
from casebook.vocabulary import (
    CLAIM_KINDS,
    EVENT_KINDS,
    FINDING_RESULTS,
    FOUND,
    PROCEEDING_MATTERS,
    PROCEEDING_RESULTS,
    PROMISES,
)

_TAG: Final = re.compile(r"<[^>]*>")
_UNSAID: Final = frozenset({"other", "not-stated", "not-known"})


def items(names: Names) -> tuple[SearchItem, ...]:
    """Every part, in the order of the page."""
    made = (*_events(names), *_facts(names), *_claims(names), *_promises(names), *_proceedings(names))
    return tuple(item for item in (*made, *_story(names)) if item.id)


def _events(names: Names) -> Iterator[SearchItem]:
    for event in names.dossier.events:
        who = ", ".join(link.text for link in actors(names, names.actors_of(event)))
        where = "; ".join(place(at) for at in event.place)
        heading = _joined(EVENT_KINDS[event.kind].label, where, who, event.date.words())
        yield SearchItem(str(event.id or ""), "event", event.date.short(), heading, event.text.plain)


def _facts(names: Names) -> Iterator[SearchItem]:
    dossier = names.dossier
    if dossier.key_facts:
        facts = " ".join(fact.plain for fact in dossier.key_facts)
        yield SearchItem("key-facts", "text", "Key facts", "Key facts", facts)
    if dossier.outcome:
        yield SearchItem("status-title", "text", "Outcome", "Outcome", dossier.outcome.plain)


def _claims(names: Names) -> Iterator[SearchItem]:
    for number, claim in enumerate(names.dossier.claims, 1):
        sides = [(line.by, line.text) for line in claim.asserted]
        sides += [(line.by, line.text) for line in (*claim.denied, *claim.conceded) if line.by]
        found = (
            f"{body_name(names, names.finding_body(f))}: {FINDING_RESULTS[f.result].label}. {_plain(f.text)}"
            for f in claim.findings
        )
        said = (f"{actor(names, by).text}: {_plain(text)}" for by, text in sides if text)
        heading = f"Claim: {CLAIM_KINDS[claim.kind].label}"
        text = " ".join((claim.text.plain, *said, *found))
        yield SearchItem(str(claim.id or ""), "claim", f"Claim {number}", heading, text)


def _promises(names: Names) -> Iterator[SearchItem]:
    for promise in names.dossier.assurances:
        that = ", ".join(PROMISES[word].label.lower() for word in promise.promises if word not in _UNSAID)
        parties = f"{_list(names, promise.by)} to {_list(names, promise.to)}"
        text = f"{parties}{': ' if that else ''}{that}. {_plain(promise.text)}"
        said = text if promise.kept in _UNSAID else f"{text} {kept(names, promise).plain}"
        yield SearchItem(str(promise.id or ""), "promise", "Assurance", "Diplomatic assurance", said)
    for measure in names.dossier.measures:
        rule = provision(names, measure.rule).text if measure.rule else ""
        verdict = obeyed(names, measure)
        text = f"{body_name(names, measure.body)} to {_list(names, measure.to)}. {_plain(measure.text)}"
        said = f"{text} {verdict.plain if verdict else ''}".rstrip()
        heading = _joined("Interim measure", rule)
        yield SearchItem(str(measure.id or ""), "measure", "Measure", heading, said)


def _proceedings(names: Names) -> Iterator[SearchItem]:
    for each in names.dossier.proceedings:
        when = names.decided(each)
        court = ", ".join(filter(None, (body_name(names, each.body), each.chamber)))
        numbers = "".join(f", no. {number}" for number in each.numbers)
        known = "; ".join(map(str, filter(None, (*each.citations, each.ecli, each.hudoc))))
        result = each.result_text or PROCEEDING_RESULTS[each.result].label
        about = _joined(each.name or "", f"{court}{numbers}", each.text or "", result, known)
        found = "; ".join(_found(names, each.found))
        yield SearchItem(
            str(each.id or ""),
            "proceeding",
            when.short() if when else "Proceeding",
            PROCEEDING_MATTERS[each.matter].label,
            f"{about}. {found}" if found else about,
        )


def _found(names: Names, found: dict[Any, Any]) -> Iterator[str]:
    for key, value in found.items():
        if isinstance(value, dict):
            yield from _found(names, value)
        else:
            word = value if isinstance(value, str) else value.result
            yield f"{provision(names, str(key)).text}: {FOUND[word].label.lower()}"


def _story(names: Names) -> Iterator[SearchItem]:
    """The prose by its headings; what stands before the first belongs to `story`."""
    anchor, heading, texts = "story", "The story", list[str]()
    for block in names.dossier.story.blocks:
        if block.kind != "heading":
            texts.append(_words(block))
            continue
        if texts:
            yield SearchItem(anchor, "text", "The story", heading, " ".join(texts))
        anchor, heading, texts = block.anchor, _words(block), []
    if texts:
        yield SearchItem(anchor, "text", "The story", heading, " ".join(texts))


def _words(block: Block) -> str:
    html = " ".join(piece for piece in block.pieces if isinstance(piece, str))
    return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(unescape(_TAG.sub(" ", html)).split()))


def _plain(text: CitedText | None) -> str:
    return text.plain if text else ""


def _joined(*parts: str) -> str:
    return " \u00b7 ".join(part for part in parts if part)


def _list(names: Names, ids: Iterable[Any]) -> str:
    return ", ".join(actor(names, id).text for id in ids)

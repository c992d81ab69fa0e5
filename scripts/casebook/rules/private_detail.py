"""Where somebody lives, or how ill somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.voice import at_most, place_in, written
from casebook.criteria.wording import HEALTH
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("private-detail", "a text tells where somebody lives, or of an illness that no decision tells")

_HEALTH = words(HEALTH)
_ADDRESS = re.compile(
    r"\b\d{1,4}[a-z]?,? (?:(?:[Rr]ue|[Vv]ia|[Cc]alle|[Aa]venue|[Bb]oulevard|ul\.|[Uu]litsa|[Pp]laza|[Pp]iazza)\b"
    r"|(?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Terrace|Close|Gardens|Crescent)\b)"
    r"|\b(?:[Rr]ue|[Vv]ia|[Cc]alle|[Uu]litsa|ul\.) (?:[A-Z][\w'-]+ ?){1,3},? \d{1,4}\b"
)
_POINT = re.compile(r"\.(?<=\d\.)\d{3,9}°?,? ?[NS]?,? {1,2}-?\d{1,3}\.\d{3,9}(?!\d)|°(?<=\d°) ?\d{1,2} ?['′]")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A town is precise enough; an illness is told where a decision turned on it, and then the decision is cited."""
    decisions = {
        source.id for source in dossier.sources if source.kind in ("judgment", "decision", "summary")
    }
    for file, passage in written(dossier, names):
        if (
            not _ADDRESS.search(passage.own)
            and not _POINT.search(passage.own)
            and not _HEALTH.search(passage.own.lower())
        ):
            continue
        for sentence in passage.sentences:
            for pattern, what in ((_ADDRESS, "a street address"), (_POINT, "a precise location")):
                for found in at_most(pattern.finditer(sentence.own)):
                    help = "name the town; an exact place helps those who look for a person"
                    yield RULE.at(
                        place_in(file, sentence, *found.span()), f"`{found[0]}` is {what}", help=help
                    )
            ill = _HEALTH.search(sentence.own.lower())
            if ill and decisions.isdisjoint(sentence.sources):
                help = "cite the decision that turned on it, or leave the illness out"
                message = f"`{ill[0]}` tells of somebody's health, and no decision is cited for it"
                yield RULE.at(place_in(file, sentence, *ill.span()), message, help=help)
    for event in dossier.events:
        for index, place in enumerate(event.place):
            if _ADDRESS.search(place.name) or _POINT.search(place.name):
                message = f"`{place}` is more precise than a town"
                yield RULE.at(dossier.place(event, "place", index), message, help="name the town")

"""Who speaks in a text: the site itself, or a side, a body or a source whose words it reports."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TypeVar

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.wording import ATTRIBUTED
from casebook.diagnostics import Place
from casebook.model.dossier import Dossier, File
from casebook.model.passages import Passage, Sentence, key_of, passage
from casebook.model.texts import texts

SUMMARIES = ("title", "standfirst", "outcome", "key-facts")
"""What lists, cards and descriptions show without the rest."""

_OURS = frozenset(
    (
        *SUMMARIES,
        "events.text",
        "assurances.text",
        "measures.text",
        "related.reason",
        "changes.text",
        "withdrawn.text",
        "replies.note",
        "sources.note",
        "people.public-role",
        "public-role",
        "prose.heading",
        "prose.paragraph",
        "prose.list",
    )
)
_REPORTED = frozenset(
    (
        "proceedings.text",
        "proceedings.result-text",
        "claims.text",
        "claims.asserted.text",
        "claims.denied.text",
        "claims.conceded.text",
        "claims.findings.text",
    )
)
_MOST = 20
_ATTRIBUTED = words(ATTRIBUTED)

Found = TypeVar("Found")


def ours(dossier: Dossier, names: Names) -> Iterator[tuple[File, Passage]]:
    """Every text in which the site speaks, and the roles under which the authority files present the people named."""
    yield from ((dossier, found) for found in dossier.passages if found.key in _OURS)
    for row in dossier.people:
        entry = names.authority.people.get(str(row.id)) if row.name is None else None
        if entry is not None and entry.public_role is not None:
            file = names.authority.files[str(row.id)]
            yield from (
                (file, passage(key, path, text, file.places))
                for path, text, _ in texts(entry)
                if (key := key_of(path).removeprefix("entries.")) == "public-role"
            )


def written(dossier: Dossier, names: Names) -> Iterator[tuple[File, Passage]]:
    """Every text that we wrote: our own statements, and those of sides and bodies in our words."""
    yield from ours(dossier, names)
    yield from ((dossier, found) for found in dossier.passages if found.key in _REPORTED)


def summaries(dossier: Dossier) -> Iterator[Passage]:
    """Title, standfirst, outcome and key facts."""
    return (found for found in dossier.passages if found.key in SUMMARIES)


def attributed(sentence: Sentence) -> bool:
    """Whether a sentence says whose statement it is."""
    return bool(_ATTRIBUTED.search(sentence.own.lower()))


def place_in(file: File, sentence: Sentence, start: int, end: int) -> Place:
    """Where the characters `start` to `end` of a sentence stand."""
    return sentence.passage.place(file.places, sentence.start + start, sentence.start + end)


def at_most(found: Iterator[Found]) -> Iterator[Found]:
    """The first of what is found in one text: more would say the same again."""
    return islice(found, _MOST)

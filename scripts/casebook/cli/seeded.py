"""A collection made up from a seed, for `casebook bench`: shaped like the real one, about nobody.

Every name in it is a number. A dossier has 15 events, 12 sources, 3 claims, 4 proceedings and a story, about 13 KB.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

_STATES = ("FR", "GB", "DE", "IT", "ES", "PL", "TR", "RU", "UA", "KZ", "UZ", "US", "SE", "CH", "BE", "NL")
_KINDS = ("arrest", "detention", "hearing", "decision", "judgment", "request", "statement", "release")
_WORDS = (
    "the",
    "court",
    "heard",
    "both",
    "sides",
    "and",
    "put",
    "off",
    "its",
    "decision",
    "until",
    "papers",
    "came",
    "counsel",
    "said",
    "that",
    "promise",
    "of",
    "other",
    "state",
    "had",
    "no",
    "weight",
    "government",
    "answered",
)
_EVENTS, _SOURCES, _PARAGRAPHS = 15, 12, 10


def seeded(number: int, seed: int = 1) -> dict[str, bytes]:
    """Repository path → content of `number` dossiers and the authority files they name; the same for the same seed."""
    random = Random(f"{seed}/{number}")
    people, bodies = max(4, number // 3), max(4, number // 5)
    files = dict(_authority(people, bodies))
    for index in range(1, number + 1):
        files[f"dossiers/case-{index}.md"] = "\n".join(_dossier(index, random, people, bodies)).encode()
    return files


def _authority(people: int, bodies: int) -> Iterator[tuple[str, bytes]]:
    yield (
        "dossiers/authority/people/all.yml",
        "".join(
            f"- {{id: person-{i}, name: Person {i}, family-name: Family {i}}}\n" for i in range(people)
        ).encode(),
    )
    yield (
        "dossiers/authority/bodies/all.yml",
        "".join(
            f"- {{id: court-{i}, name: Court {i}, kind: court, level: appeal, state: {_STATES[i % len(_STATES)]}}}\n"
            for i in range(bodies)
        ).encode(),
    )
    articles = ", ".join(f'{{article: "{i}"}}' for i in range(1, 15))
    yield (
        "dossiers/authority/instruments/all.yml",
        (f"- id: convention\n  title: A Convention\n  provisions: [{articles}]\n").encode(),
    )


def _dossier(index: int, random: Random, people: int, bodies: int) -> Iterator[str]:
    start, to = random.sample(_STATES, 2)
    yield from ("---", f"id: D-{index:04d}", f'title: "Case {index}: one state to another"')
    yield from ("standfirst: A case that never was.", "publication: published", "people:")
    yield f"  - {{id: person-{random.randrange(people)}, role: person-concerned}}"
    yield "transfers:"
    yield f"  - {{id: t01, kind: extradition, from: {start}, to: {to}, outcome: refused, decided: e10}}"
    yield from ("outcome: It ended there [@s01].", "key-facts:")
    yield from (f"  - Fact {fact} of the case [@s{fact:02d}]." for fact in range(1, 4))
    yield "proceedings:"
    for number in range(1, 5):
        after = f", after: [p{number - 1:02d}]" if number > 1 else ""
        yield (
            f"  - {{id: p{number:02d}, body: court-{random.randrange(bodies)}, matter: transfer, "
            f"decided: e{6 + number:02d}, result: refused, "
            f"found: {{convention/{random.randrange(1, 15)}: violation}}{after}}}"
        )
    yield from ("events:", *_events(random, start, bodies), "claims:", *_claims(), "sources:")
    for number in range(1, _SOURCES + 1):
        yield (
            f"  - {{id: s{number:02d}, title: Paper {number}, language: en, "
            f'publisher: Publisher {number}, kind: press, url: "https://example.org/{index}/{number}"}}'
        )
    yield from ("review: {checked: 2026-11-24}", "---", *_story(random))


def _events(random: Random, state: str, bodies: int) -> Iterator[str]:
    year, month = random.randrange(1985, 2020), 1
    for number in range(1, _EVENTS + 1):
        month += random.randrange(1, 6)
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        yield from (f"  - id: e{number:02d}", f"    date: {year}-{month:02d}-{random.randrange(1, 28):02d}")
        yield from (f"    kind: {random.choice(_KINDS)}", f"    place: A town, {state}")
        yield f"    actors: [court-{random.randrange(bodies)}, {random.choice(_STATES)}]"
        yield from (
            "    text: >-",
            f"      {_sentence(random, 28)} [@s{random.randrange(1, _SOURCES + 1):02d}].",
        )


def _claims() -> Iterator[str]:
    for number in range(1, 4):
        yield from (f"  - id: c{number:02d}", f"    text: That claim {number} is so.", "    kind: fact")
        yield f"    asserted: [{{by: FR, sources: [s{number:02d}]}}]"
        yield f"    denied: [{{by: GB, sources: [s{number + 3:02d}]}}]"
        yield f"    findings: [{{by: p{number:02d}, result: not-proven}}]"


def _story(random: Random) -> Iterator[str]:
    for number in range(_PARAGRAPHS):
        if number % 4 == 0:
            yield from (f"## Part {number // 4 + 1}", "")
        sentences = (
            f"{_sentence(random, 24)} [@s{random.randrange(1, _SOURCES + 1):02d}]." for _ in range(4)
        )
        yield from (" ".join(sentences), "")


def _sentence(random: Random, words: int) -> str:
    return " ".join(random.choice(_WORDS) for _ in range(words)).capitalize()

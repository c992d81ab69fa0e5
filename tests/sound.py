"""A published dossier in which nothing is found, for tests of whole commands."""

from __future__ import annotations

SOUND = """\
---
id: D-0001
title: "Jane Doe: France to Russia"
standfirst: A court refused to hand her over.
publication: published
people:
  - {id: jane-doe, role: person-concerned, name: Jane Doe}
transfers:
  - {id: t01, kind: extradition, from: FR, to: RU, outcome: refused, decided: e02}
outcome: The court refused [@s01].
key-facts:
  - Asked for in 2015 [@s01].
  - Refused in 2016 [@s01 § 4].
  - Free since [@s02].
events:
  - id: e01
    date: 2015-03
    kind: request
    place: Moscow, RU
    text: Russia asked for her [@s01].
  - id: e02
    date: 2016-12-09
    kind: decision
    place: Paris, FR
    text: The court refused [@s01 § 4].
sources:
  - id: s01
    title: A paper
    language: en
    kind: press
    url: "https://example.org/a"
    archives: [{url: "https://web.archive.org/web/2020/https://example.org/a"}]
  - {id: s02, title: A book, language: en, kind: book}
review: {checked: 2026-11-01}
---
## The story

She stayed [@s01], and [the decision](#e02) was final [@s02].
"""


def altered(old: str, new: str, text: str = SOUND) -> str:
    """The dossier with one piece of its text replaced; the piece must occur once."""
    assert text.count(old) == 1, old
    return text.replace(old, new)

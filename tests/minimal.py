"""The smallest whole dossier, and ways to vary it."""

from __future__ import annotations

from casebook.collection.collection import Collection, read_collection

DOSSIER = """\
---
id: D-0001
title: "Jane Doe: France to Russia"
standfirst: One sentence.
publication: published
people:
  - {id: jane-doe, role: person-concerned, name: Jane Doe}
transfers:
  - {id: t01, kind: extradition, from: FR, to: RU, outcome: refused, decided: e01}
events:
  - id: e01
    date: 2016-12-09
    kind: decision
    place: Paris, FR
    text: The court refused [@s01 § 4].
sources:
  - {id: s01, title: A paper, language: en, kind: press, url: "https://example.org/a"}
---
She stayed [@s01].
"""


def replaced(old: str, new: str, text: str = DOSSIER) -> str:
    """The dossier with one piece of its text replaced; the piece must occur once."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def collection(text: str = DOSSIER, slug: str = "jane-doe-france", **others: str) -> Collection:
    """The collection of this dossier and of other files, by path with `__` for `/` and `_` for `-`."""
    files = {f"dossiers/{slug}.md": text.encode()}
    files.update({path: content.encode() for path, content in others.items()})
    return read_collection(files)

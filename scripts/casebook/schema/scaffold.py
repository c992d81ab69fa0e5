"""Model → a first draft: every required key with a value or a `TODO`, and the names of the keys that may follow."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Final

from casebook.model.dossier import Dossier
from casebook.model.part import HIDDEN, Part
from casebook.schema.shapes import annotation, parts, vocabularies

TODO: Final = "TODO"
"""What stands where the author's words go; the rule `placeholder` finds each that is left."""

EXAMPLE: Final[Mapping[str, str]] = {
    "title": f"{TODO} name of the person, and from where to where",
    "people.id": "todo-name",
    "people.name": f"{TODO} name of the person",
    "transfers.kind": "extradition",
    "transfers.from": "FR",
    "transfers.to": "RU",
}
"""Answers of the scaffold in the reference, which stands for no case."""

_GIVEN: Final[Mapping[str, str]] = {
    "standfirst": f"{TODO} one neutral sentence",
    "people.role": "person-concerned",
    "transfers.id": "t01",
    "transfers.outcome": "not-known",
    "events.id": "e01",
    "events.date": "2000?",
    "events.kind": "request",
    "events.text": f"{TODO} what happened, in one or two sentences [@s01]",
    "sources.id": "s01",
    "sources.title": f"{TODO} title of the document",
    "sources.language": "en",
    "sources.kind": "press",
}
_REMARKS: Final[Mapping[str, str]] = {
    "events.date": "put the real date here: 2013-07-31; or only what is known: 2013-07, 2013",
    "sources.language": "of the document; below `kind` may follow url, publisher, author, date",
    "people.id": "name for addresses: small letters and hyphens; the same in every dossier",
}
_OPTIONAL: Final = frozenset({"sources", "people.name", "transfers.id", "events.id"})
"""Keys that the model does not require and a first draft has all the same."""

_WIDTH = 100
_BARE = re.compile(r"[A-Za-z0-9][\w.?-]*|https://[\w./-]+")
_PROSE = f"""
## The story

{TODO} tell what happened. A paragraph ends with its source, like this one [@s01].
"""


def scaffold(answers: Mapping[str, str] = EXAMPLE) -> str:
    """A whole draft. `answers`: values by the path of their key (`transfers.from`); an empty one leaves the key out."""
    values = {**_GIVEN, **answers}
    return "\n".join(("---", *_lines(Dossier, "", values), *_others(), "---")) + _PROSE


def scaffold_page() -> str:
    """The scaffold as a page of the reference, to be copied from there."""
    return _PAGE.replace("SCAFFOLD", scaffold().rstrip("\n"))


def _lines(part: type[Part], path: str, values: Mapping[str, str]) -> Iterator[str]:
    for name, field in part.model_fields.items():
        key = field.alias or name
        here = path + key
        if key.startswith(HIDDEN) or values.get(here) == "":
            continue
        if field.is_required() or here in _OPTIONAL:
            kind = annotation(field)
            below = next(parts(kind), None)
            if below is None:
                yield _line(key, values.get(here, TODO), _remark(here, kind))
            else:
                item = list(_lines(below, f"{here}.", values))
                yield from (f"{key}:", f"  - {item[0]}", *(f"    {line}" for line in item[1:]))


def _line(key: str, value: str, remark: str) -> str:
    return f"{key}: {value if _BARE.fullmatch(value) else quoted(value)}{f'  # {remark}' if remark else ''}"


def quoted(text: str) -> str:
    """The text in YAML's double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _remark(path: str, kind: object) -> str:
    if path in _REMARKS:
        return _REMARKS[path]
    for vocabulary in vocabularies(kind):
        words = ", ".join(word.word for word in vocabulary)
        return words if len(words) <= _WIDTH else f"a word of {vocabulary.name}"
    return ""


def _others() -> Iterator[str]:
    """The keys that a first draft does without, as comments."""
    keys = [field.alias or name for name, field in Dossier.model_fields.items()]
    left = [key for key in keys if not key.startswith(HIDDEN) and key not in _written()]
    text = f"Other keys: {', '.join(left)}. The reference of keys explains each."
    yield from textwrap.wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ")


def _written() -> set[str]:
    required = {field.alias or name for name, field in Dossier.model_fields.items() if field.is_required()}
    return required | {path for path in _OPTIONAL if "." not in path}


_PAGE: Final = """\
---
description: A first draft of a dossier, to be copied and filled in.
---
# Scaffold

This page is made from the format itself by `casebook schema --write`. Copy all of the box into a new file
`dossiers/⟨name⟩.md`, with a name of small letters and hyphens, and replace each `TODO`. With a copy of the
repository, `casebook new` writes the same with your answers in it. [Every key](keys.md) and
[every word](words.md) have their pages.

```yaml
SCAFFOLD
```
"""

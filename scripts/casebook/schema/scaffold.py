"""Model → a first draft: every required key with a value or a `TODO`, and the names of the keys that may follow."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Final

from casebook.model.dossier import Dossier
from casebook.model.part import HIDDEN, Part
from casebook.schema.shapes import annotation, parts, vocabularies
from casebook.vocabulary import TRANSFER_KINDS

TODO: Final = "TODO"
"""What stands where the author's words go; the rule `placeholder` finds each that is left."""

EXAMPLE: Final[Mapping[str, str]] = {
    "title": f"{TODO} name of the person, and from where to where",
    "people.id": "todo-name",
    "people.name": f"{TODO} name of the person",
    "transfers.kind": "extradition",
    "transfers.from": TODO,
    "transfers.to": TODO,
}
"""Answers of the scaffold in the reference, which stands for no case."""

_GIVEN: Final[Mapping[str, str]] = {
    "standfirst": f"{TODO} one neutral sentence",
    "people.role": "person-concerned",
    "transfers.id": "t01",
    "transfers.outcome": "not-known",
    "events.id": "e01",
    "events.date": TODO,
    "events.kind": TODO,
    "events.text": f"{TODO} what happened, in one or two sentences [@s01]",
    "sources.id": "s01",
    "sources.title": f"{TODO} title of the document",
    "sources.language": "en",
    "sources.kind": TODO,
}
_FOUND: Final[Mapping[str, str]] = {
    "transfers.found-by": "p01",
    "proceedings.id": "p01",
    "proceedings.body": TODO,
    "proceedings.matter": TODO,
    "proceedings.result": TODO,
    "proceedings.sources": "[s01]",
}
_REMARKS: Final[Mapping[str, str]] = {
    "transfers.from": "two letters: FR",
    "transfers.to": "two letters: RU",
    "proceedings.body": "who found it, as the authority files call it (ecthr), or listed under `bodies`",
    "events.date": "as precise as the source: 2013-07-31, 2013-07 or 2013",
    "sources.language": "of the document; below `kind` may follow url, publisher, author, date",
    "people.id": "name for addresses: small letters and hyphens; the same in every dossier",
}
_OPTIONAL: Final = frozenset({"sources", "people.name", "transfers.id", "events.id"})
"""Keys that the model does not require and a first draft has all the same."""

_WIDTH = 100
_BARE = re.compile(r"[A-Za-z0-9][\w.?-]*|https://[\w./-]+")
_LISTS: Final = frozenset(
    {"proceedings.sources", "claims.about", "claims.asserted.sources", "claims.denied.sources"}
)
_PROSE = f"""
## The story

{TODO} tell what happened. A paragraph ends with its source, like this one [@s01].
"""


def scaffold(answers: Mapping[str, str] = EXAMPLE) -> str:
    """A whole draft. `answers`: values by the path of their key (`transfers.from`); an empty one leaves the key out."""
    values = {**_GIVEN, **answers}
    values |= _of_kind(values)
    return "\n".join(("---", *_lines(Dossier, "", values), *_others(values), "---")) + _PROSE


def _of_kind(values: Mapping[str, str]) -> Mapping[str, str]:
    """What a kind of transfer may not stand without: who found a verdict, between whom something is disputed."""
    kind, state = values["transfers.kind"], values["transfers.from"]
    if kind in TRANSFER_KINDS.having("verdict"):
        return _FOUND
    if kind != "disputed":
        return {}
    return {
        "transfers.claim": "c01",
        "claims.id": "c01",
        "claims.text": f"{TODO} what one side says the transfer was, and the other denies",
        "claims.kind": "unlawful-transfer",
        "claims.about": f"[{state}]",
        "claims.asserted.by": values["people.id"],
        "claims.asserted.sources": "[s01]",
        "claims.denied.by": state,
        "claims.denied.sources": "[s01]",
    }


def scaffold_page() -> str:
    """The scaffold as a page of the reference, to be copied from there."""
    return _PAGE.replace("SCAFFOLD", scaffold().rstrip("\n"))


def _lines(part: type[Part], path: str, values: Mapping[str, str]) -> Iterator[str]:
    for name, field in part.model_fields.items():
        key = field.alias or name
        here = path + key
        if key.startswith(HIDDEN) or values.get(here) == "":
            continue
        if (
            field.is_required()
            or here in _OPTIONAL
            or any(f"{path}.".startswith(f"{here}.") for path in values)
        ):
            kind = annotation(field)
            below = next(parts(kind), None)
            if below is None:
                yield _line(key, values.get(here, TODO), _remark(here, kind), here in _LISTS)
            else:
                item = list(_lines(below, f"{here}.", values))
                yield from (f"{key}:", f"  - {item[0]}", *(f"    {line}" for line in item[1:]))


def _line(key: str, value: str, remark: str, bare: bool) -> str:
    written = value if bare or _BARE.fullmatch(value) else quoted(value)
    return f"{key}: {written}{f'  # {remark}' if remark else ''}"


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


def _others(values: Mapping[str, str]) -> Iterator[str]:
    """The keys that a first draft does without, as comments."""
    keys = [field.alias or name for name, field in Dossier.model_fields.items()]
    left = [key for key in keys if not key.startswith(HIDDEN) and key not in _written(values)]
    text = f"Other keys: {', '.join(left)}. The reference of keys explains each."
    yield from textwrap.wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ")


def _written(values: Mapping[str, str]) -> set[str]:
    required = {field.alias or name for name, field in Dossier.model_fields.items() if field.is_required()}
    return required | {path.partition(".")[0] for path in (*_OPTIONAL, *values)}


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

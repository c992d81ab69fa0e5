"""Model → the reference for authors, in Markdown: every key, and every word of the closed lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from casebook.model.dossier import BodiesFile, Dossier, File, InstrumentsFile, PeopleFile, WithdrawnDossier
from casebook.model.part import HIDDEN, Part
from casebook.schema.shapes import annotation, parts, shape, vocabularies
from casebook.vocabulary import Vocabulary

FILES: Final[Mapping[str, type[File]]] = {
    "A dossier": Dossier,
    "A withdrawn dossier": WithdrawnDossier,
    "authority/people": PeopleFile,
    "authority/bodies": BodiesFile,
    "authority/instruments": InstrumentsFile,
}
"""Each kind of file, by the heading of its section."""

_LIST = "entries"
"""The field of a file that is a list itself."""

_KEYS = """\
---
description: Every key of a dossier and of the authority files, with what may stand under it.
---
# Keys

This page is made from the format itself by `casebook schema --write`. Every value is text, with or without quotes.

## How a value is written

A list stands in square brackets, `[AL, US]`, or one entry a line, each after a hyphen and a space. Keys that belong
together stand under each other, two spaces deeper than the key they belong to. A text with a colon or `#` in it needs
quotes.

FORMS
"""

FORMS: Final[Mapping[str, tuple[str, str]]] = {
    "text": ('`"Jane Doe: France to Russia"`', "on one line, or on several after `>-`"),
    "text with citations `[@s01]`": (
        "`She was freed [@s01 § 4; @s02].`",
        "the id of a source, then the place in it",
    ),
    "a source, with a locator if useful": ("`s01 § 4`", "in a list of sources, without brackets and `@`"),
    "a date": (
        "`2013-07-31`, `2013-07`, `2013`",
        "about: `2013~`; perhaps: `2013?`; a span: `2013-07/2013-09`; before: `../2013`",
    ),
    "an event's id or a date": ("`e04`", "the event, if it is told under `events`"),
    "a country code": ("`FR`", "two capital letters; the United Kingdom is `GB`"),
    "a language tag": ("`en`", "two small letters: `fr`, `ru`, `sq`"),
    "a place: `name, CODE`, or `CODE`": ("`Tirana, AL`", "the town, then the country"),
    "a provision": (
        "`echr/3`, `ecthr-rules/39`",
        "instrument and article, as `dossiers/authority/instruments/` lists them",
    ),
    "an id of the authority files or of this dossier": (
        "`ecthr`",
        "the `id` in `dossiers/authority/`, also the last part of the address of its page here; whoever stands nowhere "
        "there is described under `people` or `bodies`, with an id of your own",
    ),
    "an id of a person or body, or a state's code": (
        "`jane-doe`, `ecthr`, `FR`",
        "as above, or a country code",
    ),
    "a proceeding's id or a body's": ("`p01`, `ecthr`", "the proceeding, if it is told under `proceedings`"),
    "an id of this dossier": ("`e04`", "of any item"),
    "a slug": ("`soering-uk`", "the name of the file of another dossier, without `.md`"),
    "an article": ("`3`", "the number alone"),
    "an address": ("`https://example.org/a`", "with `https://`"),
    "an ECLI": ("`ECLI:CE:ECHR:2012:0925JUD005855510`", "the European number of a decision"),
    "a HUDOC item number": ("`001-57619`", "what stands after `i=` in the address at HUDOC"),
    "a year": ("`1983`", "four digits"),
    "a whole number": ("`12`", "digits only"),
    "`true` or `false`": ("`false`", "neither `yes` nor `no`"),
}
"""The words of the tables for a single value → how one is written, and what to know of it."""

_WORDS = """\
---
description: Every word of the closed lists of a dossier, and what it means.
---
# Words

This page is made from the format itself by `casebook schema --write`. A list is named after the key it belongs to.
"""


def keys_page(files: Mapping[str, type[File]] = FILES) -> str:
    """A section for each mapping of the format, in the order in which one meets it."""
    names = named_parts(files)
    rows = [f"| {value} | {example} | {remark} |" for value, (example, remark) in FORMS.items()]
    forms = "\n".join(("| value | for example | note |", "|---|---|---|", *rows))
    return _KEYS.replace("FORMS", forms) + "".join(_section(part, names) for part in names)


def words_page(files: Mapping[str, type[File]] = FILES) -> str:
    """A section for each vocabulary."""
    fields = (kind for part in named_parts(files) for _, kind, _ in _fields(part))
    found = dict.fromkeys(vocabulary for kind in fields for vocabulary in vocabularies(kind))
    return _WORDS + "".join(map(_vocabulary, found))


def named_parts(files: Mapping[str, type[File]]) -> dict[type[Part], str]:
    """Each part once, with the keys that lead to it where one first meets it: `events.also-dated`."""
    found: dict[type[Part], str] = {}
    waiting: list[tuple[type[Part], str, str]] = [(file, name, "") for name, file in files.items()]
    while waiting:
        part, name, path = waiting.pop(0)
        if part not in found:
            found[part] = name
            keys = [(below, key) for key, kind, _ in _fields(part) for below in parts(kind)]
            deeper = [(below, path + key, f"{path}{key}.") for below, key in keys if key != _LIST]
            entries = [(below, name, f"{name}.") for below, key in keys if key == _LIST]
            waiting = [*deeper, *entries, *waiting]
    return {part: name for part, name in found.items() if _LIST not in part.model_fields}


def _fields(part: type[Part]) -> Iterator[tuple[str, object, bool]]:
    """Key, type and whether it is required; none of the hidden ones."""
    for name, field in part.model_fields.items():
        key = field.alias or name
        if not key.startswith(HIDDEN):
            yield key, annotation(field), field.is_required()


def _section(part: type[Part], names: Mapping[type[Part], str]) -> str:
    rows = [
        f"| `{key}` | {'yes' if required else ''} | {shape(kind, names)} |"
        for key, kind, required in _fields(part)
    ]
    table = ["| key | required | value |", "|---|---|---|", *rows, ""]
    return "\n".join((f"\n## {names[part]}\n", _paragraphs(part.__doc__ or ""), "", *table))


def _vocabulary(vocabulary: Vocabulary) -> str:
    rows = [f"| `{word.word}` | {word.label} | {word.gloss} |" for word in vocabulary]
    return "\n".join(
        (f"\n## {vocabulary.name}\n", "| word | shown as | meaning |", "|---|---|---|", *rows, "")
    )


def _paragraphs(text: str) -> str:
    """A docstring as paragraphs of one line each, with keys as authors write them."""
    text = re.sub(r"`\w+`", lambda match: match[0].replace("_", "-"), text)
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text.strip()))

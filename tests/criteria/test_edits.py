"""Edits of the front matter: what goes, goes whole; what stays, stays with its comments."""

from __future__ import annotations

import pytest

from casebook.criteria.edits import moved, with_key, without_item, without_key
from casebook.diagnostics import Edit
from casebook.fix.edits import applied
from casebook.model.dossier import Dossier
from tests.minimal import DOSSIER, collection, replaced

PATH = "dossiers/jane-doe-france.md"


def dossier(text: str) -> Dossier:
    return collection(text).dossiers["jane-doe-france"]


def after(text: str, edits: list[Edit]) -> str:
    """The text with the edits, which must still be read as a dossier without a fault."""
    changed = applied({PATH: text}, edits).get(PATH, text)
    assert collection(changed).findings == ()
    return changed


BLOCKS = {
    "a line of its own": ("    place: Paris, FR\n", ""),
    "with a comment behind it": ("    place: Paris, FR  # where?\n", "      # where?\n"),
    "with a comment above it": ("    # where?\n    place: Paris, FR\n", "    # where?\n"),
    "a list on several lines": ("    place:\n      - Paris, FR\n      - Lyon, FR\n", ""),
}


@pytest.mark.parametrize("case", BLOCKS)
def test_a_key_of_a_block_goes(case: str) -> None:
    written, left = BLOCKS[case]
    text = replaced("    place: Paris, FR\n", written)
    read = dossier(text)
    assert after(text, without_key(read, read.events[0], "place")) == replaced("    place: Paris, FR\n", left)


def test_a_comment_inside_the_value_keeps_it() -> None:
    text = replaced("    place: Paris, FR\n", "    place:\n      # where?\n      - Paris, FR\n")
    read = dossier(text)
    assert without_key(read, read.events[0], "place") == []


FIRST = {
    "the next key takes its place": ("  - place: Paris, FR\n    id: e01\n", "  - id: e01\n"),
    "a comment keeps its line": (
        "  - place: Paris, FR # where?\n    id: e01\n",
        "  -  # where?\n    id: e01\n",
    ),
}


@pytest.mark.parametrize("case", FIRST)
def test_the_first_key_of_an_entry_goes(case: str) -> None:
    written, left = FIRST[case]
    plain = replaced("    place: Paris, FR\n", "")
    text = replaced("  - id: e01\n", written, plain)
    read = dossier(text)
    assert after(text, without_key(read, read.events[0], "place")) == replaced("  - id: e01\n", left, plain)


ROWS = {
    "in the middle": ("from: FR, by: [FR], to: RU", "from: FR, to: RU"),
    "at the end": ("decided: e01, by: [FR]", "decided: e01"),
    "at the start": ("{by: [FR], id: t01", "{id: t01"),
}


@pytest.mark.parametrize("case", ROWS)
def test_a_key_of_a_row_goes(case: str) -> None:
    written, left = ROWS[case]
    text = replaced(left, written)
    read = dossier(text)
    assert after(text, without_key(read, read.transfers[0], "by")) == DOSSIER


def test_a_key_that_is_not_written_does_not_go() -> None:
    read = dossier(DOSSIER)
    assert without_key(read, read.events[0], "actors") == []


@pytest.mark.parametrize(("written", "index"), [("[RU, FR]", 0), ("[FR, RU]", 1), ("[ FR , RU ]", 1)])
def test_an_item_of_a_list_goes(written: str, index: int) -> None:
    text = replaced("    place: Paris, FR\n", f"    actors: {written}\n")
    changed = after(text, without_item(dossier(text), ("events", 0, "actors", index)))
    assert [str(actor) for actor in dossier(changed).events[0].actors] == ["FR"]


def test_a_key_comes_after_the_last_value_or_first() -> None:
    read = dossier(DOSSIER)
    changed = after(DOSSIER, with_key(read, read.sources[0], "side", "independent"))
    assert 'url: "https://example.org/a", side: independent}' in changed
    changed = after(DOSSIER, with_key(read, read.events[0], "expected", "true"))
    assert "    text: The court refused [@s01 § 4].\n    expected: true\nsources:" in changed
    changed = after(DOSSIER, with_key(read, None, "formerly", "[a-b]", first=True))
    assert changed.startswith("---\nformerly: [a-b]\nid: D-0001\n")


SECOND = """\
  # the arrest, which came first
  - id: e02
    date: 2013-07-31  # a Wednesday
    kind: arrest
    text: >-
      She was arrested [@s01].

"""


def test_an_entry_moves_with_its_comments() -> None:
    first = DOSSIER[DOSSIER.index("  - id: e01") : DOSSIER.index("sources:")]
    text = replaced("sources:\n", SECOND + "sources:\n")
    changed = after(text, moved(dossier(text), ("events",), [1, 0]))
    assert changed == DOSSIER.replace(first, SECOND.rstrip("\n") + "\n" + first + "\n")


def test_a_list_in_brackets_is_not_sorted() -> None:
    row = "{date: 2013, kind: arrest, text: 'A [@s01].'}"
    start, end = DOSSIER.index("events:"), DOSSIER.index("sources:")
    text = f"{DOSSIER[:start]}events: [{row}, {row}]\n{DOSSIER[end:]}"
    assert moved(dossier(text.replace(", decided: e01", "")), ("events",), [1, 0]) == []

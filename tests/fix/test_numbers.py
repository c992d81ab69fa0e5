"""Ids: who gets which, and every place where one is written."""

from __future__ import annotations

from datetime import date

import pytest

from casebook.fix.mend import mend
from tests.minimal import replaced

TODAY = date(2026, 11, 24)
PATH = "dossiers/jane-doe-france.md"

EVENT = """\
  - id: e01
    date: 2016-12-09
"""


def mended(text: str, *, ledger: str = "", **others: str) -> str:
    files = {PATH: text.encode(), **{f"dossiers/{slug}.md": other.encode() for slug, other in others.items()}}
    if ledger:
        files["dossiers/ledger.tsv"] = ledger.encode()
    done = mend(files, TODAY, lambda path: path == PATH)
    assert done.refused == {}
    return {**files, **done.files}[PATH].decode()


DRAFT = replaced("publication: published\n", "")


def rows(*events: str) -> str:
    """The dossier as a draft with these events in flow style."""
    start = DRAFT.index("  - id: e01\n")
    end = DRAFT.index("sources:")
    listed = "".join(f"  - {{{event}}}\n" for event in events)
    return (DRAFT[:start] + listed + DRAFT[end:]).replace(
        ", outcome: refused, decided: e01", ", outcome: pending"
    )


def event(id: str, text: str = "x [@s01]") -> str:
    written = f"id: {id}, " if id else ""
    return f'{written}date: 2016, kind: decision, text: "{text}"'


def ids(text: str) -> list[str]:
    import re

    return re.findall(r"id: (e\d+)", text)


PUBLISHED = "dossier\tD-0001\tjane-doe-france\te{:02d} s01 t01\n"

NUMBERS = {
    "all are missing": (["", "", ""], "", ["e01", "e02", "e03"]),
    "the lowest free ones": (["e02", "", ""], "", ["e02", "e01", "e03"]),
    "a gap closes": (["e01", "e03"], "", ["e01", "e02"]),
    "a gap is filled": (["e01", "e03", ""], "", ["e01", "e03", "e02"]),
    "order is kept": (["e09", "e05", ""], "", ["e03", "e02", "e01"]),
    "another spelling of a number": (["e001", "e0003"], "", ["e01", "e02"]),
    "one number in two spellings": (["e01", "e001"], "", ["e02", "e01"]),
    "published numbers stay": (["e01", "e02", ""], PUBLISHED.format(2), ["e01", "e02", "e03"]),
    "a published number is not given again": (["e02", ""], PUBLISHED.format(3), ["e02", "e04"]),
    "above what is published gaps close": (["e01", "e07", ""], PUBLISHED.format(1), ["e01", "e03", "e02"]),
}


@pytest.mark.parametrize(("before", "ledger", "after"), NUMBERS.values(), ids=NUMBERS)
def test_numbers(before: list[str], ledger: str, after: list[str]) -> None:
    assert ids(mended(rows(*map(event, before)), ledger=ledger)) == after


def test_a_withdrawn_number_is_taken() -> None:
    text = rows(event("e01"), event("")).replace(
        "sources:", "withdrawn:\n  - {id: e02, date: 2026-01-01, reason: error}\nsources:"
    )
    assert ids(mended(text, ledger=PUBLISHED.format(2))) == ["e01", "e03", "e02"]


def test_a_number_that_is_pointed_to_in_vain_is_not_given() -> None:
    text = rows(event("e01"), event("")) + "See [it](#e02).\n"
    assert ids(mended(text)) == ["e01", "e03"]


BLOCK = """\
---
title: T
standfirst: S
people:
  - id: jane-doe
    role: person-concerned
    name: Jane Doe
transfers:
  - kind: extradition   # the first
    from: FR
    to: RU
    outcome: refused
    decided: e07
proceedings:
  -   body: ecthr
      matter: transfer
      decided: "e07"
      result: refused
events:
  # the decision
  - id: 'e07'
    date: 2016-12-09
    kind: decision
    text: >-
      The court refused [@s04 § 4;
      @s02] it.
  - {date: 2017, kind: other, text: "later [@s02]", sources: [s04 p. 3, "s02"]}
sources:
  - {id: s04, title: s04, language: en, kind: press}
  - {id: s02, title: B, language: en, kind: press}
changes:
  - {id: x02, date: 2026-01-01, type: correction, text: "x [@s04]", affects: [e07, s04], was: e07, now: a}
---
She stayed [@s04 § 1; @s02], see [the decision](#e07) and e07.
"""

NUMBERED = """\
---
id: D-0001
title: T
standfirst: S
people:
  - id: jane-doe
    role: person-concerned
    name: Jane Doe
transfers:
  - id: t01
    kind: extradition   # the first
    from: FR
    to: RU
    outcome: refused
    decided: e02
proceedings:
  -   id: p01
      body: ecthr
      matter: transfer
      decided: "e02"
      result: refused
events:
  # the decision
  - id: 'e02'
    date: 2016-12-09
    kind: decision
    text: >-
      The court refused [@s02 § 4;
      @s01] it.
  - {id: e01, date: 2017, kind: other, text: "later [@s01]", sources: [s02 p. 3, "s01"]}
sources:
  - {id: s02, title: s04, language: en, kind: press}
  - {id: s01, title: B, language: en, kind: press}
changes:
  - {id: x01, date: 2026-01-01, type: correction, text: "x [@s02]", affects: [e02, s02], was: e07, now: a}
---
She stayed [@s02 § 1; @s01], see [the decision](#e02) and e07.
"""


def test_every_place_where_an_id_is_written() -> None:
    assert mended(BLOCK) == NUMBERED


def test_links_from_other_dossiers_follow() -> None:
    other = DRAFT.replace("D-0001", "D-0002") + "See [it](jane-doe-france.md#e07) and [this](x.md#e07).\n"
    files = {PATH: rows(event("e07")).encode(), "dossiers/other.md": other.encode()}
    done = mend(files, TODAY, lambda path: path == PATH)
    assert done.files["dossiers/other.md"].decode() == other.replace("france.md#e07", "france.md#e01")


def test_other_files_may_be_left_alone() -> None:
    other = DRAFT.replace("D-0001", "D-0002") + "See [it](jane-doe-france.md#e07).\n"
    files = {PATH: rows(event("e07")).encode(), "dossiers/other.md": other.encode()}
    assert mend(files, TODAY, lambda path: path == PATH, alone=True).files == {}


def test_dossiers_get_the_next_number() -> None:
    nameless = DRAFT.replace("id: D-0001\n", "")
    files = {
        "dossiers/a.md": nameless.encode(),
        "dossiers/b.md": nameless.encode(),
        "dossiers/broken.md": b"---\nid: D-0007\n[[[\n---\n",
        "dossiers/ledger.tsv": b"dossier\tD-0009\tgone\n",
    }
    done = mend(files, TODAY, lambda path: True)
    assert [done.files[f"dossiers/{slug}.md"].split(b"\n")[1] for slug in "ab"] == [
        b"id: D-0010",
        b"id: D-0011",
    ]


def test_nothing_is_numbered_in_a_file_that_cannot_be_read_in_full() -> None:
    text = rows(event(""), event("e05").replace("kind: decision", "kind: nonsense"))
    assert mended(text) == text

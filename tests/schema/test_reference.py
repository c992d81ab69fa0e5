from __future__ import annotations

import re

from casebook.schema.reference import FILES, FORMS, keys_page, named_parts, words_page
from casebook.schema.shapes import anchor
from casebook.vocabulary import ALL

EXPECTED = """\
## events.also-dated

Another date that sources give for the same event.

| key | required | value |
|---|---|---|
| `date` | yes | a date |
| `sources` | yes | list: a source, with a locator if useful |
"""


def headings(page: str) -> list[str]:
    return re.findall(r"(?m)^## (.+)$", page)


def test_a_section() -> None:
    assert EXPECTED in keys_page()


def test_sections_are_called_what_authors_write() -> None:
    assert headings(keys_page())[1:5] == ["A dossier", "people", "people.names", "bodies"]
    assert headings(keys_page())[-2:] == ["authority/instruments", "authority/instruments.provisions"]
    assert len(headings(keys_page())) - 1 == len(named_parts(FILES)) == len(set(headings(keys_page()))) - 1


def test_every_value_of_the_tables_is_shown_written() -> None:
    plain = re.compile(r"list: |keys of \[.*|a word of \[.*|map: .*|an id of the form .*")
    tables = keys_page().partition("## A dossier")[2]
    cells = {
        part
        for cell in re.findall(r"(?m)^\| `[^|]*\|[^|]*\| (.*) \|$", tables)
        for part in [cell.removeprefix("list: ")]
    }
    assert {cell for cell in cells if not plain.fullmatch(cell)} == set(FORMS)


def test_every_link_leads_to_a_heading() -> None:
    links = set(re.findall(r"\]\((?:words\.md)?#([^)]+)\)", keys_page()))
    assert links <= {anchor(heading) for heading in headings(keys_page()) + headings(words_page())}


def test_every_word_of_every_list() -> None:
    page = words_page()
    assert sorted(headings(page)) == sorted(vocabulary.name for vocabulary in ALL)
    for vocabulary in ALL:
        for word in vocabulary:
            assert f"| `{word.word}` | {word.label} | {word.gloss} |\n" in page


def test_no_name_of_the_code() -> None:
    assert "_" not in re.sub(r"\(.*?\)", "", keys_page() + words_page())

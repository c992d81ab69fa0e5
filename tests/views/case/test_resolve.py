"""Texts with their figures."""

from __future__ import annotations

import pytest

from casebook.model.citation import CitedText, SourceRef
from casebook.views.case.resolve import cited, figures
from casebook.views.text import Run, run
from tests.rich import names


def shown(text: str, *more: str) -> list[tuple[str, list[str]]]:
    """The runs of a text: words, and figures with their places in the source."""
    runs = cited(names(), CitedText.parse(text), [SourceRef.parse(ref) for ref in more]).runs
    return [(r.lead + r.tail, [f"{f.number} {f.locator}".strip() for f in r.figures]) for r in runs]


CASES = [
    ("It ended [@s01].", [("It ended.", ["1"])]),
    ("It ended [@s01 § 4; @s02].", [("It ended.", ["1 § 4", "2"])]),
    ("One [@s01], two [@s02].", [("One,", ["1"]), (" two.", ["2"])]),
    ("One [@s01] [@s02] two", [("One", ["1", "2"]), (" two", [])]),
    ("No source.", [("No source.", [])]),
    ("(So he said [@s01]) and left [@s02].", [("(So he said)", ["1"]), (" and left.", ["2"])]),
]


@pytest.mark.parametrize(("text", "runs"), CASES)
def test_figures_follow_the_sign(text: str, runs: list[tuple[str, list[str]]]) -> None:
    assert shown(text) == runs


def test_sources_of_the_whole_stand_at_its_end() -> None:
    assert shown("One [@s01], two [@s02].", "s03", "s01") == [("One,", ["1"]), (" two.", ["2", "3"])]


def test_sources_stand_at_the_end_of_a_text_that_cites_none() -> None:
    assert shown("Quashed.", "s02 § 9") == [("Quashed.", ["2 § 9"])]


def test_places_in_the_margin_count_each_source_once() -> None:
    text = cited(names(), CitedText.parse("A [@s02] b [@s01] c [@s02]."), placed=True)
    assert [f.place for r in text.runs for f in r.figures] == [1, 2, 1]


def test_the_last_word_keeps_its_figures_unless_it_is_long() -> None:
    figure = figures(names(), [SourceRef("s01")])
    assert run("a political purpose.", figure) == Run("a political ", "purpose.", figure)
    assert run("Bundesverfassungsgerichtsgesetz.", figure).tail == ""


def test_a_source_in_english_needs_no_language() -> None:
    english, french = figures(names(), [SourceRef("s01"), SourceRef("s02")])
    assert (english.language, french.language) == ("", "fr")
    assert french.about == "Court, 13 December 2012"

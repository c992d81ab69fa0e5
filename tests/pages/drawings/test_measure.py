"""Words that must not run into each other on a drawing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casebook.pages.drawings.measure import width, wrap


def test_lines_break_between_words() -> None:
    assert wrap("European Court of Human Rights", 122, 13) == ("European Court of", "Human Rights")


def test_a_word_longer_than_a_line_is_cut() -> None:
    lines = wrap("Bundesverfassungsgericht", 100, 13, bold=True)
    assert len(lines) > 1
    assert "".join(line.removesuffix("-") for line in lines) == "Bundesverfassungsgericht"


@given(st.text(alphabet=st.characters(categories=["L", "N", "Zs"]), max_size=80))
def test_no_letter_is_lost(text: str) -> None:
    letters = "".join("".join(wrap(text, 90, 13)).replace("-", "").split())
    assert letters == "".join(text.split())


def test_bold_takes_more_room() -> None:
    assert width("Court", 13, bold=True) > width("Court", 13)

"""Links, figures and cited texts as HTML."""

from __future__ import annotations

import pytest

from casebook.pages.words import Words, attributes
from casebook.views.text import Cited, Figure, Link, run

WORDS = Words("../../")
FIGURE = Figure("38", "#s38", "§ 4", "Arrêt", "fr", "Court, 2016", 2)


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("people/x/#e01", "../../people/x/#e01"),
        ("#e01", "#e01"),
        ("https://example.org/", "https://example.org/"),
        ("", "../../"),
    ],
)
def test_addresses_lead_back_to_the_root(address: str, href: str) -> None:
    assert WORDS.href(address) == href


def test_the_home_page_leads_to_itself() -> None:
    assert Words("").href("") == "./"


def test_a_link_without_address_is_words() -> None:
    assert WORDS.link(Link("A & B")) == "A &amp; B"


def test_foreign_words_carry_language_and_direction() -> None:
    assert WORDS.link(Link("علي", "people/ali/", "ar")) == (
        '<a href="../../people/ali/" lang="ar" dir="rtl">علي</a>'
    )
    assert WORDS.speech("Али", "ru") == '<span lang="ru">Али</span>'
    assert attributes('"><b>') == ""


def test_a_figure_tells_its_source_and_place() -> None:
    assert WORDS.figure(FIGURE) == (
        '<a class="fig f2" href="#s38" title="Court, 2016, § 4">'
        '<span class="aloud">source </span>38<span class="at"> § 4</span></a>'
    )


def test_the_last_word_and_three_figures_never_part() -> None:
    figures = tuple(Figure(str(n), f"#s0{n}") for n in range(1, 5))
    told = WORDS.cited(Cited((run("It served a purpose.", figures),)))
    kept, _, rest = told.partition("</span> <a")
    assert told.startswith('It served a <span class="keep">purpose. <a')
    assert kept.count("<a ") == 3
    assert rest.count("<a ") == 0


def test_what_was_typed_stays_text() -> None:
    odd = "<b>\"'&"
    link = WORDS.link(Link(odd, f"people/{odd}/"))
    figure = WORDS.figure(Figure(odd, odd, odd, odd, "", odd))
    assert "<b>" not in link + figure + WORDS.cited(Cited((run(odd, ()),)))

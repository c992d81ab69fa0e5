"""Quotation marks of print, from those of a keyboard."""

from __future__ import annotations

import pytest

from casebook.views.quotes import curly, curly_html


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Italy's word", "Italy\u2019s word"),
        ("the men's clothes and the states' part", "the men\u2019s clothes and the states\u2019 part"),
        ('called it "illogical".', "called it \u201cillogical\u201d."),
        ('"One," he said, "not two"', "\u201cOne,\u201d he said, \u201cnot two\u201d"),
        ("(\"that is 'so'\")", "(\u201cthat is \u2018so\u2019\u201d)"),
        ("d'Etat, 'Abd", "d\u2019Etat, \u2018Abd"),
        ("\u201calready\u201d so", "\u201calready\u201d so"),
    ],
)
def test_marks(typed: str, shown: str) -> None:
    assert curly(typed) == shown


def test_attributes_stay() -> None:
    assert curly_html('<a href="#e01">a "b"</a>') == '<a href="#e01">a \u201cb\u201d</a>'


def test_what_stands_before_a_tag_counts() -> None:
    html = '<em>Soering</em>\'s and <em>"this"</em>'
    assert curly_html(html) == "<em>Soering</em>\u2019s and <em>\u201cthis\u201d</em>"

"""Slugs: names in addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.values.slug import LONGEST, RESERVED, Slug, read, suggested


@pytest.mark.parametrize(
    "text", ["ablyazov-france", "a", "d-0001", "2013", "a" * LONGEST, "mamatkulov-turkey", "indexes"]
)
def test_a_good_slug_is_taken_as_it_is(text: str) -> None:
    assert Slug.parse(text).text == text


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Mukhtar Ablyazov: France to Russia", "mukhtar-ablyazov-france-to-russia"),
        ("Müller & Søn", "muller-s-n"),
        ("Sánchez-Sánchez", "sanchez-sanchez"),
        ("O’Hara", "ohara"),
        ("Аблязов", ""),
        ("x" * 59 + " yz", "x" * 59),
    ],
)
def test_a_slug_is_suggested_for_a_name(name: str, slug: str) -> None:
    assert suggested(name) == slug


@given(st.text(max_size=80))
def test_a_suggestion_is_a_slug_or_reserved_or_nothing(name: str) -> None:
    slug = suggested(name)
    assert slug == "" or slug in RESERVED or read(slug)


@given(st.text(max_size=80))
def test_an_accepted_slug_is_safe_in_paths_and_addresses(text: str) -> None:
    if read(text):
        assert text.isascii()
        assert not set(text) - set("abcdefghijklmnopqrstuvwxyz0123456789-")

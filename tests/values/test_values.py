"""What all value types share: frozen, ordered, printable, one constructor, a fault that says what to do."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from casebook.values.address import Address
from casebook.values.application_number import ApplicationNumber, HudocId
from casebook.values.country import Country
from casebook.values.ecli import Ecli
from casebook.values.fault import ValueFault
from casebook.values.language import Language
from casebook.values.partial_date import PartialDate
from casebook.values.slug import Slug

EXAMPLES: list[tuple[Any, str, str]] = [
    (Address, "https://a.org/", "https://b.org/"),
    (ApplicationNumber, "39630/09", "8675/15"),
    (Country, "FR", "KZ"),
    (Ecli, "ECLI:CE:ECHR:2012:0223JUD002776509", "ECLI:NL:RBDHA:2022:12271"),
    (HudocId, "001-115621", "001-183129"),
    (Language, "kk", "ru"),
    (PartialDate, "2013-07/2013-08", "2014~"),
    (Slug, "ablyazov-france", "soering-uk"),
]


@pytest.mark.parametrize(("kind", "first", "second"), EXAMPLES)
def test_a_value_is_what_was_typed_and_stays_it(kind: Any, first: str, second: str) -> None:
    value = kind.parse(first)
    assert str(value) == first
    assert value == kind.parse(first)
    assert hash(value) == hash(kind.parse(first))
    assert value != kind.parse(second)
    assert sorted([kind.parse(second), value]) == [value, kind.parse(second)]
    assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value)
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, "another")


@pytest.mark.parametrize(("kind", "first", "second"), EXAMPLES)
@pytest.mark.parametrize(
    ("pattern", "rule", "message"),
    [
        ("", "empty-value", "nothing is written here"),
        ("   ", "empty-value", "nothing is written here"),
        ("{} ", "space-around-value", "`{} ` has spaces around it"),
        (
            "\u200b{}",
            "hidden-character",
            r"`\u200b{}` holds a character that nobody sees: zero width space, U+200B",
        ),
        ("{}\n", "hidden-character", r"`{}\n` holds a character that nobody sees: control character, U+000A"),
        (
            "{}\u202e",
            "hidden-character",
            r"`{}\u202e` holds a character that nobody sees: right-to-left override, U+202E",
        ),
    ],
)
def test_every_value_refuses_what_nobody_sees(
    kind: Any, first: str, second: str, pattern: str, rule: str, message: str
) -> None:
    with pytest.raises(ValueFault) as caught:
        kind.parse(pattern.format(first))
    assert (caught.value.rule.id, caught.value.message) == (rule, message.format(first))
    assert caught.value.replacement == (first if "{}" in pattern else None)


def test_a_fault_survives_the_way_between_processes() -> None:
    with pytest.raises(ValueFault) as caught:
        PartialDate.parse("2013-7-1")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.rule, again.message, again.help, again.replacement) == caught.value.args

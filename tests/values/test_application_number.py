"""Numbers of the European Court of Human Rights."""

from __future__ import annotations

import pytest

from casebook.values.application_number import ApplicationNumber, HudocId


@pytest.mark.parametrize(
    ("text", "serial", "year"),
    [
        ("39630/09", 39630, 2009),
        ("14038/88", 14038, 1988),
        ("1/55", 1, 1955),
        ("22854/20", 22854, 2020),
        ("8/54", 8, 2054),
    ],
)
def test_a_number_tells_its_serial_and_year(text: str, serial: int, year: int) -> None:
    number = ApplicationNumber.parse(text)
    assert (number.serial, number.year) == (serial, year)


def test_numbers_are_ordered_by_year_then_serial() -> None:
    texts = ["14038/88", "46827/99", "46951/99", "8675/15", "39630/15"]
    assert sorted(map(ApplicationNumber.parse, reversed(texts))) == list(map(ApplicationNumber.parse, texts))
    assert ApplicationNumber.parse("14038/88") <= ApplicationNumber.parse("14038/88")


def test_a_document_knows_its_address() -> None:
    assert HudocId.parse("001-115621").url == "https://hudoc.echr.coe.int/eng?i=001-115621"

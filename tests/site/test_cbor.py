"""Whole numbers, texts and lists, as RFC 8949 writes them."""

import pytest

from casebook.site.cbor import Value, decode, encode


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (1000, "1903e8"),
        (1000000, "1a000f4240"),
        (-1, "20"),
        (-1000, "3903e7"),
        ("", "60"),
        ("\u00fc", "62c3bc"),
        ("a" * 24, "7818" + "61" * 24),
        ([], "80"),
        ([1, [2, 3], "a"], "8301820203" + "6161"),
    ],
)
def test_both_ways(value: Value, written: str) -> None:
    assert encode(value).hex() == written
    assert decode(bytes.fromhex(written)) == value


@pytest.mark.parametrize("written", ["0000", "f5", "9f01ff", "a10102"])
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="byte"):
        decode(bytes.fromhex(written))

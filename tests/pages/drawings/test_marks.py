"""The small signs: precision before a date, and the arrow of an outcome."""

from __future__ import annotations

import pytest

from casebook.pages.drawings.precision import precision
from casebook.pages.drawings.sign import sign
from casebook.views.when import Precision
from casebook.vocabulary import TRANSFER_OUTCOMES


def test_each_precision_has_a_shape_of_its_own() -> None:
    assert len({precision(shape) for shape in Precision}) == len(Precision)


def test_the_deciding_mark_is_a_block_whatever_its_date() -> None:
    assert precision(Precision.DAY, True) == precision(Precision.MONTH, True) != precision(Precision.DAY)


@pytest.mark.parametrize("outcome", [word.word for word in TRANSFER_OUTCOMES])
def test_each_outcome_has_a_sign(outcome: str) -> None:
    assert "<path" in sign(TRANSFER_OUTCOMES[outcome].sign)


def test_signs_follow_the_ink() -> None:
    assert all("currentColor" in sign(name) for name in ("stop", "cross", "open"))

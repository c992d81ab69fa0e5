"""The least change of order: no pair is certainly reversed, and what may stand where it is does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casebook.criteria.order import sorted_order
from casebook.values.partial_date import PartialDate

DATES = st.sampled_from(
    [
        "1999",
        "1999-03",
        "1999-03-03",
        "1999-03-27",
        "200X",
        "1998/2001",
        "../2000",
        "1999-04/..",
        "1999~",
        "2003?",
    ]
)


def dates(*texts: str) -> list[PartialDate | None]:
    return [PartialDate.parse(text) if text else None for text in texts]


def test_what_may_overlap_stays() -> None:
    assert sorted_order(dates("1999-03", "1999-03-03", "1999", "1999-12")) == [0, 1, 2, 3]


def test_what_is_certainly_earlier_goes_before() -> None:
    assert sorted_order(dates("2003", "1999-03-27", "1999-03-03")) == [2, 1, 0]


def test_undated_ones_go_last() -> None:
    assert sorted_order(dates("", "2003", "", "1999")) == [3, 1, 0, 2]


@given(st.lists(DATES, max_size=12))
def test_no_pair_is_certainly_reversed(texts: list[str]) -> None:
    typed = [PartialDate.parse(text) for text in texts]
    order = sorted_order(typed)
    assert sorted(order) == list(range(len(typed)))
    for place, first in enumerate(order):
        assert not any(typed[first].certainly_after(typed[later]) for later in order[place + 1 :])


@given(st.lists(DATES, max_size=12))
def test_sorting_again_changes_nothing(texts: list[str]) -> None:
    typed = [PartialDate.parse(text) for text in texts]
    again = sorted_order([typed[index] for index in sorted_order(typed)])
    assert again == list(range(len(typed)))

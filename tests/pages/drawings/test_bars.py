"""Bars of events by year: as many blocks as events, and what a block is where there are more."""

from __future__ import annotations

from casebook.pages.drawings.bars import bars
from casebook.views.entity import Bars


def test_one_block_an_event() -> None:
    drawn = bars(Bars(2001, 2003, (3, 0, 12)))
    assert drawn.count("<rect") == 15
    assert "One block" not in drawn


def test_where_a_block_is_several_events_it_says_so() -> None:
    drawn = bars(Bars(2001, 2003, (1, 0, 90)))
    assert drawn.count("<rect") == 10
    assert "One block: up to 10 events" in drawn

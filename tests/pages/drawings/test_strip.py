"""The strip of years: where marks stand, and what a reader of its SVG finds."""

from __future__ import annotations

from xml.etree import ElementTree

from casebook.pages.drawings.axis import axis
from casebook.pages.drawings.strip import stack, strip, strip_axis
from casebook.views.strip import Bar, Lane, Mark, Strip
from casebook.views.when import Precision


def mark(start: float, shape: Precision = Precision.DAY, end: float = 0, decided: bool = False) -> Mark:
    return Mark(f"#e{int(start)}", f"{start}", start, end or start, shape, decided)


def drawn(data: Strip) -> ElementTree.Element:
    return ElementTree.fromstring(f"<div>{strip(data)}</div>")


def test_three_empty_years_become_one_gap() -> None:
    years = [year for year, _, _ in axis(2000, 2006, frozenset({2000, 2001, 2005, 2006})).columns]
    assert years == [2000, 2001, None, 2005, 2006]


def test_two_empty_years_stay() -> None:
    years = [year for year, _, _ in axis(2000, 2003, frozenset({2000, 2003})).columns]
    assert years == [2000, 2001, 2002, 2003]


def test_columns_fill_the_width() -> None:
    columns = axis(2000, 2010, frozenset({2000, 2010})).columns
    assert columns[0][1] == 0
    assert round(columns[-1][2], 6) == 100


def test_a_time_in_a_gap_stands_in_the_gap() -> None:
    line = axis(2000, 2010, frozenset({2000, 2010}))
    gap = next(column for column in line.columns if column[0] is None)
    assert gap[1] < line.at(2005.5) < gap[2]


def test_near_marks_drop_to_the_next_row() -> None:
    lane = Lane("Courts", (mark(2001.5), mark(2001.5), mark(2009.5)))
    data = Strip(2001, 2009, (lane,), ())
    assert [row for _, row in stack(lane, strip_axis(data))] == [0, 1, 0]


def test_each_mark_is_a_link_for_the_pointer_only() -> None:
    lane = Lane(
        "Courts", (mark(2001.5), mark(2002, Precision.YEAR, 2003), mark(2003.2, Precision.SPAN, 2004))
    )
    links = drawn(Strip(2001, 2004, (lane,), ())).findall(".//a")
    assert [link.get("href") for link in links] == ["#e2001", "#e2002", "#e2003"]
    assert {link.get("tabindex") for link in links} == {"-1"}


def test_drawings_are_hidden_from_screen_readers() -> None:
    top = drawn(Strip(2001, 2001, (Lane("Courts", (mark(2001.5),)),), ()))
    assert [svg.get("aria-hidden") for svg in top] == ["true", "true"]


def test_the_deciding_mark_carries_its_words() -> None:
    lane = Lane("Courts", (mark(2001.9, decided=True),))
    words = [
        text.text for text in drawn(Strip(2001, 2001, (lane,), (), "9 December 2001: refused")).iter("text")
    ]
    assert "9 December 2001: refused" in words


def test_what_a_contributor_typed_stays_text() -> None:
    odd = '<script>"&'
    lane = Lane(
        odd, (Mark('#"><b', odd, 2001.5, 2001.5, Precision.DAY, True),), (Bar("#e1", odd, 2001, 2002, odd),)
    )
    top = drawn(Strip(2001, 2002, (lane,), (), odd))
    assert {element.tag for element in top.iter()} <= {
        "div",
        "svg",
        "text",
        "line",
        "rect",
        "path",
        "a",
        "title",
    }
    assert odd in [text.text for text in top.iter("text")]


def test_bars_that_overlap_lie_under_each_other() -> None:
    lane = Lane(
        "Custody", (), (Bar("#e1", "a", 2001, 2003, "held 2 years"), Bar("#e2", "b", 2002, 2004, "held"))
    )
    bars = [rect for rect in drawn(Strip(2001, 2003, (lane,), ())).iter("rect") if rect.get("class") == "bar"]
    assert len({rect.get("y") for rect in bars}) == 2


def test_many_years_are_not_all_labelled() -> None:
    lane = Lane("Courts", tuple(mark(year + 0.5) for year in range(1950, 2021)))
    labels = [text for text in drawn(Strip(1950, 2020, (lane,), ())).iter("text") if text.text != "Courts"]
    assert len(labels) < 30

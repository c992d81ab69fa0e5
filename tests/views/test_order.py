"""Events of several cases in one list."""

from __future__ import annotations

from casebook.values.partial_date import PartialDate
from casebook.views.order import keys


def ordered(**cases: list[str]) -> list[str]:
    found = [
        (key, f"{name}:{text}")
        for name, texts in cases.items()
        for key, text in zip(keys(name, [PartialDate.parse(t) for t in texts]), texts, strict=True)
    ]
    return [text for _, text in sorted(found)]


def test_month_stays_behind_the_day_before_it() -> None:
    assert ordered(a=["1999-03-03", "1999-03", "1999-03-27"], b=["1999-03-02", "1999-03-10"]) == [
        "b:1999-03-02",
        "a:1999-03-03",
        "a:1999-03",
        "b:1999-03-10",
        "a:1999-03-27",
    ]


def test_year_alone_goes_no_further_than_its_end() -> None:
    assert ordered(a=["2001-05-01", "2000", "2000-06-01"]) == ["a:2000-06-01", "a:2000", "a:2001-05-01"]


def test_equal_days_keep_cases_together() -> None:
    assert ordered(b=["2000-01-01", "2000-01-01"], a=["2000-01-01"]) == [
        "a:2000-01-01",
        "b:2000-01-01",
        "b:2000-01-01",
    ]


def test_open_start_is_placed_by_its_end() -> None:
    assert ordered(a=["../1999"], b=["2000"]) == ["a:../1999", "b:2000"]

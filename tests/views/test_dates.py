"""Dates of dossiers as pages show them."""

from __future__ import annotations

import pytest

from casebook.values.partial_date import PartialDate
from casebook.views.dates import when
from casebook.views.when import Precision

SHOWN = [
    ("2016-12-09", "9 December 2016", Precision.DAY, ["2016-12-09"]),
    ("2009-02", "February 2009", Precision.MONTH, ["2009-02"]),
    ("2002", "2002", Precision.YEAR, ["2002"]),
    ("201X", "the 2010s", Precision.YEAR, [""]),
    ("2009-02~", "about February 2009", Precision.ABOUT, ["2009-02"]),
    ("2009?", "perhaps 2009", Precision.ABOUT, ["2009"]),
    ("2009%", "perhaps about 2009", Precision.ABOUT, ["2009"]),
    (
        "2013-08-01/2013-08-21",
        "1 August 2013 to 21 August 2013",
        Precision.SPAN,
        ["2013-08-01", "2013-08-21"],
    ),
    ("2013-07~/2014", "about July 2013 to 2014", Precision.SPAN, ["2013-07", "2014"]),
    ("2013-07/..", "from July 2013", Precision.SPAN, ["2013-07"]),
    ("../2014", "until 2014", Precision.SPAN, ["2014"]),
]


@pytest.mark.parametrize(("typed", "words", "shape", "machine"), SHOWN)
def test_words_shape_and_machine_form(typed: str, words: str, shape: Precision, machine: list[str]) -> None:
    shown = when(PartialDate.parse(typed))
    assert shown.plain == words
    assert shown.precision is shape
    assert [moment.machine for moment in shown.moments] == machine


def test_a_day_is_a_point_and_a_month_a_stretch() -> None:
    day, month = when(PartialDate.parse("2016-07-01")), when(PartialDate.parse("2016-07"))
    assert day.start == day.end == month.start
    assert 0.08 < month.end - month.start < 0.09


@pytest.mark.parametrize("typed", ["2016-01-01", "2016-12-31", "2016", "2016-12"])
def test_a_date_begins_within_its_own_year(typed: str) -> None:
    assert int(when(PartialDate.parse(typed)).start) == 2016

"""Dates: bounds, order, words; EDTF is judged by edtf-validate."""

from __future__ import annotations

import re
import warnings
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from casebook.values.date_refusals import refusal
from casebook.values.partial_date import PartialDate, read

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the judge's own parser is called by old names
    from edtf_validate.valid_edtf import is_valid

days = st.dates(date(1500, 1, 1), date(9999, 12, 31))
plain = st.one_of(
    days.map(lambda day: f"{day:%Y-%m-%d}".rjust(10, "0")),
    days.map(lambda day: f"{day:%Y-%m}"),
    days.map(lambda day: f"{day:%Y}"),
    days.map(lambda day: f"{day.year // 10}X"),
)
singles = st.builds(str.__add__, plain, st.sampled_from(["", "", "?", "~", "%"]))
texts = st.one_of(
    singles,
    st.builds("{}/{}".format, singles, singles),
    singles.map("{}/..".format),
    singles.map("../{}".format),
)
dates = texts.map(read).filter(bool)
recent = st.dates(date(2013, 1, 1), date(2014, 12, 31))
near = st.builds(
    "{}{}".format,
    st.one_of(recent.map(str), recent.map(lambda day: f"{day:%Y-%m}"), recent.map(lambda day: f"{day:%Y}")),
    st.sampled_from(["", "?", "~"]),
).map(PartialDate.parse)


@pytest.mark.parametrize(
    ("text", "lower", "upper", "precision", "words", "short", "html"),
    [
        ("2013", "2013-01-01", "2013-12-31", "year", "2013", "2013", "2013"),
        ("2013-07", "2013-07-01", "2013-07-31", "month", "July 2013", "Jul 2013", "2013-07"),
        ("2013-07-31", "2013-07-31", "2013-07-31", "day", "31 July 2013", "31 Jul 2013", "2013-07-31"),
        ("2016-12-09", "2016-12-09", "2016-12-09", "day", "9 December 2016", "9 Dec 2016", "2016-12-09"),
        ("201X", "2010-01-01", "2019-12-31", "decade", "the 2010s", "2010s", None),
        ("2012-02", "2012-02-01", "2012-02-29", "month", "February 2012", "Feb 2012", "2012-02"),
        ("2009-02~", "2009-02-01", "2009-02-28", "month", "about February 2009", "about Feb 2009", "2009-02"),
        ("2013?", "2013-01-01", "2013-12-31", "year", "perhaps 2013", "2013?", "2013"),
        ("2013%", "2013-01-01", "2013-12-31", "year", "perhaps about 2013", "about 2013?", "2013"),
        ("201X~", "2010-01-01", "2019-12-31", "decade", "about the 2010s", "about 2010s", None),
        (
            "2013-08-01/2013-08-21",
            "2013-08-01",
            "2013-08-21",
            "day",
            "1 August 2013 to 21 August 2013",
            "1 Aug 2013 to 21 Aug 2013",
            None,
        ),
        (
            "2013-07-31/2014",
            "2013-07-31",
            "2014-12-31",
            "year",
            "31 July 2013 to 2014",
            "31 Jul 2013 to 2014",
            None,
        ),
        ("2013-07/..", "2013-07-01", None, "month", "from July 2013", "from Jul 2013", None),
        ("../2014", None, "2014-12-31", "year", "until 2014", "until 2014", None),
        (
            "199X/2004~",
            "1990-01-01",
            "2004-12-31",
            "decade",
            "the 1990s to about 2004",
            "1990s to about 2004",
            None,
        ),
        ("1500", "1500-01-01", "1500-12-31", "year", "1500", "1500", "1500"),
        (
            "9999-12-31~",
            "9999-12-31",
            "9999-12-31",
            "day",
            "about 31 December 9999",
            "about 31 Dec 9999",
            "9999-12-31",
        ),
    ],
)
def test_a_date_tells_bounds_precision_and_words(
    text: str, lower: str | None, upper: str | None, precision: str, words: str, short: str, html: str | None
) -> None:
    value = PartialDate.parse(text)
    assert (value.lower and str(value.lower), value.upper and str(value.upper)) == (lower, upper)
    assert (value.precision, value.words(), value.short(), value.html_datetime) == (
        precision,
        words,
        short,
        html,
    )


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [("2013", False, False), ("2013?", True, False), ("2013~", False, True), ("2013%", True, True)],
)
def test_marks_say_uncertain_and_approximate(text: str, uncertain: bool, approximate: bool) -> None:
    for value in map(PartialDate.parse, [text, f"{text}/2014", f"2012/{text}", f"{text}/.."]):
        assert (value.uncertain, value.approximate) == (uncertain, approximate)


def test_an_interval_has_two_ends_and_a_date_is_its_own() -> None:
    span, open_end, day = map(PartialDate.parse, ["2013-07/2014", "2013-07/..", "2013-07-31"])
    assert (span.start, span.end, span.is_interval) == (*map(PartialDate.parse, ["2013-07", "2014"]), True)
    assert (str(open_end.start), open_end.end) == ("2013-07", None)
    assert (day.start, day.end, day.is_interval) == (day, day, False)


@pytest.mark.parametrize(
    ("text", "year"), [("2013-07-31", 2013), ("../2014", 2014), ("2013/2015", 2013), ("201X", 2010)]
)
def test_the_year_is_that_of_the_first_known_day(text: str, year: int) -> None:
    assert PartialDate.parse(text).year == year


@pytest.mark.parametrize(
    ("one", "other", "certainly"),
    [
        ("2013-07-30", "2013-07-31", True),
        ("2013-07-31", "2013-07-31", False),
        ("2013-07-31", "2013-07", False),
        ("2013-07", "2013-07-31", False),
        ("2013", "2014-01-01", True),
        ("2013", "2013-07", False),
        ("2013-07/..", "2014", False),
        ("../2013", "2014", True),
        ("2013", "../2014", False),
        ("2013/2014", "2015/..", True),
        ("201X", "2020", True),
        ("2013-07-30~", "2013-07-31", False),
        ("2013-07-29~", "2013-07-31", True),
        ("2013-07?", "2013-08", False),
        ("1999~", "2014", True),
    ],
)
def test_one_date_lies_before_another(one: str, other: str, certainly: bool) -> None:
    first, second = PartialDate.parse(one), PartialDate.parse(other)
    assert first.certainly_before(second) is certainly
    assert second.certainly_after(first) is certainly


def test_dates_are_ordered_by_first_day_then_last() -> None:
    texts = ["../2012", "2013-07-01", "2013-07", "2013-07/..", "2013-07-31", "2013-07-31~", "2013-08"]
    assert sorted(map(PartialDate.parse, reversed(texts))) == list(map(PartialDate.parse, texts))


def judged(text: str) -> str:
    """The text as the judge knows it: of a decade, level 1 of EDTF has neither marks nor open intervals."""
    return re.sub(r"(\d{3})X", r"\g<1>0", text)


@given(dates)
def test_what_is_accepted_is_edtf(value: PartialDate) -> None:
    assert is_valid(judged(value.text))


@given(
    st.from_regex(r"[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]{0,2}(/|\.\.)?([0-9]{4}(-[0-9]{2}){0,2})?", fullmatch=True)
)
def test_what_edtf_refuses_is_refused(text: str) -> None:
    assume("X" not in text and not is_valid(text))
    assert read(text) is None


@given(dates)
def test_bounds_enclose_and_words_are_said(value: PartialDate) -> None:
    assert value.lower is None or value.upper is None or value.lower <= value.upper
    assert value.earliest is None or value.lower is None or value.earliest <= value.lower
    assert value.words()
    assert value.short()
    assert value.year in {bound.year for bound in (value.lower, value.upper) if bound}
    assert not value.html_datetime or re.fullmatch(r"\d{4}(-\d\d){0,2}", value.html_datetime)


@given(near, near, near)
def test_before_is_an_order(one: PartialDate, two: PartialDate, three: PartialDate) -> None:
    assert not one.certainly_before(one)
    assert not (one.certainly_before(two) and two.certainly_before(one))
    assert not (one.certainly_before(two) and two.certainly_before(three)) or one.certainly_before(three)
    assert not one.certainly_before(two) or one < two


@given(dates, dates)
def test_order_is_total_and_agrees_with_equality(one: PartialDate, two: PartialDate) -> None:
    assert [one < two, one == two, one > two].count(True) == 1
    assert (one <= two) is not (two < one)


PIECES = st.lists(
    st.sampled_from(
        [
            *"0123456789-/.~?%X T:,'{}[]",
            "..",
            "2013",
            "07",
            "31",
            "July",
            "августа",
            "to",
            "about",
            "before",
            "’",
            "–",
        ]
    ),
    max_size=9,
).map("".join)


@given(PIECES | st.text(max_size=70))
def test_any_text_is_a_date_or_is_answered(text: str) -> None:
    assume(read(text) is None)
    fault = refusal(text)
    assert fault.message
    assert fault.help
    assert fault.replacement is None or (fault.replacement != text and read(fault.replacement))

"""European Case Law Identifiers, above all those of Strasbourg."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.values.application_number import ApplicationNumber
from casebook.values.ecli import Ecli
from casebook.values.partial_date import PartialDate


def test_an_ecli_of_strasbourg_tells_its_parts() -> None:
    ecli = Ecli.parse("ECLI:CE:ECHR:2012:0223JUD002776509")
    assert (ecli.country, ecli.court, ecli.year, ecli.kind) == ("CE", "ECHR", 2012, "JUD")
    assert ecli.date == PartialDate.parse("2012-02-23")
    assert ecli.number == ApplicationNumber.parse("27765/09")


def test_an_ecli_of_another_court_tells_its_country_court_and_year() -> None:
    ecli = Ecli.parse("ECLI:CZ:US:2015:2.US.1017.14.1")
    assert (ecli.country, ecli.court, ecli.year) == ("CZ", "US", 2015)
    assert (ecli.kind, ecli.date, ecli.number) == (None, None, None)


@pytest.mark.parametrize(
    "text", ["ECLI:EU:C:2016:198", "ECLI:NL:RBDHA:2022:12271", "ECLI:FR:CESEC:2016:394399.20161209"]
)
def test_eclis_of_other_courts_are_taken_as_they_are(text: str) -> None:
    assert str(Ecli.parse(text)) == text


@pytest.mark.parametrize(
    ("number", "day", "kind", "ecli"),
    [
        ("27765/09", "2012-02-23", "JUD", "ECLI:CE:ECHR:2012:0223JUD002776509"),
        ("22854/20", "2022-11-03", "JUD", "ECLI:CE:ECHR:2022:1103JUD002285420"),
        ("14038/88", "1989-07-07", "JUD", "ECLI:CE:ECHR:1989:0707JUD001403888"),
        ("214/56", "1962-03-27", "DEC", "ECLI:CE:ECHR:1962:0327DEC000021456"),
    ],
)
def test_strasbourg_forms_an_ecli_from_number_day_and_kind(
    number: str, day: str, kind: str, ecli: str
) -> None:
    formed = Ecli.strasbourg(ApplicationNumber.parse(number), PartialDate.parse(day), kind)  # type: ignore[arg-type]
    assert formed == Ecli.parse(ecli)


@pytest.mark.parametrize("day", ["2012-02", "2012", "2012-02-23/2012-02-24"])
def test_without_a_day_no_ecli_can_be_formed(day: str) -> None:
    assert Ecli.strasbourg(ApplicationNumber.parse("27765/09"), PartialDate.parse(day), "JUD") is None


@pytest.mark.parametrize(
    ("day", "numbers", "matches"),
    [
        ("2012-02-23", [], True),
        ("2012-02-23", ["27765/09"], True),
        ("2012-02-23", ["1/09", "27765/09"], True),
        ("2012-02", ["27765/09"], True),
        ("2012-02-24", ["27765/09"], False),
        ("2013", [], False),
        ("2012-02-23", ["27756/09"], False),
    ],
)
def test_an_ecli_matches_its_decision(day: str, numbers: list[str], matches: bool) -> None:
    ecli = Ecli.parse("ECLI:CE:ECHR:2012:0223JUD002776509")
    assert ecli.matches(PartialDate.parse(day), tuple(map(ApplicationNumber.parse, numbers))) is matches


def test_of_another_court_only_the_year_is_compared() -> None:
    ecli = Ecli.parse("ECLI:NL:RBDHA:2022:12271")
    assert ecli.matches(PartialDate.parse("2022-11-17"))
    assert not ecli.matches(PartialDate.parse("2021-12-31"))


@given(
    serial=st.integers(1, 999_999),
    day=st.dates(date(2000, 1, 1), date(2049, 12, 31)),
    kind=st.sampled_from(["JUD", "DEC", "REP"]),
)
def test_what_strasbourg_forms_can_be_read_back(serial: int, day: date, kind: str) -> None:
    number = ApplicationNumber.parse(f"{serial}/{day.year % 100:02}")
    ecli = Ecli.strasbourg(number, PartialDate.parse(day.isoformat()), kind)  # type: ignore[arg-type]
    assert ecli is not None
    again = Ecli.parse(str(ecli))
    assert (again.number, str(again.date), again.kind) == (number, day.isoformat(), kind)

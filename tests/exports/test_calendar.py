"""The calendar of what is expected: read back by its library, its bytes held to RFC 5545 by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime

import icalendar

from casebook.settings import Settings
from tests import rich
from tests.exports.real import HERE, PUBLIC, all_real, exported
from tests.minimal import collection, replaced


def written(text: str = rich.RICH, settings: Settings = PUBLIC) -> bytes:
    return exported(collection(text, "rich", **rich.FILES), settings)["upcoming.ics"]


def events(content: bytes) -> list[icalendar.Event]:
    return [
        one
        for one in icalendar.Calendar.from_ical(content).walk("VEVENT")
        if isinstance(one, icalendar.Event)
    ]


def test_one_expected_event() -> None:
    (event,) = events(written())
    assert str(event["uid"]) == "8b58ea7b-17fb-5d1b-8aad-2bd8773bfbdc"
    when = (event.DTSTAMP, event.DTSTART, event.DTEND)
    assert when == (datetime(2026, 11, 21, tzinfo=UTC), date(2030, 3, 1), date(2030, 3, 2))
    assert str(event["summary"]) == "Hearing: Ali Doe & Ben Roe: France to Uzbekistan"
    assert str(event["description"]) == "A hearing is set."
    assert str(event["location"]) == "Paris, France"
    assert str(event["url"]) == "https://example.org/book/dossiers/rich/#e09"
    assert (str(event["status"]), str(event["transp"])) == ("TENTATIVE", "TRANSPARENT")


def test_the_uid_outlives_a_move() -> None:
    elsewhere = Settings("x", "y", "https://other.example/")
    assert events(written())[0]["uid"] == events(written(settings=elsewhere))[0]["uid"]


def test_without_the_sites_address_none_is_made_up() -> None:
    assert b"URL" not in written(settings=HERE)


def test_what_is_not_known_to_the_day_is_no_entry() -> None:
    assert events(written(replaced("date: 2030-03-01", "date: 2030-03", rich.RICH))) == []


def test_a_correction_of_the_event_counts_its_sequence() -> None:
    assert events(written())[0]["sequence"] == 0
    assert events(written(replaced("affects: [e05]", "affects: [e05, e09]", rich.RICH)))[0]["sequence"] == 1


def test_lines_end_in_crlf_and_are_at_most_75_octets() -> None:
    long = "Слушание назначено; " * 12 + "Қазақстан"
    content = written(replaced("A hearing is set [@s03]", f"{long} [@s03]", rich.RICH))
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)  # no letter is cut
    assert str(events(content)[0]["description"]) == f"{long}."


def test_the_real_one_is_read() -> None:
    assert icalendar.Calendar.from_ical(all_real(PUBLIC)["upcoming.ics"])["version"] == "2.0"

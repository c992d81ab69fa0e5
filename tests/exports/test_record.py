"""`dossier.json` meets its published schema, and says what a dossier only implies."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from casebook.exports.record.record import record, record_schema
from tests import rich
from tests.exports.real import HERE, PUBLIC, all_real, exported, named, real
from tests.minimal import collection

SCHEMA = json.loads(record_schema(PUBLIC))
RICH: dict[str, Any] = json.loads(json.dumps(record(rich.names().dossier, rich.names(), PUBLIC)))


def faults(document: Any) -> list[str]:
    validator = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def by_id(items: list[dict[str, Any]], id: str) -> dict[str, Any]:
    return next(item for item in items if item["id"] == id)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "https://example.org/book/data/dossier.schema.json"
    assert "$id" not in json.loads(record_schema(HERE))


@pytest.mark.parametrize("settings", [HERE, PUBLIC], ids=["here", "public"])
def test_every_real_dossier_meets_it(settings: Any) -> None:
    records = named("dossier.json", settings)
    assert len(records) == len(real().published())
    for folder, content in records.items():
        assert faults(json.loads(content)) == [], folder


def test_the_schema_is_published_beside_them() -> None:
    assert json.loads(all_real(PUBLIC)["data/dossier.schema.json"]) == SCHEMA


def test_one_of_everything_meets_it() -> None:
    assert faults(RICH) == []


@pytest.mark.parametrize(
    "change",
    [
        {"surplus": 1},
        {"id": "D1"},
        {"publication": "secret"},
        {"risks": ["boredom"]},
        {"title": None},
        {"version": {"edtf": "2026", "from": "2026-01-01"}},
        {"version": {"edtf": "2026", "from": "2026-13-41", "to": "2026-12-31"}},
        {"events": [{"id": "e01"}]},
    ],
)
def test_it_bites(change: dict[str, Any]) -> None:
    assert faults({**RICH, **change}) != []


def test_keys_are_snake_case_all_the_way_down() -> None:
    def keys(value: Any, inside: str = "") -> set[str]:
        if isinstance(value, list):
            return {key for item in value for key in keys(item, inside)}
        if not isinstance(value, dict):
            return set()
        own = set() if inside == "found" else set(value)  # there provisions are keys
        return own | {key for name, item in value.items() for key in keys(item, name)}

    assert {key for key in keys(RICH) if not key.replace("_", "").isalnum() or not key.islower()} == {
        "$schema"
    }


def test_dates_say_what_they_can_mean() -> None:
    assert by_id(RICH["events"], "e07")["date"] == {"edtf": "2013~", "from": "2013-01-01", "to": "2013-12-31"}
    assert by_id(RICH["events"], "e04")["date"]["from"] == "2004-01-02"


def test_what_is_inherited_stands_there() -> None:
    p02 = by_id(RICH["proceedings"], "p02")
    assert p02["decided"] == {"event": "e03", "edtf": "2004-01-20", "from": "2004-01-20", "to": "2004-01-20"}
    assert p02["sources"] == [{"source": "s02"}]
    finding = by_id(RICH["claims"], "c01")["findings"][0]
    assert (finding["body"], finding["date"]["edtf"]) == ("ecthr", "2012-12-13")
    assert finding["sources"] == [{"source": "s02", "locator": "§ 9"}]
    t01 = by_id(RICH["transfers"], "t01")
    assert (t01["people"], t01["by"], t01["decided_on"]["edtf"]) == (
        ["ali-doe", "ben-roe"],
        ["FR", "US"],
        "2004-01-23",
    )
    assert t01["status"] == "Rendered, found by European Court of Human Rights, 2012"
    assert by_id(RICH["events"], "e03")["actors"] == ["fr-cass"]
    assert by_id(RICH["sources"], "s03")["side"] == "independent"
    assert RICH["version"]["edtf"] == "2026-11-21"
    assert RICH["as_of"]["edtf"] == "2013~"


def test_people_and_bodies_come_whole() -> None:
    assert by_id(RICH["people"], "ali-doe")["names"][0] == {"text": "علي", "language": "ar"}
    assert by_id(RICH["bodies"], "uz-court")["state"] == "UZ"


def test_texts_keep_their_citations() -> None:
    text = by_id(RICH["events"], "e06")["text"]
    assert text == {
        "text": "The Court found a breach.",
        "marked": "The Court found a breach [@s02 § 9].",
        "citations": [{"source": "s02", "locator": "§ 9"}],
    }
    assert "They were flown out [@s01 § 4], <em>together</em>." in RICH["story"][1]["html"]


def test_withdrawn_items_stand_without_content() -> None:
    assert by_id(RICH["withdrawn"], "e08") == {
        "id": "e08",
        "date": {"edtf": "2026-11-20", "from": "2026-11-20", "to": "2026-11-20"},
        "reason": "duplicate",
        "instead": "e07",
    }
    assert "e08" not in {event["id"] for event in RICH["events"]}


def test_related_cases_stand_on_both_sides_and_drafts_on_none() -> None:
    found = exported(collection(rich.RICH, "rich", **rich.FILES))
    (back,) = json.loads(found["dossiers/other/dossier.json"])["related"]
    assert back == {"dossier": "rich", "reason": "Same flight."}
    draft = {**rich.FILES, "dossiers/other.md": rich.OTHER.replace("publication: published\n", "")}
    found = exported(collection(rich.RICH, "rich", **draft))
    assert json.loads(found["dossiers/rich/dossier.json"])["related"] == []
    assert not [path for path in found if path.startswith("dossiers/other/")]


GONE = """\
---
id: D-0007
publication: withdrawn
title: "Cy Poe: France to Cuba"
formerly: [cy-poe]
withdrawn: [{id: D-0007, date: 2026-11-20, reason: safety}]
---
"""


def test_a_withdrawn_dossier_keeps_its_files_at_every_address() -> None:
    found = exported(collection(GONE, "cy-poe-france"))
    names = {"dossier.json", "cite.bib", "cite.ris", "cite.csl.json", "feed.atom"}
    for slug in ("cy-poe-france", "cy-poe"):
        assert {f"dossiers/{slug}/{name}" for name in names} <= set(found)
    told = json.loads(found["dossiers/cy-poe/dossier.json"])
    assert faults(told) == []
    assert told["withdrawn"][0]["reason"] == "safety"
    assert "events" not in told
    (item,) = json.loads(found["dossiers/cy-poe/cite.csl.json"])
    assert item["title"] == "Cy Poe: France to Cuba (withdrawn on 20 November 2026: safety)"

"""A key or a word is added in one place; schema, reference and check know it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from casebook.diagnostics import Diagnostic
from casebook.model.dossier import Dossier
from casebook.parse.build import build
from casebook.schema.json_schema import json_schema
from casebook.schema.reference import keys_page, words_page
from casebook.tree.read import read_dossier
from casebook.vocabulary import EVENT_KINDS, Word
from tests.schema.growing import LongerDossier
from tests.sound import altered

FILES = {"A dossier": LongerDossier}


def read(text: str, model: type[Dossier]) -> list[Diagnostic]:
    document, findings = read_dossier("dossiers/x.md", text.encode())
    assert findings == []
    return build(document, model, {"slug": "x"})[1]


def with_weather(value: str, key: str = "the-weather") -> str:
    return altered("    kind: decision\n", f"    kind: decision\n    {key}: {value}\n")


def event(schema: str, name: str = "LongerEvent") -> dict[str, Any]:
    properties: dict[str, Any] = json.loads(schema)["$defs"][name]["properties"]
    return properties


def test_a_new_key_is_in_the_schema() -> None:
    assert event(json_schema(dossier=LongerDossier))["the-weather"] == {
        "oneOf": [
            {"const": "rain", "title": "Rain", "description": "it rained"},
            {"const": "snow", "title": "Snow", "description": "it snowed"},
        ]
    }
    assert "the-weather" not in json_schema()


def test_a_new_key_is_in_the_reference() -> None:
    assert "| `the-weather` |  | a word of [events.weather](words.md#eventsweather) |" in keys_page(FILES)
    section = (
        "\n## events.weather\n\n| word | shown as | meaning |\n|---|---|---|\n| `rain` | Rain | it rained |\n"
    )
    assert section in words_page(FILES)
    assert "weather" not in keys_page() + words_page()


def test_a_new_key_is_checked() -> None:
    assert read(with_weather("rain"), LongerDossier) == []
    (wrong,) = read(with_weather("rian"), LongerDossier)
    assert wrong.message == "`rian` is not a word of `events.weather`"
    assert wrong.help.startswith("did you mean `rain`?")
    (misspelt,) = read(with_weather("rain", "the-wether"), LongerDossier)
    assert misspelt.help == "did you mean `the-weather`?"
    (unknown,) = read(with_weather("rain"), Dossier)
    assert unknown.rule.id == "unknown-key"


def test_a_new_word_is_known_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    text = altered("kind: decision", "kind: eclipse")
    assert [f.rule.id for f in read(text, Dossier)] == ["unknown-word"]
    monkeypatch.setitem(EVENT_KINDS.by_word, "eclipse", Word("eclipse", "Eclipse", "the sun went dark"))
    assert read(text, Dossier) == []
    written = {"const": "eclipse", "title": "Eclipse", "description": "the sun went dark"}
    assert written in event(json_schema(), "Event")["kind"]["oneOf"]
    assert "| `eclipse` | Eclipse | the sun went dark |\n" in words_page()

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casebook.cli.schema import FOLDER, KINDS, pages
from casebook.model.dossier import Dossier
from casebook.model.part import HIDDEN
from casebook.parse.keys import all_keys, keys_of
from casebook.schema.json_schema import FILES, json_schema
from tests.cli.running import casebook, repository

ROOT = Path(__file__).resolve().parents[2]


def below(value: Any) -> Iterator[Any]:
    yield value
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for child in children:
        yield from below(child)


def keys(schema: Any) -> set[str]:
    return {key for node in below(schema) if isinstance(node, dict) for key in node.get("properties", {})}


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_and_no_hidden_one(kind: str) -> None:
    schema = json.loads(json_schema(kind))
    expected = all_keys(FILES[kind]) - {"entries"}
    assert keys(schema) == expected
    assert HIDDEN not in json.dumps(schema, ensure_ascii=False)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", key) for key in keys(schema))


@pytest.mark.parametrize("kind", KINDS)
def test_every_pointer_leads_somewhere(kind: str) -> None:
    schema = json.loads(json_schema(kind))
    pointers = {node["$ref"] for node in below(schema) if isinstance(node, dict) and "$ref" in node}
    assert {f"#/$defs/{name}" for name in schema["$defs"]} >= pointers


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_an_author_cannot_write(kind: str) -> None:
    schema = json.loads(json_schema(kind))
    assert all(node.get("type") != "null" for node in below(schema) if isinstance(node, dict))
    mappings = [node for node in below(schema) if isinstance(node, dict) and node.get("type") == "object"]
    assert mappings
    assert all(node["additionalProperties"] is False for node in mappings)


def test_the_root_tells_a_withdrawn_dossier_from_another() -> None:
    schema = json.loads(json_schema())
    assert schema["if"]["properties"] == {"publication": {"const": "withdrawn"}}
    assert schema["$defs"]["Dossier"]["required"] == ["title", "standfirst", "people", "transfers", "events"]
    assert schema["$defs"]["WithdrawnDossier"]["required"] == ["id", "publication", "withdrawn"]


def test_a_year_may_stand_without_quotes() -> None:
    event = json.loads(json_schema())["$defs"]["Event"]["properties"]
    assert event["date"] == {"description": "a date", "type": ["string", "number"]}
    assert event["id"]["type"] == "string"


def test_every_key_of_the_format_has_its_place_in_the_schema() -> None:
    assert set(json.loads(json_schema())["$defs"]["Dossier"]["properties"]) == set(keys_of(Dossier))


def test_what_stands_in_docs_is_what_the_format_says() -> None:
    for name, text in pages().items():
        assert (ROOT / FOLDER / name).read_text(encoding="utf-8") == text, "run `casebook schema --write`"


def test_the_command_prints(tmp_path: Path) -> None:
    assert casebook(tmp_path, "schema").out == json_schema()
    assert casebook(tmp_path, "schema", "people").out == json_schema("people")


def test_the_command_writes(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ran = casebook(root, "schema", "--write")
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "docs/reference/keys.md: written"
    assert {path.name: path.read_text() for path in (root / FOLDER).iterdir()} == pages()

"""Model → JSON Schema (draft 2020-12), for editors and for whoever reads dossiers elsewhere.

To us every value is text. Programs that read YAML's types see a year as a number: where a value may look like one,
the schema allows both.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, Literal

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

from casebook.model.dossier import BodiesFile, Dossier, File, InstrumentsFile, PeopleFile, WithdrawnDossier

DRAFT = "https://json-schema.org/draft/2020-12/schema"

FILES: Final[Mapping[str, type[File]]] = {
    "dossier": Dossier,
    "people": PeopleFile,
    "bodies": BodiesFile,
    "instruments": InstrumentsFile,
}
"""Each kind of file that an author writes."""


def json_schema(kind: str = "dossier", dossier: type[Dossier] = Dossier) -> str:
    """The schema of a kind of file, as text that ends in a line break."""
    written = _of_dossier(dossier) if kind == "dossier" else _of_list(FILES[kind])
    return json.dumps({"$schema": DRAFT, **written}, indent=2, ensure_ascii=False) + "\n"


class _Generator(GenerateJsonSchema):
    """Leaves out what an author cannot write: null, defaults that only mean absence, titles made from keys."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> dict[str, Any]:
        written = super().default_schema(schema)
        if written.get("default") in (None, [], {}, False):
            written.pop("default", None)
        return written

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def dict_schema(self, schema: core_schema.DictSchema) -> dict[str, Any]:
        written = super().dict_schema(schema)
        if "patternProperties" in written:
            written["additionalProperties"] = False
        return written


def _of_dossier(dossier: type[Dossier]) -> dict[str, Any]:
    """A withdrawn dossier keeps only its id, its addresses and the reason."""
    models: list[tuple[type[BaseModel], Literal["validation"]]] = [
        (dossier, "validation"),
        (WithdrawnDossier, "validation"),
    ]
    _, whole = models_json_schema(models, by_alias=True, schema_generator=_Generator)
    is_withdrawn = {"properties": {"publication": {"const": "withdrawn"}}, "required": ["publication"]}
    return {
        "title": "Dossier",
        "description": "The front matter of a dossier. Every value is text; quotes are optional.",
        "if": is_withdrawn,
        "then": {"$ref": f"#/$defs/{WithdrawnDossier.__name__}"},
        "else": {"$ref": f"#/$defs/{dossier.__name__}"},
        "$defs": whole["$defs"],
    }


def _of_list(file: type[File]) -> dict[str, Any]:
    """An authority file is a list of its entries."""
    whole = file.model_json_schema(by_alias=True, schema_generator=_Generator)
    entries = whole["properties"]["entries"]
    return {
        "title": file.__name__,
        "description": whole["description"],
        **entries,
        "$defs": whole["$defs"],
    }

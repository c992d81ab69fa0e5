"""`dossier.json`: all that a dossier says, with what it inherits resolved; and the schema that every one of them meets.

Withdrawn items and dossiers stand with their reason and nothing else.
"""

from __future__ import annotations

import json
from typing import Any, Final

from casebook.collection.names import Names
from casebook.exports.record.resolved import DERIVED
from casebook.exports.record.shape import Shapes
from casebook.exports.record.values import STRING, Schema
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.settings import Settings
from casebook.views import addresses

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_SHAPES: Final = Shapes(DERIVED)
_AROUND: Final[dict[str, Schema]] = {
    "$schema": {"description": "Where the schema of this record stands.", **STRING},
    "site": {"description": "Name of the site.", **STRING},
    "publisher": STRING,
    "licence": {"description": "Licence of the text, as an SPDX identifier.", **STRING},
    "address": {"description": "The page, from the top of the site.", **STRING},
    "permanent_address": {"description": "The address that never changes.", **STRING},
    "url": {
        "description": "The permanent address in full; left out where the site's own is not set.",
        **STRING,
    },
}
_OPTIONAL: Final = ("permanent_address", "url")


def record(file: Dossier | WithdrawnDossier, names: Names | None, settings: Settings) -> dict[str, Any]:
    """A dossier as JSON. `names`: what it names; None for a withdrawn one."""
    permanent = addresses.permanent(str(file.id)) if file.id is not None else ""
    around = {
        "$schema": _schema_address(settings) or "../../" + addresses.RECORD_SCHEMA,
        "site": settings.name,
        "publisher": settings.publisher,
        "licence": settings.text_licence,
        "address": addresses.of_file(file),
        "permanent_address": permanent,
        "url": settings.absolute(permanent) if settings.base_url and permanent else "",
    }
    return {k: v for k, v in around.items() if v or k not in _OPTIONAL} | _SHAPES.write(file, names)


def record_schema(settings: Settings) -> str:
    """The JSON Schema (draft 2020-12) of `record`, as text that ends in a line break."""
    withdrawn, standing = (_SHAPES.of(kind).schema for kind in (WithdrawnDossier, Dossier))
    defs = dict(_SHAPES.defs)
    for kind in (WithdrawnDossier, Dossier):
        defs[kind.__name__] = _with_surroundings(defs[kind.__name__])
    address = _schema_address(settings)
    whole = {
        "$schema": DRAFT,
        **({"$id": address} if address else {}),
        "title": "Record of a dossier",
        "description": "What `dossier.json` says: keys in snake_case, inherited values resolved, lists always there.",
        "if": {"properties": {"publication": {"const": "withdrawn"}}},
        "then": withdrawn,
        "else": standing,
        "$defs": dict(sorted(defs.items())),
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _schema_address(settings: Settings) -> str:
    return settings.absolute(addresses.RECORD_SCHEMA) if settings.base_url else ""


def _with_surroundings(schema: Schema) -> Schema:
    required = [key for key in _AROUND if key not in _OPTIONAL]
    return {
        **schema,
        "properties": {**_AROUND, **schema["properties"]},
        "required": [*required, *schema["required"]],
    }

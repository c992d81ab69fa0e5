"""Types of single values in a record: how each is written, and the schema of that. The one place that says either."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from casebook.collection.names import Names
from casebook.model.citation import CitedText, SourceRef
from casebook.model.place import PlaceName
from casebook.values.address import Address
from casebook.values.application_number import HudocId
from casebook.values.country import Country
from casebook.values.ecli import Ecli
from casebook.values.language import Language
from casebook.values.partial_date import PartialDate
from casebook.values.slug import Slug

Schema = dict[str, Any]
Write = Callable[[Any, Names | None], Any]
"""Value → JSON. The names are those of the value's dossier; None for a withdrawn one, which inherits nothing."""

STRING: Final[Schema] = {"type": "string"}


def ref(name: str) -> Schema:
    """The schema that points to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def same(value: Any, names: Names | None) -> Any:
    """The value, which is JSON already."""
    return value


def _text(value: Any, names: Names | None) -> str:
    return str(value)


def _object(about: str, properties: Mapping[str, Schema], optional: Collection[str] = ()) -> Schema:
    return {
        "description": about,
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


_DAY: Final[Schema] = {"type": ["string", "null"], "format": "date"}
_DATE_PARTS: Final[dict[str, Schema]] = {"edtf": STRING, "from": _DAY, "to": _DAY}
DATE: Final = _object(
    "A date as precise as its source, in EDTF; the first and the last day it can mean, null where it is open.",
    _DATE_PARTS,
)
MOMENT: Final = _object(
    "A date; if it is that of an event of this dossier, with the event's id.",
    {"event": STRING, **_DATE_PARTS},
    optional=("event", "edtf", "from", "to"),
)
CITATION: Final = _object(
    "A source of this dossier by its id, and the place in it.",
    {"source": STRING, "locator": STRING},
    optional=("locator",),
)
TEXT: Final = _object(
    "A text: without its citations, with them where they stand, and the list of them.",
    {"text": STRING, "marked": STRING, "citations": {"type": "array", "items": ref("citation")}},
)
PLACE: Final = _object(
    "A place; one of the two may be absent.",
    {"name": STRING, "country": STRING},
    optional=("name", "country"),
)


def _date(value: PartialDate, names: Names | None) -> dict[str, Any]:
    days = (day.isoformat() if day else None for day in (value.lower, value.upper))
    return dict(zip(("edtf", "from", "to"), (value.text, *days), strict=True))


def moment(value: Any, names: Names | None) -> dict[str, Any]:
    """A date, or an event's id with its date."""
    if isinstance(value, PartialDate):
        return _date(value, names)
    found = names.date_of(value) if names else None
    return {"event": str(value), **(_date(found, names) if found else {})}


def _citation(value: SourceRef, names: Names | None) -> dict[str, str]:
    return {"source": value.source, **({"locator": value.locator} if value.locator else {})}


def _cited(value: CitedText, names: Names | None) -> dict[str, Any]:
    citations = [_citation(ref, names) for ref in value.citations]
    return {"text": value.plain, "marked": value.text, "citations": citations}


def _place(value: PlaceName, names: Names | None) -> dict[str, str]:
    parts = {"name": value.name, "country": str(value.country or "")}
    return {key: text for key, text in parts.items() if text}


VALUES: Final[Mapping[Any, tuple[str, Schema, Write]]] = {
    PartialDate: ("date", DATE, _date),
    CitedText: ("text", TEXT, _cited),
    SourceRef: ("citation", CITATION, _citation),
    PlaceName: ("place", PLACE, _place),
    Country: ("country", {**STRING, "pattern": "^[A-Z]{2}$"}, _text),
    Language: ("language", {"description": "A language tag, BCP 47.", **STRING}, _text),
    Slug: ("slug", {**STRING, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}, _text),
    Address: ("address", {"description": "A web address as it was written.", **STRING}, _text),
    Ecli: ("", STRING, _text),
    HudocId: ("", STRING, _text),
    str: ("", STRING, same),
    bool: ("", {"type": "boolean"}, same),
    int: ("", {"type": "integer"}, same),
}
"""Type of a single value → the name of its definition (none: it stands where it is used), schema, writer."""

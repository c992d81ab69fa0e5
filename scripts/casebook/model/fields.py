"""Types of single values: texts, words of a vocabulary, references, value types. Each reads what the author typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from casebook.model import faults
from casebook.model.citation import CitedText, SourceRef
from casebook.model.place import PlaceName
from casebook.values.address import Address
from casebook.values.application_number import HudocId
from casebook.values.country import Country
from casebook.values.ecli import Ecli
from casebook.values.fault import ValueFault
from casebook.values.language import Language
from casebook.values.partial_date import PartialDate
from casebook.values.slug import Slug
from casebook.vocabulary import Vocabulary


@dataclass(frozen=True)
class Read:
    """Annotation: read the text with `parse`. `schema`: its JSON Schema; `shape`: its name in the reference."""

    parse: Callable[[str], Any]
    schema: tuple[tuple[str, Any], ...]
    shape: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        written = {"description": self.shape, **dict(self.schema)}
        if written.get("type") == "string" and any(map(self._reads, ("3", "2013"))):
            written["type"] = ["string", "number"]  # to other readers of YAML an unquoted year is a number
        return written

    def _reads(self, text: str) -> bool:
        try:
            self.parse(text)
        except ValueFault:
            return False
        return True

    def _read(self, value: Any) -> Any:
        if not isinstance(value, str):
            raise PydanticCustomError("string_type", "text needed")
        try:
            return self.parse(value)
        except ValueFault as fault:
            raise PydanticCustomError(
                "value_fault", "{fault}", {"fault": fault, "rule": fault.rule.id}
            ) from None


@dataclass(frozen=True)
class OneOf:
    """Annotation: one word of a vocabulary."""

    vocabulary: Vocabulary

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {
            "oneOf": [{"const": w.word, "title": w.label, "description": w.gloss} for w in self.vocabulary]
        }

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise PydanticCustomError("string_type", "text needed")
        if value not in self.vocabulary:
            raise PydanticCustomError(
                "unknown_word", "{word}", {"word": value, "vocabulary": self.vocabulary}
            )
        return value


def _pattern(rule: Any, pattern: str, shape: str, example: str) -> Read:
    compiled = re.compile(pattern)

    def parse(text: str) -> str:
        if not compiled.fullmatch(text):
            raise ValueFault(rule, f"`{_short(text)}` is not {shape}", f"write it like `{example}`", None)
        return text

    return Read(parse, (("type", "string"), ("pattern", f"^(?:{pattern})$")), shape)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def _value(kind: Any, shape: str) -> Read:
    return Read(kind.parse, (("type", "string"),), shape)


def _text(text: str) -> str:
    return " ".join(text.split())


def _yes_no(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueFault(
            faults.NOT_TRUE_OR_FALSE, f"`{_short(text)}` is neither `true` nor `false`", "write `true`", None
        )
    return text == "true"


def _count(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,6}", text):
        raise ValueFault(
            faults.BAD_NUMBER, f"`{_short(text)}` is not a whole number", "write digits only", None
        )
    return int(text)


def item_id(prefix: str) -> Read:
    """An id of a dossier's item: the prefix and two digits or more."""
    return _pattern(faults.BAD_ID, rf"{prefix}\d{{2,4}}", f"an id of the form `{prefix}01`", f"{prefix}01")


Text = Annotated[str, Read(_text, (("type", "string"), ("minLength", 1)), "text")]
Cited = Annotated[CitedText, _value(CitedText, "text with citations `[@s01]`")]
YesNo = Annotated[bool, Read(_yes_no, (("enum", ["true", "false", True, False]),), "`true` or `false`")]
Count = Annotated[int, Read(_count, (("type", "string"), ("pattern", r"^[1-9]\d{0,6}$")), "a whole number")]
Date = Annotated[PartialDate, _value(PartialDate, "a date")]
State = Annotated[
    Country, Read(Country.parse, (("type", "string"), ("pattern", "^[A-Z]{2}$")), "a country code")
]
Tag = Annotated[Language, _value(Language, "a language tag")]
Url = Annotated[Address, _value(Address, "an address")]
EcliField = Annotated[Ecli, _value(Ecli, "an ECLI")]
Hudoc = Annotated[HudocId, _value(HudocId, "a HUDOC item number")]
SlugField = Annotated[Slug, _value(Slug, "a slug")]
EntityId = Annotated[Slug, _value(Slug, "an id of the authority files or of this dossier")]
Source = Annotated[SourceRef, _value(SourceRef, "a source, with a locator if useful")]

Year = Annotated[str, _pattern(faults.BAD_NUMBER, r"1[5-9]\d\d|20\d\d", "a year", "1963")]
DossierId = Annotated[str, _pattern(faults.BAD_ID, r"D-\d{4,6}", "an id of the form `D-0001`", "D-0001")]
EventId = Annotated[str, item_id("e")]
SourceId = Annotated[str, item_id("s")]
ClaimId = Annotated[str, item_id("c")]
ProceedingId = Annotated[str, item_id("p")]
TransferId = Annotated[str, item_id("t")]
AssuranceId = Annotated[str, item_id("a")]
MeasureId = Annotated[str, item_id("m")]
ChangeId = Annotated[str, item_id("x")]
ReplyId = Annotated[str, item_id("r")]
AnyId = Annotated[
    str, _pattern(faults.BAD_ID, r"[escptamxr]\d{2,4}|D-\d{4,6}", "an id of this dossier", "e01")
]
Actor = Annotated[
    str,
    _pattern(
        faults.BAD_ID,
        r"[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*",
        "an id of a person or body, or a state's code",
        "mukhtar-ablyazov",
    ),
]
Article = Annotated[str, _pattern(faults.BAD_ID, r"[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*", "an article", "3")]
ProvisionId = Annotated[
    str,
    _pattern(
        faults.BAD_ID,
        r"[a-z0-9]+(?:-[a-z0-9]+)*/[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*",
        "a provision",
        "echr/3` or `ecthr-rules/39",
    ),
]
When = Annotated[
    str | PartialDate,
    Read(
        lambda text: text if re.fullmatch(r"e\d{2,4}", text) else PartialDate.parse(text),
        (("type", "string"),),
        "an event's id or a date",
    ),
]
By = Annotated[
    str,
    _pattern(
        faults.BAD_ID,
        r"p\d{2,4}|[a-z0-9]+(?:-[a-z0-9]+)*",
        "a proceeding's id or a body's",
        "p01",
    ),
]


def _one_or_more(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Where = Annotated[PlaceName, _value(PlaceName, "a place: `name, CODE`, or `CODE`")]
Places = Annotated[tuple[Where, ...], BeforeValidator(_one_or_more, json_schema_input_type=str | list[str])]

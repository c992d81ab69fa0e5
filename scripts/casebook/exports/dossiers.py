"""The files beside a dossier's page: its record and its citations; and the schema of all records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from casebook.collection.collection import Collection
from casebook.exports.cite import bibtex, csl, ris
from casebook.exports.export import Export
from casebook.exports.record.record import record, record_schema
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.settings import Settings
from casebook.views import addresses
from casebook.views.case.cite import citable
from casebook.views.case.page import related_cases

_WRITERS: Final = ((addresses.CITE_BIB, bibtex), (addresses.CITE_RIS, ris), (addresses.CITE_CSL, csl))


def schema(settings: Settings) -> Export:
    """The JSON Schema of every `dossier.json`."""
    return Export(addresses.RECORD_SCHEMA, record_schema(settings).encode())


def dossiers(collection: Collection, settings: Settings) -> Iterator[Export]:
    """The files of each dossier that is published or withdrawn; beside its old addresses stand the same files.

    Related cases stand in the records of both, as on their pages; a draft stands nowhere.
    """
    related = related_cases(collection)
    for dossier in collection.published():
        told = record(dossier, collection.names(dossier), settings)
        told["related"] = [
            {"dossier": str(other.dossier.slug), "reason": reason}
            for other, reason in related[str(dossier.slug)]
        ]
        yield from _of(dossier, settings, told)
    for _, file in sorted(collection.withdrawn.items()):
        yield from _of(file, settings, record(file, None, settings))


def _of(file: Dossier | WithdrawnDossier, settings: Settings, told: dict[str, Any]) -> Iterator[Export]:
    made = citable(file, settings)
    cited = [(name, write(made).encode()) for name, write in _WRITERS]
    written = (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
    leads_to = frozenset((addresses.RECORD_SCHEMA, addresses.of_file(file)))
    source = file.place(None, "title")
    for slug in (str(file.slug), *map(str, file.formerly)):
        page = addresses.dossier(slug)
        yield Export(page + addresses.RECORD, written, leads_to, source)
        yield from (Export(page + name, content, source=source) for name, content in cited)

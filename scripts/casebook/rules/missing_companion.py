"""A word that asks for a second key, which is absent."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.part import Part
from casebook.vocabulary import SOURCE_KINDS

RULE = error("missing-companion", "a word says nothing without a second key, which is absent")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`other` needs its text, a condition its court, a statement its side, a correction what was and what is now."""
    for part, key, word, needed in _pairs(dossier):
        if getattr(part, needed.replace("-", "_")) is None and dossier.complete(part):
            message = f"`{word}` under `{key}` needs `{needed}`"
            yield RULE.at(dossier.place(part, key), message, help=f"add `{needed}:`")


def _pairs(dossier: Dossier) -> Iterator[tuple[Part, str, str, str]]:
    for proceeding in dossier.proceedings:
        if proceeding.result == "other":
            yield proceeding, "result", "other", "result-text"
    for assurance in dossier.assurances:
        if "other" in assurance.promises:
            yield assurance, "promises", "other", "text"
        if assurance.form == "court-condition":
            yield assurance, "form", "court-condition", "set-by"
    for source in dossier.sources:
        if source.kind in SOURCE_KINDS.having("needs-side"):
            yield source, "kind", source.kind, "side"
    for change in dossier.changes:
        if change.type == "correction":
            yield change, "type", "correction", "was"
            yield change, "type", "correction", "now"
    for gone in dossier.withdrawn:
        if gone.reason == "duplicate":
            yield gone, "reason", "duplicate", "instead"

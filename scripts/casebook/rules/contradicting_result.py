"""A result that its own findings contradict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.proceeding import FoundSplit, Proceeding

RULE = error("contradicting-result", "the result of a proceeding contradicts what it found")

_PROVED = {"violation": ("violation",), "would-violate": ("would-violate",)}


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`violation` has an article that was breached, `no-violation` has none; each finding is against a respondent."""
    for proceeding in dossier.proceedings:
        words = set(_words(proceeding.found))
        if not words or not dossier.complete(proceeding):
            continue
        if proceeding.result in _PROVED and proceeding.result not in words:
            message = f"the result is `{proceeding.result}`, and `found` has no such article"
            yield RULE.at(dossier.place(proceeding, "result"), message, help="correct one of the two")
        if proceeding.result == "no-violation" and words & set(_PROVED):
            message = "the result is `no-violation`, and `found` has an article that was breached"
            yield RULE.at(dossier.place(proceeding, "result"), message, help="correct one of the two")
        yield from _strangers(dossier, proceeding)
        if len(proceeding.against) > 1 and not any(isinstance(v, Mapping) for v in proceeding.found.values()):
            message = (
                f"there are {len(proceeding.against)} respondents, and `found` does not say who breached what"
            )
            help = "write one map per state: `found: {GE: {echr/3: violation}, RU: {...}}`"
            yield RULE.at(dossier.place(proceeding, "found"), message, help=help)


def _strangers(dossier: Dossier, proceeding: Proceeding) -> Iterator[Diagnostic]:
    for key, value in proceeding.found.items():
        if isinstance(value, Mapping) and key not in proceeding.against:
            place = dossier.place(proceeding, "found", str(key), "\0key")
            message = f"`found` speaks of `{key}`, which is not in `against`"
            yield RULE.at(place, message, help="add it to `against`, or correct the code")


def _words(found: Mapping[Any, Any]) -> Iterator[str]:
    for value in found.values():
        if isinstance(value, Mapping):
            yield from _words(value)
        else:
            yield value.result if isinstance(value, FoundSplit) else str(value)

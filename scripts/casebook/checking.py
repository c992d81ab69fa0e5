"""Runs the rules: Collection → CheckedCollection. A rule is a module of `rules` with RULE and one check."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from types import ModuleType

from casebook import rules
from casebook.collection.collection import CheckedCollection, Collection
from casebook.collection.index import Index, index_of
from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic
from casebook.errors import OurFault
from casebook.model.dossier import Dossier

DossierCheck = Callable[[Dossier, Names], Iterator[Diagnostic]]
CollectionCheck = Callable[[Index], Iterator[Diagnostic]]


@cache
def modules() -> tuple[ModuleType, ...]:
    """Every module of `rules`, by name."""
    found = sorted(
        info.name for info in pkgutil.iter_modules(rules.__path__) if not info.name.startswith("_")
    )
    return tuple(importlib.import_module(f"casebook.rules.{name}") for name in found)


def check(
    collection: Collection, today: date | None, without: frozenset[str] = frozenset()
) -> CheckedCollection:
    """Every finding of every rule but those in `without`, in the order of a report."""
    findings = [finding for finding in collection.findings if finding.rule.id not in without]
    findings.extend(check_together(index_of(collection), without))
    for dossier in collection.dossiers.values():
        findings.extend(check_dossier(dossier, collection.names(dossier, today), without))
    return CheckedCollection(
        collection, tuple(sorted(set_of(findings), key=lambda finding: finding.sort_key))
    )


def check_together(index: Index, without: frozenset[str] = frozenset()) -> Iterator[Diagnostic]:
    """What the rules find that see the ids, slugs and addresses of all."""
    for module in modules():
        if hasattr(module, "check_collection") and module.RULE.id not in without:
            yield from module.check_collection(index)


def check_dossier(
    dossier: Dossier, names: Names, without: frozenset[str] = frozenset()
) -> Iterator[Diagnostic]:
    """What the rules find that see one dossier and what it names. Raises `OurFault`, which names rule and file."""
    for module in modules():
        if not hasattr(module, "check_collection") and module.RULE.id not in without:
            yield from _of(module, dossier, names)


def _of(module: ModuleType, dossier: Dossier, names: Names) -> list[Diagnostic]:
    """A rule's findings in a dossier. Raises `OurFault`, which names both."""
    try:
        return list(module.check(dossier, names))
    except Exception as fault:
        raise OurFault(dossier.place().path, fault, f"the rule `{module.RULE.id}`") from fault


def set_of(findings: list[Diagnostic]) -> list[Diagnostic]:
    """The findings, each once."""
    return list(dict.fromkeys(findings))

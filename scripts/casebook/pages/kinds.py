"""Which kinds of page there are: found by walking this folder, so that a new kind is one new module.

A module of a kind says `KIND = "dossier"`, gives `depths() -> tuple[int, ...]`, the numbers of `/` in its
addresses, and names in `SECTION = "dossiers/"` the entry of the site's navigation it belongs to (or none).
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

import casebook.pages


@dataclass(frozen=True, slots=True, order=True)
class Kind:
    """One kind of page. `section`: address of the navigation entry that is current on it, or `""`."""

    name: str
    depths: tuple[int, ...]
    section: str = ""


def modules() -> tuple[ModuleType, ...]:
    """Every module that makes a kind of page, by name."""
    found = (
        import_module(f"{casebook.pages.__name__}.{each.name}")
        for each in pkgutil.iter_modules(casebook.pages.__path__)
    )
    return tuple(
        sorted((module for module in found if hasattr(module, "KIND")), key=lambda module: str(module.KIND))
    )


def kinds() -> tuple[Kind, ...]:
    """Every kind of page, by name."""
    return tuple(
        Kind(module.KIND, tuple(sorted(set(module.depths()))), getattr(module, "SECTION", ""))
        for module in modules()
    )

"""Every rule there is, from `rules` and from each room's `faults`, for the command line, the docs and the tests."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import casebook
from casebook.checking import modules
from casebook.diagnostics import Rule


@cache
def rules() -> dict[str, Rule]:
    """All rules by id, in alphabetical order. Raises `ValueError` if two rooms claim one id."""
    found: dict[str, Rule] = {}
    for rule in (*_of_rooms(), *(module.RULE for module in modules())):
        if found.setdefault(rule.id, rule) is not rule:
            raise ValueError(f"two rules are called {rule.id}")
    return dict(sorted(found.items()))


def _of_rooms() -> list[Rule]:
    rooms = [info.name for info in pkgutil.iter_modules(casebook.__path__) if info.ispkg]
    found: list[Rule] = []
    for room in rooms:
        package = importlib.import_module(f"casebook.{room}")
        if "faults" in {info.name for info in pkgutil.iter_modules(package.__path__)}:
            module = importlib.import_module(f"casebook.{room}.faults")
            found.extend(value for value in vars(module).values() if isinstance(value, Rule))
    return found

"""Which rulings stand: what set one aside may itself be set aside."""

from __future__ import annotations

import pytest

from casebook.criteria.standing import proving_sources, struck
from casebook.model.dossier import Dossier
from tests.minimal import collection, replaced

ROW = "  - {{id: {0}, body: fr-court, matter: transfer, decided: 2015, result: {1}, after: [{2}], sources: [s01]}}\n"


def dossier(*results: str) -> Dossier:
    """Proceedings p01, p02 … of these results, each after the one before it."""
    rows = [
        ROW.format(f"p{n:02}", result, f"p{n - 1:02}" if n > 1 else "") for n, result in enumerate(results, 1)
    ]
    text = replaced("events:\n", "proceedings:\n" + "".join(rows) + "events:\n")
    return collection(text).dossiers["jane-doe-france"]


@pytest.mark.parametrize(
    ("results", "gone"),
    [
        (("convicted", "upheld"), {}),
        (("convicted", "quashed"), {"p01": "p02"}),
        (("convicted", "quashed", "quashed"), {"p02": "p03"}),
        (("granted", "annulled", "dismissed"), {"p01": "p02"}),
    ],
)
def test_what_was_set_aside(results: tuple[str, ...], gone: dict[str, str]) -> None:
    assert struck(dossier(*results)) == gone


@pytest.mark.parametrize(
    ("results", "of_law", "proves"),
    [
        (("convicted",), False, True),
        (("violation",), False, True),
        (("would-violate",), False, False),
        (("would-violate",), True, True),
        (("convicted", "quashed"), False, False),
        (("acquitted",), True, False),
    ],
)
def test_what_proves(results: tuple[str, ...], of_law: bool, proves: bool) -> None:
    found = dossier(*results)
    assert (proving_sources(found, collection().names(found), of_law) == {"s01"}) is proves

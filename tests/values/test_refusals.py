"""Exact texts of every refusal: `refusals/<type>.txt` shows what is typed and what the author reads.

Unseen characters are written as in Python; `|` marks the ends of a value that begins or ends with a space.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from casebook.diagnostics import Rule
from casebook.values import faults
from casebook.values.address import Address
from casebook.values.application_number import ApplicationNumber, HudocId
from casebook.values.country import Country
from casebook.values.ecli import Ecli
from casebook.values.fault import ValueFault, is_unseen
from casebook.values.language import Language
from casebook.values.partial_date import PartialDate
from casebook.values.slug import Slug

TYPES: dict[str, Any] = {
    "address": Address,
    "application_number": ApplicationNumber,
    "country": Country,
    "ecli": Ecli,
    "hudoc_id": HudocId,
    "language": Language,
    "partial_date": PartialDate,
    "slug": Slug,
}
FOLDER = Path(__file__).parent / "refusals"
BLOCKS = [
    pytest.param(name, block, id=f"{name}: {block.splitlines()[0]}")
    for name in TYPES
    for block in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    if not block.strip().startswith("#")
]


def typed(line: str) -> str:
    """What the author typed, from the first line of a block."""
    return re.sub(
        r"\\(?:x..|u....|.)", lambda match: match[0].encode().decode("unicode_escape"), line.strip("|")
    )


def answer(kind: Any, text: str) -> ValueFault:
    with pytest.raises(ValueFault) as caught:
        kind.parse(text)
    return caught.value


@pytest.mark.parametrize(("name", "block"), BLOCKS)
def test_a_refusal_reads_as_written_down(name: str, block: str) -> None:
    line, *expected = block.strip("\n").splitlines()
    fault = answer(TYPES[name], typed(line))
    lines = [f"  {fault.rule.id}: {fault.message}", f"  help: {fault.help}"]
    if fault.replacement is not None:
        lines.append(f"  fix: {fault.replacement}")
    assert lines == expected


@pytest.mark.parametrize(("name", "block"), BLOCKS)
def test_a_refusal_is_written_as_the_house_writes(name: str, block: str) -> None:
    fault = answer(TYPES[name], typed(block.strip("\n").splitlines()[0]))
    assert re.match(r"[`a-z]", fault.message)
    assert not fault.message.endswith(".")
    assert fault.help
    assert not fault.help.endswith(".")
    assert not any(is_unseen(sign) for sign in fault.message + fault.help)


@pytest.mark.parametrize(("name", "block"), BLOCKS)
def test_a_replacement_is_a_value(name: str, block: str) -> None:
    replacement = answer(TYPES[name], typed(block.strip("\n").splitlines()[0])).replacement
    assert replacement is None or str(TYPES[name].parse(replacement)) == replacement


def test_every_rule_of_the_room_has_an_example() -> None:
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in [*FOLDER.iterdir(), *FOLDER.parent.glob("*.py")]
    )
    rules = [rule for rule in vars(faults).values() if isinstance(rule, Rule)]
    assert len({rule.id for rule in rules}) == len(rules)
    assert [rule.id for rule in rules if not re.search(rf"[ \"]{rule.id}[:\"]", text)] == []

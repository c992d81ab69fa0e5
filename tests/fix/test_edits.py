from __future__ import annotations

import pytest

from casebook.diagnostics import Edit
from casebook.fix.edits import applied, chosen

A, B = "dossiers/a.md", "dossiers/b.md"
TEXTS = {A: "0123456789", B: "abc"}


def edit(start: int, end: int, text: str, path: str = A) -> Edit:
    return Edit(path, start, end, text)


CASES = {
    "none": ([], {}),
    "one": ([(edit(1, 3, "x"),)], {A: "0x3456789"}),
    "side by side": ([(edit(1, 3, "x"),), (edit(3, 4, "y"),)], {A: "0xy456789"}),
    "overlapping: the first": ([(edit(1, 4, "x"),), (edit(3, 5, "y"),)], {A: "0x456789"}),
    "the same twice": ([(edit(1, 3, "x"),), (edit(1, 3, "x"),)], {A: "0x3456789"}),
    "two insertions at one place": ([(edit(2, 2, "x"),), (edit(2, 2, "y"),)], {A: "01x23456789"}),
    "an insertion at an edit's end": ([(edit(1, 3, "x"),), (edit(3, 3, "y"),)], {A: "0x3456789"}),
    "all of a fix or none": ([(edit(1, 3, "x"),), (edit(2, 4, "y"), edit(8, 9, "z"))], {A: "0x3456789"}),
    "two files": ([(edit(9, 10, ""), edit(0, 1, "A", B))], {A: "012345678", B: "Abc"}),
    "nothing changes": ([(edit(0, 1, "0"),)], {}),
    "at the end": ([(edit(10, 10, "!"),)], {A: "0123456789!"}),
}


@pytest.mark.parametrize(("fixes", "expected"), CASES.values(), ids=CASES)
def test_edits_of_one_round(fixes: list[tuple[Edit, ...]], expected: dict[str, str]) -> None:
    assert applied(TEXTS, chosen(fixes)) == expected

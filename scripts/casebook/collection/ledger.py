"""`dossiers/ledger.tsv`: what was ever published. It only grows.

One line a dossier: `dossier`, id, slugs (the newest last), the highest number of each kind. One line an entity:
its kind and id.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from casebook.collection import faults
from casebook.diagnostics import Diagnostic, Place, SourceText

PATH = "dossiers/ledger.tsv"
KINDS = ("dossier", "person", "body", "instrument")
_HIGHEST = re.compile(r"([escptamxr])(\d+)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `highest`: letter of a kind of item → its highest number."""

    kind: str
    id: str
    slugs: tuple[str, ...] = ()
    highest: Mapping[str, int] = field(default_factory=dict)
    place: Place | None = field(default=None, compare=False)

    def __str__(self) -> str:
        numbers = " ".join(f"{letter}{number:02d}" for letter, number in sorted(self.highest.items()))
        return "\t".join((self.kind, self.id, " ".join(self.slugs), numbers)).rstrip("\t")


@dataclass(frozen=True, slots=True)
class Ledger:
    """The lines by kind and id."""

    lines: Mapping[tuple[str, str], Line] = field(default_factory=dict)
    source: SourceText = field(default=SourceText(PATH, ""))

    def dossier(self, id: str | None) -> Line | None:
        """The line of a dossier, if it was ever published."""
        return self.lines.get(("dossier", id or ""))

    def has(self, kind: str, id: str) -> bool:
        """Whether a dossier or entity was ever published."""
        return (kind, id) in self.lines


def read(data: bytes) -> tuple[Ledger, list[Diagnostic]]:
    """The ledger, and each line that cannot be read."""
    source = SourceText(PATH, data.decode("utf-8", "replace"))
    lines: dict[tuple[str, str], Line] = {}
    findings: list[Diagnostic] = []
    start = 0
    for text in source.text.split("\n"):
        place = source.place(start, start + len(text))
        start += len(text) + 1
        if not text or text.startswith("#"):
            continue
        line = _line(text, place)
        if line is None or (line.kind, line.id) in lines:
            message = (
                "this line of the ledger cannot be read" if line is None else f"`{line.id}` stands twice"
            )
            findings.append(
                faults.BAD_LEDGER.at(place, message, help="take the line from the last merged version")
            )
        else:
            lines[line.kind, line.id] = line
    return Ledger(lines, source), findings


def _line(text: str, place: Place) -> Line | None:
    cells = [*text.split("\t"), "", "", ""][:4]
    kind, id, slugs, numbers = cells
    highest = _HIGHEST.findall(numbers)
    if kind not in KINDS or not id or " ".join(a + b for a, b in highest) != numbers:
        return None
    return Line(kind, id, tuple(slugs.split()), {letter: int(number) for letter, number in highest}, place)


HEADER = (
    "# What was ever published: kind, id, slugs (the newest last), highest numbers.\n"
    "# Written by `casebook fix`; it only grows.\n"
)


def write(lines: Mapping[tuple[str, str], Line]) -> str:
    """The file's text: dossiers by number, then entities by kind and id."""
    ordered = sorted(lines.values(), key=lambda line: (KINDS.index(line.kind), line.id))
    return HEADER + "".join(f"{line}\n" for line in ordered)

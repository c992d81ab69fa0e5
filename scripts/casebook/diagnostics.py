"""Findings: what is wrong, where, and what to do. Collected, never raised. The lowest room but `errors`.

Lines and columns count from 1, in characters (Unicode code points); ends are exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Severity(StrEnum):
    """How grave: errors and warnings make the exit code 1, notices never do."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of a file. `start` and `end` are character offsets into its decoded text."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class SourceText:
    """One file as read: repository path with `/`, and its text, every character kept (BOM and CR too)."""

    path: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        position = self.text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def span(self, start: int, end: int) -> Span:
        """Span of the characters `start` to `end` (exclusive)."""
        line = bisect_right(self._line_starts, start)
        end_line = bisect_right(self._line_starts, end)
        return Span(
            line,
            start - self._line_starts[line - 1] + 1,
            end_line,
            end - self._line_starts[end_line - 1] + 1,
            start,
            end,
        )

    def place(self, start: int, end: int) -> Place:
        """Place of the characters `start` to `end` in this file."""
        return Place(self.path, self.span(start, end))


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span in a file; `where` names it as an author would: `events[e04].sources`."""

    path: str
    span: Span
    where: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace the characters `start` to `end` of `path`'s decoded text by `text`."""

    path: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that the finding is about: `first given here`."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A fault that can be found. `id` names the fault (`unsourced-event`); one page in `docs/rules/` explains it."""

    id: str
    severity: Severity
    summary: str

    def at(
        self,
        place: Place,
        message: str,
        *,
        help: str = "",
        related: Iterable[Related] = (),
        edits: Iterable[Edit] = (),
    ) -> Diagnostic:
        """A finding of this rule. `message`: lower case, no full stop, values in backticks; `help`: the next step."""
        return Diagnostic(self, place, message, help, tuple(related), tuple(edits))


def error(id: str, summary: str) -> Rule:
    """A rule whose findings stop publication."""
    return Rule(id, Severity.ERROR, summary)


def warning(id: str, summary: str) -> Rule:
    """A rule whose findings must be mended or explained before a merge."""
    return Rule(id, Severity.WARNING, summary)


def notice(id: str, summary: str) -> Rule:
    """A rule whose findings are shown and never block."""
    return Rule(id, Severity.NOTICE, summary)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `fixable` follows from its edits."""

    rule: Rule
    place: Place
    message: str
    help: str = ""
    related: tuple[Related, ...] = ()
    edits: tuple[Edit, ...] = field(default=())

    @property
    def fixable(self) -> bool:
        """Whether `casebook fix` can mend it."""
        return bool(self.edits)

    @property
    def sort_key(self) -> tuple[str, Span, str, str]:
        """Order of a report: path, place, rule, message."""
        return (self.place.path, self.place.span, self.rule.id, self.message)

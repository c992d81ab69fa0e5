"""What every format is given, and what it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from casebook.diagnostics import Diagnostic, Rule, Severity


@dataclass(frozen=True)
class Report:
    """Findings in their order. `files`: how many were looked at; `texts`: path → decoded text, for excerpts.

    `rules`: address below which each rule has its page, with a final slash; empty as long as there is none.
    """

    findings: tuple[Diagnostic, ...]
    files: int
    texts: Mapping[str, str] = field(default_factory=dict)
    rules: str = ""

    def count(self, severity: Severity) -> int:
        """How many findings are of this severity."""
        return sum(finding.rule.severity == severity for finding in self.findings)

    @property
    def clean(self) -> bool:
        """Whether nothing stands in the way: notices only, or nothing at all."""
        return not self.count(Severity.ERROR) and not self.count(Severity.WARNING)

    def line(self, path: str, number: int) -> str:
        """Line `number` (from 1) of a file, without its LF; empty if there is none."""
        lines = self._lines.setdefault(path, [])
        if not lines:
            lines.extend(self.texts.get(path, "").split("\n"))
        return lines[number - 1] if 0 < number <= len(lines) else ""

    @cached_property
    def _lines(self) -> dict[str, list[str]]:
        return {}

    def page(self, rule: Rule) -> str:
        """Where a rule is explained: its page, or the command that prints it."""
        return f"{self.rules}{rule.id}/" if self.rules else f"casebook explain {rule.id}"

    @property
    def summary(self) -> str:
        """The closing line."""
        if not self.findings:
            return f"{some(self.files, 'file')} checked, nothing to mend"
        counts = [some(n, severity.value) for severity in Severity if (n := self.count(severity))]
        faulty = len({finding.place.path for finding in self.findings})
        text = f"{listed(counts)} in {faulty} of {some(self.files, 'file')}"
        fixable = sum(finding.fixable for finding in self.findings)
        return f"{text}; {fixable} can be mended by `casebook fix`" if fixable else text


def some(count: int, noun: str) -> str:
    """`1 error`, `2,000 errors`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def listed(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(", ".join(parts).rsplit(", ", 1))

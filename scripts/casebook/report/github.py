"""Workflow commands of GitHub Actions, which show a finding beside the line it is about.

GitHub keeps ten annotations of each severity a step and drops the rest without a word: we show nine, and a tenth that
counts the others.
"""

from __future__ import annotations

from collections.abc import Iterator

from casebook.diagnostics import Diagnostic, Severity
from casebook.report.report import Report
from casebook.report.visible import visible

SHOWN = 9

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report) -> str:
    """The gravest first, then the summary."""
    lines = [line for severity in Severity for line in _severity(report, severity)]
    return "".join(f"{line}\n" for line in (*lines, report.summary))


def _severity(report: Report, severity: Severity) -> Iterator[str]:
    found = [finding for finding in report.findings if finding.rule.severity == severity]
    for finding in found[:SHOWN]:
        yield _command(finding)
    more = len(found) - SHOWN
    if more > 0:
        message = f"{more} more of this severity; the log and `casebook check` show all"
        yield f"::{severity} title={more} more {severity}{'s' if more > 1 else ''}::{message}"


def _command(finding: Diagnostic) -> str:
    span = finding.place.span
    properties = {
        "file": finding.place.path,
        "line": span.line,
        "endLine": span.end_line,
        "col": span.column,
        "endColumn": span.end_column,
        "title": finding.rule.id,
    }
    if span.line != span.end_line:
        del properties["col"], properties["endColumn"]
    written = ",".join(
        f"{key}={visible(str(value)).translate(_PROPERTY)}" for key, value in properties.items()
    )
    parts = [finding.message, *([f"help: {finding.help}"] if finding.help else [])]
    message = "\n".join(map(visible, parts)).translate(_DATA)
    return f"::{finding.rule.severity} {written}::{message}"

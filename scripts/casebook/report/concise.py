"""One line a finding: `dossiers/x.md:41:9: error[unsourced-event]: event `e04` cites no source`."""

from __future__ import annotations

from casebook.diagnostics import Diagnostic
from casebook.report.report import Report
from casebook.report.visible import visible


def render(report: Report) -> str:
    """The findings, then the summary."""
    return "".join(f"{line}\n" for line in (*map(headline, report.findings), report.summary))


def headline(finding: Diagnostic) -> str:
    """Place, severity, rule and message on one line."""
    span = finding.place.span
    place = f"{visible(finding.place.path)}:{span.line}:{span.column}"
    return f"{place}: {finding.rule.severity}[{finding.rule.id}]: {visible(finding.message)}"

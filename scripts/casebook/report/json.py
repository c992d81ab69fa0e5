"""The contract with other programs, version 1. Lines and columns count from 1, in characters; ends are exclusive."""

from __future__ import annotations

import json
from typing import Any

from casebook.diagnostics import Diagnostic, Place, Related, Severity
from casebook.report.report import Report

VERSION = 1


def render(report: Report) -> str:
    """One JSON object in ASCII, two spaces deep, keys in the order of the contract."""
    summary = {"files": report.files, **{f"{severity}s": report.count(severity) for severity in Severity}}
    findings = [_finding(report, finding) for finding in report.findings]
    return json.dumps({"version": VERSION, "findings": findings, "summary": summary}, indent=2) + "\n"


def _finding(report: Report, finding: Diagnostic) -> dict[str, Any]:
    span = finding.place.span
    return {
        "rule": finding.rule.id,
        "severity": finding.rule.severity.value,
        **_place(finding.place),
        "end_line": span.end_line,
        "end_column": span.end_column,
        "where": finding.place.where,
        "message": finding.message,
        "help": finding.help,
        "related": [_related(related) for related in finding.related],
        "fixable": finding.fixable,
        "url": f"{report.rules or 'rules/'}{finding.rule.id}/",
    }


def _place(place: Place) -> dict[str, Any]:
    return {"path": place.path, "line": place.span.line, "column": place.span.column}


def _related(related: Related) -> dict[str, Any]:
    return {**_place(related.place), "message": related.message}

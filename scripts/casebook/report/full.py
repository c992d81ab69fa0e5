"""For people: each finding with an excerpt, every place it is about, the next step and where to read more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casebook.diagnostics import Diagnostic, Place, Related, Rule, Severity
from casebook.report.concise import headline
from casebook.report.excerpt import excerpt
from casebook.report.report import Report
from casebook.report.visible import visible

NOTICES = 3
"""Notices of one rule that are shown: what bars nothing must not bury what does."""


def render(report: Report) -> str:
    """The findings, each followed by an empty line, then how many notices more there are, and the summary."""
    seen: Counter[Rule] = Counter()
    lines: list[str] = []
    for finding in report.findings:
        seen[finding.rule] += 1
        if finding.rule.severity != Severity.NOTICE or seen[finding.rule] <= NOTICES:
            lines += (*_finding(report, finding), "")
    more = {rule: count - NOTICES for rule, count in seen.items() if rule.severity == Severity.NOTICE}
    lines += (_more(rule, count) for rule, count in more.items() if count > 0)
    return "".join(f"{line}\n" for line in (*lines, report.summary))


def _more(rule: Rule, count: int) -> str:
    return f"{count:,} more of notice[{rule.id}]: `--format concise` shows each"


def _finding(report: Report, finding: Diagnostic) -> Iterator[str]:
    places = (finding.place, *(related.place for related in finding.related))
    margin = len(str(max(place.span.line for place in places))) + 1
    yield headline(finding)
    if _can_be_shown(report, finding.place):
        yield from excerpt(report, finding.place, margin)
    for related in finding.related:
        yield from _related(report, finding, related, margin)
    if finding.help:
        yield f"  help: {visible(finding.help)}"
    if finding.fixable:
        yield f"  mended by: casebook fix {visible(finding.place.path)}"
    yield f"  explained by: {report.page(finding.rule)}"


def _related(report: Report, finding: Diagnostic, related: Related, margin: int) -> Iterator[str]:
    place = related.place
    can_be_shown = _can_be_shown(report, place)
    if place.path != finding.place.path or not can_be_shown:
        where = f"{visible(place.path)}:{place.span.line}:{place.span.column}"
        yield f"  {where}: {visible(related.message)}"
    if can_be_shown:
        yield from excerpt(report, place, margin, visible(related.message))


def _can_be_shown(report: Report, place: Place) -> bool:
    """Whether there is a text, and the finding is about some of it and not about the file as a whole."""
    return bool(report.texts.get(place.path)) and place.span.end > 0

"""What `serve` says below a page: the findings in its file, and whether the page shows what is saved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup, escape

from casebook.diagnostics import Diagnostic, Place, Severity
from casebook.pages.page import Page
from casebook.report.excerpt import pieces
from casebook.report.report import Report, listed, some
from casebook.report.visible import visible
from casebook.site.chrome import templates
from casebook.site.reading import Reading

MOST = 20
"""Findings that are shown; the rest is counted."""


class State(StrEnum):
    """What a page shows of a file."""

    AS_SAVED = "as saved"
    AS_BEFORE = "The file cannot be shown as it is now: this page shows it as it last could be."
    ALONE = "The file cannot be shown as it is now."


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A place in a file, and its line in three pieces, the second of which is meant. `note`: of a second place."""

    where: str
    number: int
    pieces: tuple[str, str, str] | None
    note: Markup


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as it is shown. `rule_page`: where its rule is explained, from the site's root."""

    severity: str
    rule: str
    rule_page: str
    message: Markup
    help: Markup
    places: tuple[Excerpt, ...]
    mended_by: str


def blank(slug: str) -> Page:
    """The page of a dossier of which nothing can be shown."""
    title = escape(visible(slug))
    body = f'<article class="page dossier">\n<header class="lead"><h1>{title}</h1></header>\n</article>\n'
    return Page(f"dossiers/{slug}/", "dossier", visible(slug), "This dossier cannot be shown.", "", body)


def of_dossier(reading: Reading, path: str, state: State, *, is_draft: bool) -> str:
    """Below a dossier's page. Nothing if it shows the saved file, in which nothing is wrong."""
    notes = [state.value] if state is not State.AS_SAVED else []
    notes += [reading.failed[path]] if path in reading.failed else []
    notes += ["A draft: checked, and left out of the built site."] if is_draft else []
    return _panel(reading, (path, *reading.wrong_around), notes, is_alone=state is State.ALONE)


def of_many(reading: Reading, slugs: Iterable[str]) -> str:
    """Below a page of several cases, when some of it is not what is saved."""
    paths = [f"dossiers/{slug}.md" for slug in slugs]
    notes = [f"`{path}` has errors: this page shows of it what it said before, if anything" for path in paths]
    return _panel(reading, reading.wrong_around, notes)


def of_no_page(reading: Reading, slug: str, focus: str) -> str:
    """Below the page for wrong addresses, where a dossier should be."""
    path = f"dossiers/{slug}.md"
    if path in reading.files:
        return _panel(reading, (), [f"`{path}` is a draft: `casebook serve {slug}` shows it"])
    gone = "is not there any more, or has another name now" if slug == focus else "is not there"
    return _panel(reading, (), [f"`{path}` {gone}"])


def _panel(reading: Reading, paths: Sequence[str], notes: Sequence[str], *, is_alone: bool = False) -> str:
    found = [one for path in paths for one in reading.findings.get(path, ())]
    weighty = [one for one in found if one.rule.severity is not Severity.NOTICE]
    counts = {severity: sum(one.rule.severity is severity for one in found) for severity in Severity}
    if not weighty and not notes:
        return ""
    texts = {one.place.path: one.place.path for one in weighty}
    texts |= {more.place.path: more.place.path for one in weighty for more in one.related}
    decoded = {
        path: reading.files[path].decode("utf-8", "replace") for path in texts if path in reading.files
    }
    report = Report(tuple(weighty), len(paths), decoded)
    return (
        templates()
        .get_template("panel.html")
        .render(
            title=_title(counts, paths),
            is_grave=counts[Severity.ERROR] > 0 or any(path in reading.failed for path in paths),
            is_alone=is_alone,
            notes=[_ticked(note) for note in notes],
            findings=[_shown(report, one) for one in weighty[:MOST]],
            more=len(weighty) - MOST,
            notices=counts[Severity.NOTICE],
            path=visible(paths[0]) if paths else "",
        )
    )


def _title(counts: dict[Severity, int], paths: Sequence[str]) -> Markup:
    weighty = (Severity.ERROR, Severity.WARNING)
    parts = [some(counts[severity], severity.value) for severity in weighty if counts[severity]]
    return _ticked(f"{listed(parts)} in `{paths[0]}`") if parts else Markup("")


def _shown(report: Report, finding: Diagnostic) -> Shown:
    places = [_excerpt(report, finding.place, "")]
    places += [_excerpt(report, other.place, other.message) for other in finding.related]
    return Shown(
        severity=finding.rule.severity.value,
        rule=finding.rule.id,
        rule_page=f"/rules/{finding.rule.id}/",
        message=_ticked(finding.message),
        help=_ticked(finding.help),
        places=tuple(places),
        mended_by=f"casebook fix {visible(finding.place.path)}" if finding.fixable else "",
    )


def _excerpt(report: Report, place: Place, note: str) -> Excerpt:
    where = f"{visible(place.path)}:{place.span.line}:{place.span.column}"
    is_shown = bool(report.texts.get(place.path)) and place.span.end > 0
    return Excerpt(where, place.span.line, pieces(report, place) if is_shown else None, _ticked(note))


def _ticked(text: str) -> Markup:
    """Text with what stands in backticks as code; every sign of it visible, none of it markup."""
    parts = visible(text).split("`")
    if len(parts) % 2 == 0:
        return Markup(escape("`".join(parts)))
    coded = (
        Markup("<code>{}</code>").format(part) if at % 2 else escape(part) for at, part in enumerate(parts)
    )
    return Markup("").join(coded)

"""A small file and findings in it, for the tests of every format."""

from __future__ import annotations

from casebook.diagnostics import Diagnostic, Edit, Related, SourceText, error, notice, warning
from casebook.report.report import Report

PATH = "dossiers/soering-uk.md"
TEXT = "---\ntitle: Soering\nevents:\n  - {id: e04, sources: []}\ntitle: 索林 案\n---\n"
SOURCE = SourceText(PATH, TEXT)

UNSOURCED = error("unsourced-event", "an event cites no source")
TWICE = warning("duplicate-key", "the same key stands twice")
HTTP = notice("plain-http", "an address is not encrypted")


def at(what: str, source: SourceText = SOURCE, last: bool = False) -> tuple[int, int]:
    """Range of the first (or last) occurrence of a text in the file."""
    start = source.text.rindex(what) if last else source.text.index(what)
    return start, start + len(what)


def unsourced() -> Diagnostic:
    message = "event `e04` cites no source"
    return UNSOURCED.at(SOURCE.place(*at("[]")), message, help="list one of s01, s02, s03 under `sources`")


def twice() -> Diagnostic:
    start, end = at("title", last=True)
    first = Related(SOURCE.place(*at("title")), "first given here")
    edits = [Edit(PATH, start, end, "title-en")]
    return TWICE.at(
        SOURCE.place(start, end),
        "the key `title` stands twice",
        help="keep one",
        related=[first],
        edits=edits,
    )


def report(*findings: Diagnostic, text: str = TEXT, rules: str = "") -> Report:
    return Report(findings, 34, {PATH: text}, rules)

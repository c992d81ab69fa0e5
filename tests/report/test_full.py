from __future__ import annotations

import pytest

from casebook.diagnostics import Related, SourceText, error
from casebook.report import full
from casebook.report.report import Report
from tests.report.findings import HTTP, PATH, report, twice, unsourced

EVENT = """\
dossiers/soering-uk.md:4:24: error[unsourced-event]: event `e04` cites no source
   |
 4 |   - {id: e04, sources: []}
   |                        ^^
  help: list one of s01, s02, s03 under `sources`
  explained by: casebook explain unsourced-event

1 error in 1 of 34 files
"""

TWO_PLACES = """\
dossiers/soering-uk.md:5:1: warning[duplicate-key]: the key `title` stands twice
   |
 5 | title: 索林 案
   | ^^^^^
   |
 2 | title: Soering
   | ^^^^^ first given here
  help: keep one
  mended by: casebook fix dossiers/soering-uk.md
  explained by: https://example.org/rules/duplicate-key/

1 warning in 1 of 34 files; 1 can be mended by `casebook fix`
"""


def test_an_excerpt_with_carets_below_the_span() -> None:
    assert full.render(report(unsourced())) == EVENT


def test_two_places_are_both_shown() -> None:
    assert full.render(report(twice(), rules="https://example.org/rules/")) == TWO_PLACES


def test_nothing_found() -> None:
    assert full.render(report()) == "34 files checked, nothing to mend\n"


def test_the_other_place_may_be_in_another_file() -> None:
    here, there = SourceText("dossiers/b.md", "id: D-0001\n"), SourceText("dossiers/a.md", "\nid: D-0001\n")
    rule = error("duplicate-id", "two dossiers have one id")
    finding = rule.at(
        here.place(4, 10), "`D-0001` is taken", related=[Related(there.place(5, 11), "first here")]
    )
    texts = {"dossiers/a.md": there.text, "dossiers/b.md": here.text}
    assert full.render(Report((finding,), 2, texts)).splitlines()[:9] == [
        "dossiers/b.md:1:5: error[duplicate-id]: `D-0001` is taken",
        "   |",
        " 1 | id: D-0001",
        "   |     ^^^^^^",
        "  dossiers/a.md:2:5: first here",
        "   |",
        " 2 | id: D-0001",
        "   |     ^^^^^^ first here",
        "  explained by: casebook explain duplicate-id",
    ]


RULE = error("r", "")

LINES = {
    "wide letters take two columns": ("索林 x", 3, 4, "索林 x", "     ^"),
    "wide letters in the span": ("a 索林", 2, 4, "a 索林", "  ^^^^"),
    "combining marks take none": ("e\u0301e\u0301 x", 5, 6, "e\u0301e\u0301 x", "   ^"),
    "a tab is four spaces": ("\tx: 1", 1, 2, "    x: 1", "    ^"),
    "a tab is what is wrong": ("\tx: 1", 0, 1, "    x: 1", "^^^^"),
    "an escape of the terminal": ("a \x1b[31mred", 2, 3, "a \\x1b[31mred", "  ^^^^"),
    "a change of direction": ("a \u202eb", 3, 4, "a \\u202eb", "        ^"),
    "beyond the basic plane": ("a \U000e0041b", 2, 3, "a \\U000e0041b", "  ^^^^^^^^^^"),
    "CR before LF is no character of the line": ("ab\r\n", 0, 2, "ab", "^^"),
    "CR is what is wrong": ("ab\r\n", 2, 3, "ab\\r", "  ^^"),
    "an empty span": ("ab", 1, 1, "ab", " ^"),
    "at the end of a line": ("ab\n", 2, 2, "ab", "  ^"),
    "two lines": ("ab: x\n  c\n", 4, 9, "ab: x", "    ^"),
    "many lines": ("ab: x\n\n\n  c\n", 4, 11, "ab: x", "    ^ to line 4"),
    "a long line, in its middle": (
        "x" * 500 + "HERE" + "y" * 500,
        500,
        504,
        "…" + "x" * 47 + "HERE" + "y" * 47 + "…",
        " " * 48 + "^^^^",
    ),
    "a long value": ("id: " + "x" * 500, 4, 504, "id: " + "x" * 79 + "…", "    " + "^" * 80),
}


@pytest.mark.parametrize(("text", "start", "end", "line", "carets"), LINES.values(), ids=LINES)
def test_a_line(text: str, start: int, end: int, line: str, carets: str) -> None:
    finding = RULE.at(SourceText(PATH, text).place(start, end), "m")
    shown = full.render(report(finding, text=text)).splitlines()
    assert shown[2:4] == [f" 1 | {line}", f"   | {carets}"]


def test_messages_cannot_steer_the_terminal() -> None:
    finding = RULE.at(
        SourceText("dossiers/a\x1b[2J.md", "x").place(0, 1), "`\x1b[31m\u202e\r\n`", help="\x07"
    )
    shown = full.render(Report((finding,), 1))
    assert shown.startswith("dossiers/a\\x1b[2J.md:1:1: error[r]: `\\x1b[31m\\u202e\\r\\n`\n  help: \\x07\n")


def test_a_finding_about_the_whole_file_has_no_excerpt() -> None:
    finding = RULE.at(SourceText(PATH, "").place(0, 0), "the file is too large")
    assert full.render(report(finding)).splitlines()[1] == "  explained by: casebook explain r"


def test_many_notices_do_not_bury_an_error() -> None:
    source = SourceText(PATH, "x" * 20)
    notices = [HTTP.at(source.place(n, n + 1), "m") for n in range(8)]
    last = RULE.at(source.place(9, 10), "the error")
    shown = full.render(Report((*notices, last), 1, {PATH: source.text}))
    assert shown.count("notice[plain-http]: m") == 3
    assert shown.endswith(
        "  explained by: casebook explain r\n\n"
        "5 more of notice[plain-http]: `--format concise` shows each\n"
        "1 error and 8 notices in 1 of 1 file\n"
    )
    assert "more of" not in full.render(Report((last,) * 5, 1, {PATH: source.text}))

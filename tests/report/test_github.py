from __future__ import annotations

from casebook.diagnostics import Diagnostic, SourceText
from casebook.report import github
from casebook.report.report import Report
from tests.report.findings import HTTP, SOURCE, TWICE, UNSOURCED, report, twice, unsourced


def lines(*findings: Diagnostic) -> list[str]:
    return github.render(Report(findings, 34)).splitlines()


def test_the_gravest_first() -> None:
    assert github.render(report(twice(), unsourced())).splitlines() == [
        "::error file=dossiers/soering-uk.md,line=4,endLine=4,col=24,endColumn=26,title=unsourced-event"
        "::event `e04` cites no source%0Ahelp: list one of s01, s02, s03 under `sources`",
        "::warning file=dossiers/soering-uk.md,line=5,endLine=5,col=1,endColumn=6,title=duplicate-key"
        "::the key `title` stands twice%0Ahelp: keep one",
        "1 error and 1 warning in 1 of 34 files; 1 can be mended by `casebook fix`",
    ]


def test_nobody_gives_orders_through_a_title() -> None:
    source = SourceText("dossiers/a,line=1::b%.md", "x")
    found = lines(UNSOURCED.at(source.place(0, 1), "`%0A::error::\n::stop-commands::x\r`"))
    assert found[0] == (
        "::error file=dossiers/a%2Cline=1%3A%3Ab%25.md,line=1,endLine=1,col=1,endColumn=2,title=unsourced-event"
        "::`%250A::error::\\n::stop-commands::x\\r`"
    )
    assert len(found) == 2


def test_columns_are_left_out_over_several_lines() -> None:
    found = lines(HTTP.at(SOURCE.place(0, 8), "m"))
    assert found[0] == "::notice file=dossiers/soering-uk.md,line=1,endLine=2,title=plain-http::m"


def test_nine_of_each_severity_and_how_many_more() -> None:
    errors = [UNSOURCED.at(SOURCE.place(n, n + 1), f"m{n}") for n in range(12)]
    warnings = [TWICE.at(SOURCE.place(n, n + 1), f"m{n}") for n in range(10)]
    notices = [HTTP.at(SOURCE.place(n, n + 1), f"m{n}") for n in range(9)]
    found = lines(*notices, *errors, *warnings)
    kinds = [line.split(" ")[0] for line in found]
    assert [kinds.count(f"::{kind}") for kind in ("error", "warning", "notice")] == [10, 10, 9]
    assert (
        found[9]
        == "::error title=3 more errors::3 more of this severity; the log and `casebook check` show all"
    )
    assert (
        found[19]
        == "::warning title=1 more warning::1 more of this severity; the log and `casebook check` show all"
    )
    assert found[-1] == "12 errors, 10 warnings and 9 notices in 1 of 34 files"

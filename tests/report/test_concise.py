from __future__ import annotations

from casebook.report import concise
from tests.report.findings import HTTP, SOURCE, report, twice, unsourced

EXPECTED = """\
dossiers/soering-uk.md:4:24: error[unsourced-event]: event `e04` cites no source
dossiers/soering-uk.md:5:1: warning[duplicate-key]: the key `title` stands twice
1 error and 1 warning in 1 of 34 files; 1 can be mended by `casebook fix`
"""


def test_one_line_a_finding() -> None:
    assert concise.render(report(unsourced(), twice())) == EXPECTED


def test_the_summary_counts_each_severity() -> None:
    http = HTTP.at(SOURCE.place(0, 3), "m")
    counted = report(unsourced(), unsourced(), twice(), http).summary
    assert counted == "2 errors, 1 warning and 1 notice in 1 of 34 files; 1 can be mended by `casebook fix`"
    assert report(http).clean
    assert not report(twice()).clean

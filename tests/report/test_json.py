"""The contract, held by a JSON Schema of its own and by one exact text."""

from __future__ import annotations

import json
from typing import Any

from casebook.diagnostics import SourceText, error
from casebook.report import json as format_
from casebook.report.report import Report
from tests.report.findings import report, twice, unsourced

PLACE = {"path": str, "line": int, "column": int}
FINDING = {
    "rule": str,
    "severity": str,
    **PLACE,
    "end_line": int,
    "end_column": int,
    "where": str,
    "message": str,
    "help": str,
    "related": list,
    "fixable": bool,
    "url": str,
}

EXPECTED = """\
{
  "version": 1,
  "findings": [
    {
      "rule": "duplicate-key",
      "severity": "warning",
      "path": "dossiers/soering-uk.md",
      "line": 5,
      "column": 1,
      "end_line": 5,
      "end_column": 6,
      "where": "",
      "message": "the key `title` stands twice",
      "help": "keep one",
      "related": [
        {
          "path": "dossiers/soering-uk.md",
          "line": 2,
          "column": 1,
          "message": "first given here"
        }
      ],
      "fixable": true,
      "url": "rules/duplicate-key/"
    }
  ],
  "summary": {
    "files": 34,
    "errors": 0,
    "warnings": 1,
    "notices": 0
  }
}
"""


def holds(read: dict[str, Any]) -> None:
    """The contract of version 1: exactly these keys, in this order, of these types."""
    assert list(read) == ["version", "findings", "summary"]
    assert read["version"] == 1
    assert list(read["summary"]) == ["files", "errors", "warnings", "notices"]
    for finding in read["findings"]:
        assert {key: type(value) for key, value in finding.items()} == FINDING
        assert list(finding) == list(FINDING)
        assert finding["severity"] in ("error", "warning", "notice")
        assert finding["line"] >= 1
        assert finding["column"] >= 1
        for related in finding["related"]:
            assert {key: type(value) for key, value in related.items()} == {**PLACE, "message": str}


def test_exact_text() -> None:
    assert format_.render(report(twice())) == EXPECTED


def test_the_contract_holds() -> None:
    holds(json.loads(format_.render(report(unsourced(), twice(), rules="https://example.org/rules/"))))
    holds(json.loads(format_.render(report())))


def test_the_address_of_a_rule() -> None:
    read = json.loads(format_.render(report(unsourced(), rules="https://example.org/rules/")))
    assert read["findings"][0]["url"] == "https://example.org/rules/unsourced-event/"


def test_every_character_survives_in_ascii() -> None:
    message = "`\x1b[31m\u202e索\U000e0041\u2028`"
    text = format_.render(Report((error("r", "").at(SourceText("a.md", "x").place(0, 1), message),), 1))
    assert text.isascii()
    assert json.loads(text)["findings"][0]["message"] == message

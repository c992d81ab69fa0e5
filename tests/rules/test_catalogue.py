"""Each row of the catalogue of bad inputs has its answer."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path

import pytest

from casebook.checking import check
from casebook.collection.collection import read_collection
from casebook.collection.folder import read_folder
from tests.minimal import DOSSIER
from tests.rules.examples import Example, examples_in, run

TEXT = (Path(__file__).parent / "catalogue.md").read_text(encoding="utf-8")
SECTIONS = re.findall(r"(?ms)^## (\d+) · (.+?)\n(.*?)(?=^## |\Z)", TEXT)
CASES = [
    pytest.param(example, id=f"{number} {what}")
    for number, what, text in SECTIONS
    for example in examples_in(number, text)
]
BY_A_TEST = {66}
NOT_HERE = {71, 74, 76}

BACKWARDS = "".join(f"  - {{date: {year}, kind: hearing, text: x}}\n" for year in range(2025, 1500, -1))
LIMITS = {
    "not UTF-8": b"---\n\xff\xff\n---\n",
    "five megabytes": b"---\ntitle: " + b"x" * 5_000_000,
    "3,000 levels": b"---\nevents: " + b"[" * 3000 + b"]" * 3000 + b"\n---\n",
    "3,000 levels of blocks": b"---\n" + b"".join(b" " * n + b"a:\n" for n in range(700)) + b"---\n",
    "an alias bomb": b"---\na: &a [x, x]\n"
    + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(9))
    + b"---\n",
    "20,000 brackets": DOSSIER.encode() + b"[" * 20000,
    "20,000 brackets in a text": DOSSIER.replace("One sentence.", "[" * 20000).encode(),
    "unclosed links": DOSSIER.encode() + b"[a](" * 5000,
    "unclosed sections": DOSSIER.encode() + b"<![CDATA[" * 3000,
    "stars": DOSSIER.encode() + b"*" * 6000,
    "events out of order": DOSSIER.replace("events:\n", "events:\n" + BACKWARDS).encode(),
}


def test_every_row_has_a_case() -> None:
    rows = {int(number) for number, _, _ in SECTIONS} | BY_A_TEST
    assert rows == set(range(1, 86)) - NOT_HERE


@pytest.mark.parametrize("example", CASES)
def test_answer(example: Example) -> None:
    assert run(example) == example.expected


def test_without_a_date_nothing_is_said_of_the_future() -> None:
    """Row 66: today is an argument, and nobody asks the clock."""
    read = read_collection({"dossiers/a.md": DOSSIER.replace("2016-12-09", "2996-12-09").encode()})
    rules = {finding.rule.id for finding in check(read, None).findings}
    assert "future-event" not in rules
    assert "future-event" in {finding.rule.id for finding in check(read, date(2026, 11, 24)).findings}


def test_a_symbolic_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "secret.md").write_text(DOSSIER)
    (tmp_path / "dossiers" / "doe.md").symlink_to(tmp_path / "secret.md")
    files, findings = read_folder(tmp_path)
    assert files == {}
    assert [(f.rule.id, f.place.path) for f in findings] == [("symbolic-link", "dossiers/doe.md")]


@pytest.mark.parametrize("name", LIMITS)
def test_a_hostile_file_is_answered_at_once(name: str) -> None:
    started = time.perf_counter()
    found = check(read_collection({"dossiers/a.md": LIMITS[name]}), date(2026, 11, 24)).findings
    assert time.perf_counter() - started < 1
    assert any(finding.rule.severity == "error" for finding in found)

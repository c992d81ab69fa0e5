"""Small collections: what `check` says of each, and where there is an `after/`, what `fix` makes of it.

A folder is called after what happens. `expected.txt` is the whole report; `valid.txt` says why silence is right.
`pytest tests/cases --renew` writes what is said now: read the difference like code.
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from casebook.checking import check
from casebook.collection.collection import read_collection
from casebook.collection.folder import read_folder
from casebook.fix.mend import mend
from casebook.report import full
from casebook.report.report import Report

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent
CASES = sorted(folder.parent for folder in HERE.glob("*/dossiers"))


def report(files: dict[str, bytes]) -> str:
    found = check(read_collection(files), TODAY).findings
    texts = {path: data.decode("utf-8", "replace") for path, data in files.items()}
    return full.render(Report(found, len(files), texts))


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_said(case: Path, renew: bool) -> None:
    files, _ = read_folder(case)
    said = report(files)
    if (case / "valid.txt").exists():
        assert said.endswith(" checked, nothing to mend\n"), said
        return
    if renew:
        (case / "expected.txt").write_text(said, encoding="utf-8", newline="\n")
    assert said == (case / "expected.txt").read_text(encoding="utf-8")
    assert not said.endswith("nothing to mend\n")


@pytest.mark.parametrize(
    "case", [case for case in CASES if (case / "after").exists()], ids=lambda case: case.name
)
def test_what_is_mended(case: Path, renew: bool) -> None:
    files, _ = read_folder(case)
    done = mend(files, TODAY, lambda path: True)
    assert done.refused == {}
    if renew:
        shutil.rmtree(case / "after" / "dossiers", ignore_errors=True)
        for path, content in done.files.items():
            (case / "after" / path).parent.mkdir(parents=True, exist_ok=True)
            (case / "after" / path).write_bytes(content)
    assert done.files == read_folder(case / "after")[0]
    assert mend({**files, **done.files}, TODAY, lambda path: True).files == {}


def test_each_case_says_one_thing() -> None:
    assert all((case / "valid.txt").exists() != (case / "expected.txt").exists() for case in CASES)
    assert CASES

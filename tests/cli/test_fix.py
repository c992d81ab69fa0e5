from __future__ import annotations

import os
from pathlib import Path

import pytest

from casebook.cli.fix import command
from casebook.fix import write
from tests.cli.running import casebook, repository
from tests.sound import SOUND, altered

BAD = altered("    kind: decision\n", "    kind: decison # a comment\n")
GOOD = BAD.replace("decison", "decision")
PATH = "dossiers/jane-doe-france.md"
LEDGER = "dossiers/ledger.tsv"

DIFF = f"""\
--- dossiers/jane-doe-france.md
+++ dossiers/jane-doe-france.md (mended)
@@ -20,7 +20,7 @@
     text: Russia asked for her [@s01].
   - id: e02
     date: 2016-12-09
-    kind: decison # a comment
+    kind: decision # a comment
     place: Paris, FR
     text: The court refused [@s01 § 4].
 sources:
--- dossiers/ledger.tsv
+++ dossiers/ledger.tsv (mended)
@@ -1 +1,4 @@
+# What was ever published: kind, id, slugs (the newest last), highest numbers.
+# Written by `casebook fix`; it only grows.
+dossier\tD-0001\tjane-doe-france\te02 s02 t01
 {""}
dossiers/jane-doe-france.md: would be mended
dossiers/ledger.tsv: would be mended
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return repository(tmp_path / "repository", {PATH: BAD})


def test_mends_and_says_what(root: Path) -> None:
    ran = casebook(root, "fix")
    assert ran.err == ""
    assert ran.out.splitlines()[:2] == [f"{PATH}: mended", f"{LEDGER}: mended"]
    assert (root / PATH).read_text() == GOOD
    assert ran.code == 0
    assert ran.out.splitlines()[2:] == ["nothing is left to mend"]
    assert (root / LEDGER).read_text().endswith("dossier\tD-0001\tjane-doe-france\te02 s02 t01\n")


def test_a_second_time_nothing_is_left(root: Path) -> None:
    casebook(root, "fix")
    before = {path: (root / path).stat().st_mtime_ns for path in (PATH, LEDGER)}
    ran = casebook(root, "fix")
    assert "mended" not in ran.out
    assert {path: (root / path).stat().st_mtime_ns for path in (PATH, LEDGER)} == before


def test_diff_writes_nothing(root: Path) -> None:
    ran = casebook(root, "fix", "--diff")
    assert ran.out.startswith(DIFF)
    assert (root / PATH).read_text() == BAD
    assert not (root / LEDGER).exists()


def test_what_is_left_decides_the_exit_code(root: Path) -> None:
    repository(root, {"dossiers/bad.md": "nothing"})
    ran = casebook(root, "fix", "dossiers/bad.md")
    assert ran.code == 1
    assert ran.out == "left to mend by hand: 1 error; `casebook check` shows them\n"
    assert casebook(root, "fix", PATH).code == 0
    assert casebook(root, "fix").code == 1


def test_a_path_leaves_other_files_alone(root: Path) -> None:
    repository(root, {"dossiers/other.md": BAD.replace("D-0001", "D-0002")})
    casebook(root, "fix", PATH)
    assert (root / "dossiers/other.md").read_text() == BAD.replace("D-0001", "D-0002")
    assert "D-0002" not in (root / LEDGER).read_text()


def test_a_file_from_elsewhere_is_mended_where_it_stands(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(BAD.replace("D-0001", "D-0002"))
    ran = casebook(root, "fix", "../other.md")
    assert ran.out.splitlines()[0] == "../other.md: mended"
    assert (tmp_path / "other.md").read_text() == GOOD.replace("D-0001", "D-0002")
    assert os.listdir(root / "dossiers") == ["jane-doe-france.md"]


def test_a_refusal_is_said_and_holds_the_ledger_back(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: Path, before: bytes, after: bytes) -> None:
        raise write.NotWritten("it was changed by another program meanwhile; run the command again")

    monkeypatch.setattr(write, "replace", refuse)
    assert command.main(["--root", str(root)], standalone_mode=False) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{PATH}: left as it was: it was changed by another program meanwhile; run the command again",
        f"{LEDGER}: left as it was: it waits until the other files can be written",
    ]


def test_a_diff_cannot_steer_the_terminal(root: Path) -> None:
    repository(root, {PATH: BAD.replace("A court", "A \u202e court")})
    out = casebook(root, "fix", "--diff").out
    assert "-standfirst: A \\u202e court refused" in out
    assert "\u202e" not in out


def test_nothing_to_mend(tmp_path: Path) -> None:
    root = repository(tmp_path, {PATH: SOUND.replace("publication: published\n", "")})
    ran = casebook(root, "fix")
    assert (ran.code, ran.out) == (0, "nothing to mend\n")

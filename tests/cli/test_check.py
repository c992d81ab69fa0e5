from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casebook.cli import checked as module
from casebook.cli.check import coloured, command
from casebook.errors import BudgetError, OurFault
from tests.cli.running import SCRIPTS, casebook, repository
from tests.sound import SOUND, altered

BAD = altered("    date: 2016-12-09\n", "    date: 2016-02-30\n")
BAD_DATE = 22
LEDGER = "dossier\tD-0001\tjane-doe-france\te02 s02 t01\n"
PATH = "dossiers/jane-doe-france.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return repository(tmp_path / "repository", {"dossiers/ledger.tsv": LEDGER})


def lines(findings: list[dict[str, object]], rule: str) -> list[tuple[object, object]]:
    return [(f["path"], f["line"]) for f in findings if f["rule"] == rule]


def test_nothing_to_mend(root: Path) -> None:
    ran = casebook(root, "check")
    assert (ran.code, ran.out, ran.err) == (0, "2 files checked, nothing to mend\n", "")


def test_notices_end_in_nought(root: Path) -> None:
    archive = '    archives: [{url: "https://web.archive.org/web/2020/https://example.org/a"}]\n'
    repository(root, {PATH: altered(archive, "")})
    ran = casebook(root, "check", "--format", "concise")
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "1 notice in 1 of 2 files"


def test_errors_end_in_one(root: Path) -> None:
    repository(root, {"dossiers/bad.md": BAD})
    ran = casebook(root, "check", "--format", "json")
    assert ran.code == 1
    assert ("dossiers/bad.md", BAD_DATE) in lines(ran.findings, "impossible-date")


def test_a_path_reads_all_and_reports_on_itself(root: Path) -> None:
    repository(root, {"dossiers/bad.md": BAD, "dossiers/worse.md": "nothing"})
    ran = casebook(root, "check", "dossiers/bad.md", "--format", "json")
    assert {f["path"] for f in ran.findings} == {"dossiers/bad.md"}
    assert casebook(root, "check", "dossiers/worse.md", "--format", "json").rules == ["no-front-matter"]


def test_a_folder(root: Path) -> None:
    repository(root, {"dossiers/bad.md": BAD, "dossiers/authority/people/x.yml": "- {id: jane, nam: Jane}\n"})
    ran = casebook(root, "check", "dossiers/authority", "--format", "json")
    assert {f["path"] for f in ran.findings} == {"dossiers/authority/people/x.yml"}
    everything = casebook(root, "check", "--format", "json").out
    assert casebook(root, "check", "dossiers", "--format", "json").out == everything
    assert casebook(root, "check", ".", "--format", "json").out == everything


def test_from_below_the_root(root: Path) -> None:
    repository(root, {"dossiers/bad.md": BAD, "dossiers/authority/people/x.yml": "- {id: jane, nam: Jane}\n"})
    ran = casebook(root / "dossiers" / "authority", "check", "../bad.md", "--format", "json")
    assert {f["path"] for f in ran.findings} == {"dossiers/bad.md"}


def test_a_file_from_elsewhere_is_checked_as_if_it_stood_in_dossiers(root: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text(BAD.replace("D-0001", "D-0002"))
    ran = casebook(root, "check", "../outside.md", "--format", "json")
    assert ran.code == 1
    assert lines(ran.findings, "impossible-date") == [("../outside.md", BAD_DATE)]
    absolute = casebook(root, "check", str(tmp_path / "outside.md"), "--format", "json")
    assert absolute.out == ran.out
    shown = casebook(root, "check", "../outside.md").out
    assert "    date: 2016-02-30\n" in shown
    assert not (root / "dossiers" / "outside.md").exists()


def test_a_copy_from_elsewhere_stands_in_for_the_dossier_of_its_name(root: Path, tmp_path: Path) -> None:
    (tmp_path / "jane-doe-france.md").write_text(BAD)
    ran = casebook(root, "check", "../jane-doe-france.md", "--format", "json")
    assert lines(ran.findings, "impossible-date") == [("../jane-doe-france.md", BAD_DATE)]
    assert "duplicate-id" not in ran.rules


def test_a_copy_under_another_name_stands_in_for_the_original(root: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.md").write_text(SOUND)
    assert casebook(root, "check", "../copy.md").out == "1 file checked, nothing to mend\n"
    (tmp_path / "copy.md").write_text(BAD)
    ran = casebook(root, "check", "../copy.md", "--format", "json")
    assert [(f["path"], f["line"], f["rule"]) for f in ran.findings] == [
        ("../copy.md", BAD_DATE, "impossible-date")
    ]


def test_another_dossier_with_the_id_of_one_is_no_copy(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(altered('title: "Jane', 'title: "Mary'))
    ran = casebook(root, "check", "../other.md", "--format", "json")
    assert "duplicate-dossier-id" in ran.rules


def test_an_authority_file_from_elsewhere(root: Path, tmp_path: Path) -> None:
    repository(tmp_path, {"people/x.yml": "- {id: jane, nam: Jane}\n"})
    ran = casebook(root, "check", "../people/x.yml", "--format", "json")
    assert ran.rules == ["unknown-key"]


def test_a_root_by_name(root: Path, tmp_path: Path) -> None:
    repository(root, {"dossiers/bad.md": BAD})
    (tmp_path / "other.md").write_text(BAD.replace("D-0001", "D-0002"))
    ran = casebook(tmp_path, "check", "other.md", "--root", "repository", "--format", "json")
    assert lines(ran.findings, "impossible-date") == [("other.md", BAD_DATE)]


USAGE = {
    "no such file": (["check", "nowhere.md"], "there is no file or folder `nowhere.md`"),
    "a folder of something else": (
        ["check", "docs"],
        "the folder `docs` holds no dossiers of this repository",
    ),
    "no such format": (["check", "--format", "pdf"], "'pdf' is not one of"),
    "no such option": (["check", "--fast"], "No such option"),
    "no such command": (["chek"], "No such command"),
    "no such root": (["check", "--root", "nowhere"], "does not exist"),
    "not a repository": (["check", "--root", "docs"], "there is no folder `dossiers` in"),
    "two files in one seat": (["check", "docs/x.md", "x.md"], "would both be `dossiers/x.md`"),
}


@pytest.mark.parametrize(("arguments", "sentence"), USAGE.values(), ids=USAGE)
def test_usage_errors_end_in_two(root: Path, arguments: list[str], sentence: str) -> None:
    repository(root, {"docs/x.md": "", "x.md": ""})
    ran = casebook(root, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert "Traceback" not in ran.err


def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "pipe.md")
    ran = casebook(root, "check", "pipe.md")
    assert (ran.code, ran.err) == (2, "casebook: `pipe.md` is no file that can be read twice\n")
    os.mkfifo(root / "dossiers" / "pipe.md")
    assert casebook(root, "check", "dossiers/pipe.md", "--format", "json").rules == ["no-front-matter"]


def test_a_name_that_is_no_text(root: Path) -> None:
    name = os.fsencode(root / "dossiers") + b"/\xff\x1b[31m.md"
    with open(name, "wb") as file:
        file.write(b"---\n")
    ran = casebook(root, "check", "--format", "concise")
    assert ran.out.splitlines()[0] == (
        "dossiers/\\udcff\\x1b[31m.md:1:1: error[bad-file-name]: "
        "the file name `\\udcff\\x1b[31m.md` cannot be an address"
    )


def test_outside_any_repository(tmp_path: Path) -> None:
    ran = casebook(tmp_path, "check")
    assert ran.code == 2
    assert ran.err == (
        "casebook: no folder `dossiers` here or above: go to the repository, or name it with `--root`\n"
    )


def test_a_broken_configuration_ends_in_two(root: Path) -> None:
    repository(root, {"pyproject.toml": "[tool.casebook]\nname = 1\n"})
    ran = casebook(root, "check")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "casebook: pyproject.toml: setting `name` must be a text in quotes\n"


def test_the_address_of_the_site_gives_rules_theirs(root: Path) -> None:
    settings = '[tool.casebook]\nname = "N"\npublisher = "P"\nbase-url = "https://example.org/casebook/"\n'
    repository(root, {"pyproject.toml": settings, "dossiers/bad.md": BAD})
    (url,) = {f["url"] for f in casebook(root, "check", "--format", "json").findings if f["line"] == BAD_DATE}
    assert url == "https://example.org/casebook/rules/impossible-date/"


def test_two_runs_say_the_same(root: Path) -> None:
    repository(root, {"dossiers/bad.md": BAD, "dossiers/a.md": "x", "dossiers/b.md": BAD})
    first = casebook(root, "check", PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Tokyo").out
    assert casebook(root, "check", PYTHONHASHSEED="2", LC_ALL="C.UTF-8", TZ="UTC").out == first


def test_a_pipe_that_closes_early_is_no_fault(root: Path) -> None:
    many = "".join(f"nope{n}: x\n" for n in range(9_000))
    repository(root, {"dossiers/bad.md": altered("people:", f"{many}people:")})
    read, write = os.pipe()
    os.close(read)
    child = subprocess.run(
        [sys.executable, "-m", "casebook", "check"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(SCRIPTS)},
        stdout=write,
        stderr=subprocess.PIPE,
    )
    os.close(write)
    assert child.stderr == b""


def test_colour_is_for_people() -> None:
    text = "dossiers/x.md:4:24: error[unsourced-event]: m\n  a:1:2: error[x]: y\n"
    assert coloured(text) == (
        "dossiers/x.md:4:24: \x1b[31m\x1b[1merror[unsourced-event]\x1b[0m: m\n  a:1:2: error[x]: y\n"
    )


def test_our_fault_names_the_file_and_spares_the_others(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from casebook.parse import read

    repository(root, {"dossiers/bad.md": BAD, "dossiers/odd.md": SOUND})
    parse = read.parse

    def fail(path: str, data: bytes) -> read.Parsed:
        if path == "dossiers/odd.md":
            raise ZeroDivisionError("nought")
        return parse(path, data)

    monkeypatch.setattr(read, "parse", fail)
    with pytest.raises(OurFault) as caught:
        command.main(["--root", str(root), "--format", "concise"], standalone_mode=False)
    assert caught.value.exit_code == 3
    assert str(caught.value) == (
        "this is our fault, not yours: the reader failed on dossiers/odd.md (ZeroDivisionError: nought); "
        "nothing was changed; please open an issue with this line and the file"
    )
    assert "dossiers/bad.md:22:11: error[impossible-date]" in capsys.readouterr().out


def test_the_budget_of_a_run(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", -1.0)
    with pytest.raises(BudgetError) as caught:
        command.main(["--root", str(root)], standalone_mode=False)
    assert caught.value.exit_code == 4

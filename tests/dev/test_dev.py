"""`scripts/dev.py` on machines that lack something, and on one where `.venv` is half made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
OLD_PYTHON = """
import runpy, sys
sys.version_info, sys.version = (3, 10, 12, "final", 0), "3.10.12 (main)"
sys.argv = ["dev.py", "serve"]
runpy.run_path({path!r}, run_name="__main__")
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What dev.py needs of a fresh clone; the folder's name has a space and an accent."""
    root = tmp_path / "a clône"
    (root / "scripts").mkdir(parents=True)
    shutil.copy(ROOT / "scripts" / "dev.py", root / "scripts")
    for lock in ("requirements.txt", "requirements-dev.txt"):
        shutil.copy(ROOT / lock, root)
    return root


def run_dev(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(root / "scripts" / "dev.py"), *arguments],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def one_sentence(answer: subprocess.CompletedProcess[str]) -> str:
    """The sentence on standard error, after the lines that say what is being done."""
    assert "Traceback" not in answer.stderr
    said = [line for line in answer.stderr.splitlines() if line.startswith("dev.py: ")]
    assert len(said) == 1, answer.stderr
    return said[0]


def test_no_command_is_a_usage_error(clone: Path) -> None:
    answer = run_dev(clone)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("usage: python3 scripts/dev.py COMMAND")


def test_help_needs_no_venv(clone: Path) -> None:
    answer = run_dev(clone, "--help")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert not (clone / ".venv").exists()


def test_an_old_python_is_told_so(clone: Path) -> None:
    path = str(clone / "scripts" / "dev.py")
    answer = subprocess.run(
        [sys.executable, "-c", OLD_PYTHON.format(path=path)], capture_output=True, text=True
    )
    assert answer.returncode == 1
    assert one_sentence(answer) == "dev.py: Python 3.11 or newer is needed; this is Python 3.10.12"


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_without_venv_is_told_what_to_install(clone: Path, module: str) -> None:
    lacking = clone / "lacking"
    lacking.mkdir()
    (lacking / f"{module}.py").write_text(f"raise ImportError('no', name={module!r})")
    answer = run_dev(clone, "serve", PYTHONPATH=str(lacking))
    assert answer.returncode == 1
    assert f"no `{module}`" in one_sentence(answer)
    assert "apt install python3-venv" in one_sentence(answer)


def test_without_network_it_says_so_and_the_next_run_starts_again(clone: Path) -> None:
    unreachable = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "1",
        "PIP_NO_CACHE_DIR": "1",
    }
    for beginning in ("making .venv", "removing .venv"):
        answer = run_dev(clone, "build", **unreachable)
        assert answer.returncode == 1
        assert one_sentence(answer).startswith("dev.py: requirements.txt could not be installed")
        assert "connect to the network" in one_sentence(answer)
        assert answer.stderr.startswith(beginning)
        assert not (clone / ".venv" / "made-from").exists()


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")
def test_other_words_reach_casebook_untouched(clone: Path) -> None:
    (clone / ".venv" / "bin").mkdir(parents=True)
    python = clone / ".venv" / "bin" / "python"
    python.write_text('#!/bin/sh\nprintf "%s|" "$@"\npwd\nexit 4\n')
    python.chmod(0o755)
    digest = "import dev; print(dev.digest('run'), end='')"
    made_from = subprocess.run(
        [sys.executable, "-c", digest], cwd=clone / "scripts", capture_output=True, text=True, check=True
    )
    (clone / ".venv" / "made-from").write_text(made_from.stdout)
    answer = run_dev(clone, "check", "--format", "json", "dossiers/a b.md")
    assert (answer.returncode, answer.stderr) == (4, "")
    assert answer.stdout == f"-m|casebook|check|--format|json|dossiers/a b.md|{clone}\n"


class Maker:
    """Stands in for venv and pip; notes what was asked of it."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.python = root / ".venv" / "bin" / "python"
        for name, path in {"ROOT": root, "VENV": root / ".venv", "PYTHON": self.python}.items():
            monkeypatch.setattr(dev, name, path)
        monkeypatch.setattr(dev, "STAMP", root / ".venv" / "made-from")
        monkeypatch.setattr(dev, "make_venv", self.make_venv)
        monkeypatch.setattr(dev, "install", lambda lock: self.asked.append(lock.name))
        monkeypatch.setattr(dev, "make_importable", lambda: None)

    def make_venv(self) -> None:
        self.asked.append("new")
        self.python.parent.mkdir(parents=True, exist_ok=True)
        self.python.touch()


@pytest.fixture
def maker(clone: Path, monkeypatch: pytest.MonkeyPatch) -> Maker:
    return Maker(clone, monkeypatch)


def test_a_made_venv_is_not_made_again(maker: Maker) -> None:
    dev.set_up("run")
    dev.set_up("run")
    assert maker.asked == ["new", "requirements.txt"]


def test_testing_adds_to_what_serving_made(maker: Maker) -> None:
    dev.set_up("run")
    dev.set_up("dev")
    dev.set_up("run")
    assert maker.asked == ["new", "requirements.txt", "requirements-dev.txt"]


def test_a_changed_lock_makes_it_anew(maker: Maker, clone: Path) -> None:
    dev.set_up("dev")
    (clone / "requirements.txt").write_text("# another lock\n")
    dev.set_up("dev")
    assert maker.asked == ["new", "requirements-dev.txt"] * 2


def test_a_half_made_venv_is_made_anew(maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(lock: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(dev, "install", stopped)
        with pytest.raises(KeyboardInterrupt):
            dev.set_up("run")
    dev.set_up("run")
    assert maker.asked == ["new", "new", "requirements.txt"]


def test_a_moved_folder_makes_it_anew(maker: Maker, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dev.digest("run")
    monkeypatch.setattr(dev, "VENV", clone / "elsewhere" / ".venv")
    assert dev.digest("run") != before


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            b"ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM",
            "a package is not the one that the lock names",
        ),
        (b"ERROR: Could not install: [Errno 28] No space left on device", "the disk is full"),
        (b"ERROR: Could not install: [Errno 13] Permission denied: 'x'", "this folder may not be written to"),
        (b"notice\nERROR: No matching distribution found for x", "No matching distribution found for x"),
        (b"", "no reason was given"),
    ],
)
def test_what_pip_says_becomes_one_sentence(output: bytes, sentence: str) -> None:
    assert dev.reason_of(output).startswith(sentence)


def test_errors_and_warnings_stand_beside_their_lines_in_a_pull_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def answer(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 1, b"::error file=a::b\n::notice file=c::d\n1 error\n")

    monkeypatch.setattr("dev.subprocess.run", answer)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    dev.annotate()
    assert (asked, capsys.readouterr().out) == ([], "")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    dev.annotate()
    assert asked[0][1:] == ["-m", "casebook", "check", "--format", "github"]
    assert capsys.readouterr().out == "::error file=a::b\n1 error\n"

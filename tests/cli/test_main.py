from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from casebook.cli import main
from casebook.errors import BudgetError, CasebookError
from tests.cli.running import SCRIPTS, casebook

HEAVY = ("pydantic", "jinja2", "mkdocs", "markdown_it", "yaml", "babel", "nh3")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from casebook.cli.main import run; sys.argv = ['casebook', '--help']; code = run(); "
        f"print([name for name in {HEAVY!r} if name in sys.modules]); sys.exit(code)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(SCRIPTS)}, capture_output=True, text=True
    )
    assert ran.stdout.splitlines()[-1] == "[]"
    assert ran.returncode == 0


def test_help_lists_every_command(tmp_path: Path) -> None:
    ran = casebook(tmp_path, "--help")
    assert ran.code == 0
    for name in main.Commands().list_commands(click.Context(main.casebook)):
        assert f"\n  {name} " in ran.out
        assert casebook(tmp_path, name, "--help").code == 0


ENDINGS = {
    "nothing to say": (None, 0, ""),
    "a code": (1, 1, ""),
    "our fault": (ZeroDivisionError("nought"), 3, "ZeroDivisionError"),
    "a fault that has a sentence": (CasebookError("the sentence"), 3, "casebook: the sentence\n"),
    "the budget": (BudgetError("spent"), 4, "casebook: spent\n"),
    "a file that may not be read": (
        PermissionError(13, "Permission denied", "dossiers/x.md"),
        2,
        "casebook: dossiers/x.md: Permission denied\n",
    ),
    "Ctrl-C": (KeyboardInterrupt(), 130, "casebook: stopped\n"),
}


@pytest.mark.parametrize(("ending", "code", "said"), ENDINGS.values(), ids=ENDINGS)
def test_how_a_run_ends(
    ending: int | BaseException | None, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def program(**_: object) -> int | None:
        if isinstance(ending, BaseException):
            raise ending
        return ending

    assert main.run(program) == code
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err


def test_debug_shows_the_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["casebook", "--debug", "check"])

    def program(**_: object) -> None:
        raise ZeroDivisionError

    assert main.run(program) == 3
    assert "Traceback" in capsys.readouterr().err

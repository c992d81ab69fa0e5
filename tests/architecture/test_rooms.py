"""The picture of the rooms is held: planted imports are found, and the house as it stands is clean."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FORBIDDEN = {
    "upward": ("diagnostics.py", "import casebook.vocabulary", "A room imports only from rooms below it"),
    "upward, inside a function": (
        "errors.py",
        "def late() -> None:\n    import casebook.diagnostics",
        "A room imports only from rooms below it",
    ),
    "mkdocs": ("diagnostics.py", "import mkdocs", "The core knows no site engine"),
    "a part of mkdocs": (
        "errors.py",
        "from mkdocs.structure.files import File",
        "The core knows no site engine",
    ),
    "material": ("vocabulary.py", "import material", "The core knows no site engine"),
    "clock": ("vocabulary.py", "import time", "The core knows no clock and no network"),
    "network": ("vocabulary.py", "import socket", "The core knows no clock and no network"),
    "a room that the picture lacks": (
        "attic.py",
        "import casebook.errors",
        "A room imports only from rooms below it",
    ),
    "another rule": ("rules/second.py", "import casebook.rules.first", "A rule knows no other rule"),
}

BANNED = {
    "clock": "from datetime import datetime\n\nNOW = datetime.now()\n",
    "date": "from datetime import date\n\nTODAY = date.today()\n",
    "network": "import urllib.request\n\nPAGE = urllib.request.urlopen\n",
    "printing": 'print("x")\n',
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the core with its contracts, and one rule more."""
    shutil.copytree(ROOT / "scripts" / "casebook", tmp_path / "scripts" / "casebook")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    rules = tmp_path / "scripts" / "casebook" / "rules"
    rules.mkdir(exist_ok=True)
    (rules / "__init__.py").touch()
    (rules / "first.py").write_text('"""A rule."""\n')
    return tmp_path


def lint_imports(house: Path) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(command), "--no-logo", "--no-cache"],
        cwd=house,
        env={"PYTHONPATH": str(house / "scripts"), "PATH": "", "COLUMNS": "200"},
        capture_output=True,
        text=True,
    )


def test_the_house_as_it_stands_is_clean(house: Path) -> None:
    answer = lint_imports(house)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert " 0 broken." in answer.stdout


@pytest.mark.parametrize(("module", "line", "contract"), FORBIDDEN.values(), ids=FORBIDDEN)
def test_a_planted_import_is_found(house: Path, module: str, line: str, contract: str) -> None:
    path = house / "scripts" / "casebook" / module
    path.write_text((path.read_text() if path.exists() else "") + f"\n{line}\n")
    answer = lint_imports(house)
    assert answer.returncode == 1, answer.stdout + answer.stderr
    assert any(contract in text and "BROKEN" in text for text in answer.stdout.splitlines()), answer.stdout


def test_the_command_line_may_know_clock_and_network(house: Path) -> None:
    cli = house / "scripts" / "casebook" / "cli"
    cli.mkdir(exist_ok=True)
    (cli / "__init__.py").touch()
    (cli / "planted.py").write_text("import http.server\nimport time\n")
    assert lint_imports(house).returncode == 0


@pytest.mark.parametrize("source", BANNED.values(), ids=BANNED)
def test_a_planted_clock_is_found_by_ruff(house: Path, source: str) -> None:
    (house / "scripts" / "casebook" / "planted.py").write_text(f'"""Planted."""\n\n{source}')
    answer = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "scripts/casebook/planted.py"],
        cwd=house,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 1, answer.stdout

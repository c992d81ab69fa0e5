"""The README's dossier is one: checked like those of the casebook."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_dossier_in_the_readme_has_no_fault(tmp_path: Path) -> None:
    shown = re.search(r"```yaml\n(---\n.*?)```", (ROOT / "README.md").read_text(), re.S)
    assert shown
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "dossiers" / "authority", tmp_path / "dossiers" / "authority")
    (tmp_path / "dossiers" / "soering-uk.md").write_text(shown[1])
    answer = subprocess.run(
        [sys.executable, "-m", "casebook", "check"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT / "scripts")},
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr

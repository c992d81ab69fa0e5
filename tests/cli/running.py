"""Runs the program as people do: in a process of its own, with what it used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.sound import SOUND

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"


@dataclass(frozen=True)
class Ran:
    """`code`: exit code; `memory`: the most it held, in bytes; `seconds`: of both cores together."""

    code: int
    out: str
    err: str
    memory: int
    seconds: float

    @property
    def findings(self) -> list[dict[str, Any]]:
        return list(json.loads(self.out)["findings"])

    @property
    def rules(self) -> list[str]:
        return sorted({finding["rule"] for finding in self.findings})


def casebook(folder: Path, *arguments: str, **environment: str) -> Ran:
    """Run `casebook` in a folder."""
    child = subprocess.Popen(
        [sys.executable, "-m", "casebook", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(SCRIPTS), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    with child.stdout, child.stderr:
        out, err = child.stdout.read(), child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return Ran(
        child.returncode, out.decode(), err.decode(), used.ru_maxrss * 1024, used.ru_utime + used.ru_stime
    )


def repository(folder: Path, files: dict[str, str | bytes] | None = None) -> Path:
    """A repository with one sound dossier, and these files more."""
    for path, content in {"dossiers/jane-doe-france.md": SOUND, **(files or {})}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder

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


# What the kernel says a process held at most begins with what its parent held: a small one stands between.
_BETWEEN = """
import os, sys
child = os.posix_spawn(sys.executable, [sys.executable, "-m", "casebook", *sys.argv[2:]], os.environ)
_, status, used = os.wait4(child, 0)
said = f"{os.waitstatus_to_exitcode(status)} {used.ru_maxrss} {used.ru_utime + used.ru_stime}"
os.write(int(sys.argv[1]), said.encode())
"""


def casebook(folder: Path, *arguments: str, **environment: str) -> Ran:
    """Run `casebook` in a folder."""
    reading, writing = os.pipe()
    try:
        ran = subprocess.run(
            [sys.executable, "-I", "-S", "-c", _BETWEEN, str(writing), *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(SCRIPTS), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            pass_fds=[writing],
            check=True,
        )
        code, memory, seconds = os.read(reading, 100).split()
    finally:
        os.close(reading)
        os.close(writing)
    return Ran(int(code), ran.stdout.decode(), ran.stderr.decode(), int(memory) * 1024, float(seconds))


def repository(folder: Path, files: dict[str, str | bytes] | None = None) -> Path:
    """A repository with one sound dossier, and these files more."""
    for path, content in {"dossiers/jane-doe-france.md": SOUND, **(files or {})}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder

"""Pagefind's program, run as a child over a folder."""

from __future__ import annotations

import os
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from casebook.errors import CasebookError

_PACKAGE: Final = "pagefind-bin"
_SECONDS: Final = 300

# A reader loads the pieces of the index that hold the words typed (one of 700 entries is about 2 kB), and for each
# shard the list of its pieces: with more dossiers both grow, neither runs away.
_SMALLEST: Final = 700
_GROWTH: Final = 20
_LARGEST: Final = 20000

LANGUAGE: Final = "en"


class SearchFault(CasebookError):
    """The index could not be made."""


def engine_version() -> str:
    """Which Pagefind is installed. Raises: SearchFault."""
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        raise SearchFault(_missing()) from None


def _missing() -> str:
    return f"the search index needs the package {_PACKAGE}, which is not installed: install requirements.txt again"


def program() -> Path:
    """Pagefind's program. Raises: SearchFault, when its package is not there or holds none for this machine."""
    try:
        from pagefind_bin import get_executable

        return Path(get_executable())
    except (ImportError, FileNotFoundError):
        raise SearchFault(_missing()) from None


def run(folder: Path) -> None:
    """Let Pagefind index `read` into `made`; quiet unless it fails."""
    count = sum(1 for _ in (folder / "read").iterdir())
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    environment["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = str(min(_LARGEST, max(_SMALLEST, count * _GROWTH)))
    command = [str(program()), "--quiet", "--force-language", LANGUAGE]
    command += ["--site", "read", "--output-path", "made"]
    try:
        ended = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise SearchFault(f"Pagefind could not index the dossiers: {fault}") from None
    if ended.returncode:
        said = (ended.stderr or ended.stdout).strip().splitlines()
        raise SearchFault(f"Pagefind could not index the dossiers: {said[-1] if said else 'it said nothing'}")

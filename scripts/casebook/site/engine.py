"""MkDocs as a child process, and what it rendered kept until an input changes.

MkDocs takes longer than all dossiers of a small collection together, so it is not even started when its
configuration, hooks, theme, `docs/`, lock, versions and what we hand it are the same as the last time.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from casebook.errors import CasebookError
from casebook.settings import Settings
from casebook.site.handover import STAGE, Rendered, docs_sources, site_chromes, take
from casebook.site.lock import held

CACHE = ".cache/casebook/engine"
_INPUTS = ("mkdocs.yml", "hooks", "docs", "requirements.txt")
_PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "markupsafe")
_MANIFEST = "manifest.json"
_SECONDS = 300


class EngineFault(CasebookError):
    """MkDocs did not render; the sentence ends with what it said."""


Run = Callable[[Path, Path], None]
"""(root, output folder) → nothing; the folder holds what MkDocs rendered."""


def rendered(root: Path, settings: Settings, run: Run | None = None) -> Rendered:
    """Shells and pages of `docs/`, from the cache when nothing changed.

    `run`: the child process, or a test's stand-in for it. Raises: EngineFault, and what `handover` raises.
    """
    cache = root / CACHE
    folder = cache / key(root, settings)
    with held(cache.with_suffix(".lock"), CACHE, wait=True):
        if not _whole(folder):
            shutil.rmtree(cache, ignore_errors=True)
            fresh = cache / "new"
            fresh.mkdir(parents=True)
            (run or run_mkdocs)(root, fresh)
            take(fresh)  # a rendering that cannot be used is never kept
            (fresh / _MANIFEST).write_text(json.dumps(_hashes(fresh)), encoding="ascii")
            fresh.rename(folder)
        return take(folder, without=_MANIFEST)


def key(root: Path, settings: Settings) -> str:
    """A name for all that MkDocs' output depends on: 32 hexadecimal digits."""
    chromes = sorted(site_chromes(settings, docs_sources(root)).items(), key=repr)
    digest = sha256(repr((sys.version_info[:3], _versions(), settings, chromes)).encode())
    for path in _input_files(root):
        content = path.read_bytes()
        digest.update(f"\0{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:32]


def run_mkdocs(root: Path, output: Path) -> None:
    """`mkdocs build` of the repository at `root` into `output`; quiet unless it fails."""
    scripts = str(Path(__file__).resolve().parents[2])
    environment = {
        **os.environ,
        STAGE: "shells",
        "PYTHONPATH": os.pathsep.join(filter(None, (scripts, os.environ.get("PYTHONPATH", "")))),
        "NO_MKDOCS_2_WARNING": "true",
        "SOURCE_DATE_EPOCH": "0",
    }
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean"]
    command += ["--config-file", str(root / "mkdocs.yml"), "--site-dir", str(output)]
    try:
        ended = subprocess.run(
            command, cwd=root, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise EngineFault(f"MkDocs did not end within {_SECONDS} seconds") from None
    if ended.returncode:
        raise EngineFault(
            f"MkDocs could not render docs/ and the shells:\n{_said(ended.stderr or ended.stdout)}"
        )


def _said(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip()]
    if any(line.startswith("Traceback") for line in lines):
        lines = lines[-1:]
    return "\n".join(f"  {line}" for line in lines[-8:])


def _input_files(root: Path) -> Iterator[Path]:
    for name in _INPUTS:
        path = root / name
        if path.is_file():
            yield path
        elif path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and "__pycache__" not in p.parts)


def _versions() -> list[str]:
    found = []
    for package in _PACKAGES:
        try:
            found.append(version(package))
        except PackageNotFoundError:
            found.append("")
    return found


def _hashes(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != _MANIFEST)
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def _whole(folder: Path) -> bool:
    """Whether a kept rendering is exactly what was kept."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return False
    return bool(manifest) and manifest == _hashes(folder)

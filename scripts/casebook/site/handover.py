"""What the core and MkDocs' hook hand each other: shells wanted, shells and pages of `docs/` rendered.

The hook lets MkDocs write the shells into a folder of their own in its output, named by the token of their
sentinels; the core takes them out again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from casebook.errors import CasebookError
from casebook.pages.kinds import kinds
from casebook.settings import Settings
from casebook.site.chrome import DOCS, Chrome, chromes
from casebook.site.shells import Shells, cut, new_token, sentinels

STAGE = "CASEBOOK_STAGE"
"""Environment variable; `shells`: MkDocs stores shells and the pages of `docs/`, the core does the rest."""

SHELLS = "_shells"
DOCS_FOLDER = "docs"


class HandoverFault(CasebookError):
    """MkDocs' output does not hold the shells that were asked for."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A page with finished parts that an engine shall put its theme around. `path`: the file it writes."""

    path: str
    kind: str
    depth: int
    slots: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rendered:
    """What an engine made: shells, and files of `docs/` by their path on the site."""

    shells: Shells
    docs: Mapping[str, bytes] = field(default_factory=dict)


def docs_sources(root: Path) -> Mapping[str, str]:
    """Address → repository path of each page of `docs/`: `about/` → `docs/about.md`."""
    folder = root / DOCS_FOLDER
    found = {}
    for path in sorted(folder.rglob("*.md")):
        name = PurePosixPath(path.relative_to(folder).with_suffix("").as_posix())
        name = name.parent if name.name in ("index", "README") else name
        found["" if name == PurePosixPath() else f"{name}/"] = path.relative_to(root).as_posix()
    return found


def docs_files(root: Path) -> dict[str, bytes]:
    """Site path → content of the files of `docs/` that are no pages: they are published as they are."""
    folder = root / DOCS_FOLDER
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".md")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def site_chromes(settings: Settings, docs: Collection[str]) -> Mapping[tuple[str, int], Chrome]:
    """(kind, depth) → chrome, for every kind of page there is."""
    return chromes(settings, kinds(), docs)


def wanted(chromes: Collection[tuple[str, int]]) -> Iterator[Ready]:
    """The shells to render: a page of sentinels for each kind and depth but those of `docs/`."""
    token = new_token()
    for kind, depth in sorted(chromes):
        if kind != DOCS:
            yield Ready(f"{SHELLS}/{token}/{kind}.{depth}.html", kind, depth, sentinels(token))


def take(output: Path, without: str = "") -> Rendered:
    """What an engine wrote into a folder, which stays as it is; `without` a file that is not the engine's.

    Raises: HandoverFault, when the shells are not there; ShellFault, when one cannot be cut.
    """
    files = {
        path.relative_to(output).as_posix(): path for path in sorted(output.rglob("*")) if path.is_file()
    }
    ours = {name for name in files if name.startswith(f"{SHELLS}/")}
    if not ours:
        raise HandoverFault("MkDocs wrote no shells: does mkdocs.yml name hooks/publish.py?")
    shells = {}
    for name in ours:
        _, token, file = name.split("/")
        kind, depth, _ = file.split(".")
        shells[kind, int(depth)] = cut(files[name].read_text(encoding="utf-8"), kind, int(depth), token)
    docs = {name: path.read_bytes() for name, path in files.items() if name not in ours and name != without}
    return Rendered(shells, docs)

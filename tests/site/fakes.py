"""Pages, shells and repositories made for tests of the site."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from casebook.diagnostics import Place, SourceText, Span
from casebook.pages.kinds import Kind
from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.site.build import Contents
from casebook.site.chrome import chromes
from casebook.site.handover import Rendered
from casebook.site.plain import plain_shells

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = Settings("The Test Casebook", "Nobody")
KINDS = (
    Kind("home", (0,)),
    Kind("not_found", (0,)),
    Kind("dossiers", (1,), "dossiers/"),
    Kind("dossier", (2,), "dossiers/"),
)


def page(address: str, body: str = "", kind: str = "", source: Place | None = None) -> Page:
    """A page of the kind that its address suggests."""
    guessed = {"": "home", "404.html": "not_found", "dossiers/": "dossiers"}.get(address, "dossier")
    title = f"Page {address or 'home'}"
    return Page(
        address, kind or guessed, title, f"About {address}", "", f"<h1>{title}</h1>{body}", source=source
    )


def whole_site() -> list[Page]:
    """Four pages that link to each other, and nothing wrong with them."""
    return [
        page("", '<a href="dossiers/">Cases</a>'),
        page("404.html", '<a href="./">Home</a> <a href="dossiers/">Cases</a>'),
        page("dossiers/", '<a href="a/#e01">A</a>'),
        page("dossiers/a/", '<p id="e01">Event <a href="../../">home</a></p>'),
    ]


def rendered(docs: Mapping[str, bytes] | None = None, settings: Settings = SETTINGS) -> Rendered:
    """Plain shells of the kinds above."""
    return Rendered(plain_shells(chromes(settings, KINDS, []), settings), docs or {})


def contents(
    pages: Iterable[Page],
    promised: Mapping[str, Place] | None = None,
    files: Mapping[str, str] | None = None,
    docs: Mapping[str, str] | None = None,
) -> Contents:
    """What a site is made of, from pages and a mapping of path → text."""

    def read(path: str) -> SourceText | None:
        return SourceText(path, files[path]) if files and path in files else None

    return Contents(pages, (), docs or {}, promised or {}, read)


def at(path: str, line: int = 1, column: int = 1) -> Place:
    """A place in a file."""
    return Place(path, Span(line, column, line, column))


def tree(folder: Path) -> dict[str, bytes]:
    """Path → content of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def copy_repository(target: Path) -> Path:
    """A copy of all that a build reads but the dossiers: an empty collection stands in their place."""
    for name in ("hooks", "docs"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, target)
    (target / "dossiers").mkdir()
    return target


DOSSIER = """\
---
id: D-0001
title: "Jane Doe: France to Russia"
standfirst: Jane Doe was to be extradited to Russia, and a court in Paris refused it.
publication: published
people:
  - {id: jane-doe, role: person-concerned, name: Jane Doe}
transfers:
  - {id: t01, kind: extradition, from: FR, to: RU, outcome: refused, decided: e01}
key-facts:
  - A court in Paris refused her extradition [@s01].
  - It did so on 9 December 2016 [@s01].
  - She stayed in France [@s01].
events:
  - id: e01
    date: 2016-12-09
    kind: decision
    place: Paris, FR
    text: The court refused [@s01 § 4].
sources:
  - id: s01
    title: A paper
    language: en
    publisher: A newspaper
    date: 2016-12-10
    kind: press
    url: "https://example.org/a"
    accessed: 2026-11-24
    archives:
      - url: "https://web.archive.org/web/20161211000000/https://example.org/a"
        date: 2016-12-11
        service: Wayback Machine
changes:
  - {id: x01, date: 2026-11-24, type: created, text: First version.}
review: {checked: 2026-11-24}
---
She stayed [@s01].
"""
"""A published dossier that nothing bars from the site."""

DATE = "16:11"
"""Where its event's date stands: line and column."""

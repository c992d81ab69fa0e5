"""No published address dies: a rename, a deletion, a new number fail until they are declared."""

from __future__ import annotations

from pathlib import Path

import pytest

from casebook.pages.page import attributes, links_from
from tests.cli.running import casebook
from tests.minimal import replaced
from tests.site.fakes import DOSSIER, copy_repository, tree

OLD, NEW = "jane-doe-france", "jane-doe-russia"
LEDGER = f"dossier\tD-0001\t{OLD}\te02 s01 t01 x01\n"
SECOND = """\
  - id: e02
    date: 2016-12-10
    kind: release
    place: Paris, FR
    text: She was released [@s01].
sources:
"""
TWO_EVENTS = replaced("sources:\n  - id", f"{SECOND}  - id", DOSSIER)
PROMISED = [
    f"{page}{anchor}"
    for page in (f"dossiers/{OLD}/", "id/D-0001/")
    for anchor in ("", "#e01", "#e02", "#s01", "#t01", "#x01")
]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose one dossier was published, by its ledger."""
    root = copy_repository(tmp_path / "repository")
    (root / "dossiers" / "ledger.tsv").write_text(LEDGER)
    write(root, OLD, TWO_EVENTS)
    return root


def write(root: Path, slug: str, text: str) -> None:
    for path in (root / "dossiers").glob("*.md"):
        path.unlink()
    (root / "dossiers" / f"{slug}.md").write_text(text, encoding="utf-8")


def refused(root: Path) -> str:
    """What a build says that must not publish."""
    ran = casebook(root, "build", "--plain")
    assert ran.code == 1, ran.out
    assert not (root / "site").exists()
    return ran.err


def published(root: Path) -> dict[str, str]:
    """Address → HTML of every page of a build that must publish; every promised address is there."""
    ran = casebook(root, "build", "--plain")
    assert ran.code == 0, ran.err
    files = {
        path: content.decode() for path, content in tree(root / "site").items() if path.endswith(".html")
    }
    pages = {path.removesuffix("index.html"): html for path, html in files.items()}
    for promise in PROMISED:
        address, _, anchor = promise.partition("#")
        ids = {value for name, value in attributes(pages[address]) if name == "id"}
        assert not anchor or anchor in ids, promise
    return pages


def test_as_published(repository: Path) -> None:
    pages = published(repository)
    assert f"dossiers/{OLD}/#e02" in links_from("id/D-0001/", pages["id/D-0001/"])


def test_a_rename_fails_until_it_is_declared(repository: Path) -> None:
    write(repository, NEW, TWO_EVENTS)
    assert OLD in refused(repository)
    write(
        repository,
        NEW,
        replaced("publication: published", f"publication: published\nformerly: [{OLD}]", TWO_EVENTS),
    )
    pages = published(repository)
    for old in (f"dossiers/{OLD}/", "id/D-0001/"):
        assert f"dossiers/{NEW}/#e02" in links_from(old, pages[old])


def test_a_deleted_event_fails_until_it_is_declared(repository: Path) -> None:
    write(repository, OLD, DOSSIER)
    assert "e02" in refused(repository)
    declared = (
        "withdrawn:\n  - {id: e02, date: 2026-11-24, reason: error, text: It was another person.}\nchanges:\n"
    )
    write(repository, OLD, replaced("changes:\n", declared, DOSSIER))
    assert "It was another person." in published(repository)[f"dossiers/{OLD}/"]


def test_a_new_number_fails(repository: Path) -> None:
    write(repository, OLD, replaced("- id: e02", "- id: e03", TWO_EVENTS))
    assert "e02" in refused(repository)


def test_a_deleted_dossier_fails_until_it_is_declared(repository: Path) -> None:
    (repository / "dossiers" / f"{OLD}.md").unlink()
    assert "D-0001" in refused(repository)
    write(
        repository,
        OLD,
        '---\nid: D-0001\ntitle: "Jane Doe: France to Russia"\npublication: withdrawn\n'
        "withdrawn:\n  - {id: D-0001, date: 2026-11-24, reason: legal, text: A court ordered it.}\n---\n",
    )
    page = published(repository)[f"dossiers/{OLD}/"]
    assert "This dossier was withdrawn on 24 November 2026: legal reasons." in page
    assert "A court ordered it." in page


def test_a_published_dossier_cannot_become_a_draft(repository: Path) -> None:
    write(repository, OLD, replaced("publication: published", "publication: draft", TWO_EVENTS))
    assert "D-0001" in refused(repository)

"""`casebook build`, run as people run it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.running import casebook
from tests.minimal import replaced
from tests.site.fakes import DATE, DOSSIER, copy_repository, tree

SLUG = "jane-doe-france"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of one dossier."""
    root = copy_repository(tmp_path / "repository")
    write(root, DOSSIER)
    return root


def write(root: Path, text: str, slug: str = SLUG) -> None:
    (root / "dossiers" / f"{slug}.md").write_text(text, encoding="utf-8")


def built(root: Path, *more: str) -> dict[str, bytes]:
    ran = casebook(root, "build", "--plain", *more)
    assert ran.code == 0, ran.err
    return tree(root / "site")


def test_summary(repository: Path) -> None:
    ran = casebook(repository, "build", "--plain")
    assert re.fullmatch(
        r"site/: 1 dossier, \d+ pages, \d+ files in all\n"
        r"(\d+ findings? that did not bar publication: `casebook check` shows them\n)?"
        r"notice: `base-url` in pyproject\.toml is empty, so pages carry no canonical address\n",
        ran.out,
    )


def test_two_builds_are_byte_identical(repository: Path) -> None:
    assert built(repository) == built(repository)


def test_mkdocs_builds_are_byte_identical_too(repository: Path) -> None:
    first = casebook(repository, "build", "--output", "one")
    assert first.code == 0, first.err
    for kept in (repository / ".cache").rglob("manifest.json"):
        kept.unlink()
    assert casebook(repository, "build", "--output", "two").code == 0
    assert tree(repository / "one") == tree(repository / "two")


def test_an_error_in_a_published_dossier_keeps_the_old_site(repository: Path) -> None:
    before = built(repository)
    write(repository, replaced("date: 2016-12-09", "date: 2016-13-09", DOSSIER))
    ran = casebook(repository, "build", "--plain")
    assert ran.code == 1
    assert f"dossiers/{SLUG}.md:{DATE}: error[" in ran.err
    assert tree(repository / "site") == before


def test_a_draft_is_left_out_with_a_line_whatever_is_wrong_with_it(repository: Path) -> None:
    draft = replaced("publication: published", "publication: draft", DOSSIER).replace("D-0001", "D-0002")
    draft = draft.replace("jane-doe", "john-doe")
    write(repository, draft.replace("[@s01 § 4]", ""), slug="draft-case")
    ran = casebook(repository, "build", "--plain")
    assert ran.code == 0, ran.err
    assert "left out, a draft: dossiers/draft-case.md" in ran.out
    assert not any("draft-case" in path for path in tree(repository / "site"))


def test_dead_anchor_in_docs_is_named_with_its_line(repository: Path) -> None:
    before = built(repository)
    (repository / "docs" / "more.md").write_text(f"# More\n\nSee [it](../dossiers/{SLUG}/#e09).\n")
    ran = casebook(repository, "build", "--plain")
    assert ran.code == 1
    assert "docs/more.md:3:38: error[dead-anchor]" in ran.err
    assert tree(repository / "site") == before


def test_doubled_address_is_named(repository: Path) -> None:
    (repository / "docs" / "people").mkdir()
    (repository / "docs" / "people" / "index.md").write_text("# People\n")
    ran = casebook(repository, "build", "--plain")
    assert ran.code == 1
    assert "error[doubled-address]: `/people/` is the address of two pages" in ran.err
    assert "docs/people/index.md" in ran.err


def test_a_lost_address_is_named(repository: Path) -> None:
    (repository / "dossiers" / "ledger.tsv").write_text(f"dossier\tD-0001\told-name {SLUG}\te01 s01 t01\n")
    ran = casebook(repository, "build", "--plain")
    assert ran.code == 1
    assert "old-name" in ran.err


READY = {"base-url": "https://example.org/book/", "responsible": "A & B Trust", "contact": "desk@example.org"}


def settle(repository: Path, **settings: str) -> None:
    """Fill in empty settings."""
    path = repository / "pyproject.toml"
    text = path.read_text()
    for name, value in settings.items():
        assert f'{name} = ""' in text
        text = text.replace(f'{name} = ""', f'{name} = "{value}"')
    path.write_text(text)


@pytest.mark.parametrize("empty", READY)
def test_for_the_public_no_setting_may_be_empty(repository: Path, empty: str) -> None:
    settle(repository, **{name: value for name, value in READY.items() if name != empty})
    ran = casebook(repository, "build", "--plain", "--publish")
    assert (ran.code, ran.out) == (2, "")
    assert f"a site for the public needs `{empty}`, empty so far" in ran.err


def test_who_answers_stands_on_the_page_about_the_site(repository: Path) -> None:
    assert "Nobody has put a name here yet" in built(repository)["about/index.html"].decode()
    settle(repository, **READY)
    page = built(repository, "--publish")["about/index.html"].decode()
    assert "A &amp; B Trust answers for this site" in page
    assert '<a href="mailto:desk@example.org">desk@example.org</a>' in page
    assert "Nobody" not in page


def test_with_a_base_url_pages_say_where_they_stand(repository: Path) -> None:
    settle(repository, **READY)
    files = built(repository, "--publish")
    page = files[f"dossiers/{SLUG}/index.html"].decode()
    assert f'<link rel="canonical" href="https://example.org/book/dossiers/{SLUG}/">' in page
    assert '<link rel="cite-as" href="https://example.org/book/id/D-0001/">' in page
    assert f"<loc>https://example.org/book/dossiers/{SLUG}/</loc>" in files["sitemap.xml"].decode()
    assert 'href="/book/dossiers/"' in files["404.html"].decode()


def test_output_of_somebody_else_is_refused(repository: Path) -> None:
    ran = casebook(repository, "build", "--plain", "--output", ".")
    assert ran.code == 2
    assert "holds files that casebook did not write" in ran.err
    assert (repository / "dossiers").is_dir()


def test_outside_a_repository(tmp_path: Path) -> None:
    ran = casebook(tmp_path, "build")
    assert ran.code == 2
    assert "run the command at the top of the repository" in ran.err

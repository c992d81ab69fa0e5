"""A build publishes a whole site or leaves the old one as it stands."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from casebook.errors import CasebookError
from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.site.build import Unwritable, build
from casebook.site.entry import NoShell
from casebook.site.store import MARK, Output
from tests.site.fakes import ROOT, SETTINGS, at, contents, page, rendered, tree, whole_site


@pytest.fixture
def output(tmp_path: Path) -> Output:
    output = Output.at(tmp_path / "site")
    assert not build(contents(whole_site()), rendered, SETTINGS, output).barring
    return output


def findings(pages: list[Page], output: Output, **more: object) -> list[str]:
    """Messages of a build that must not be published, and proof that the old site stands."""
    before = tree(output.site)
    built = build(contents(pages, **more), rendered, SETTINGS, output)  # type: ignore[arg-type]
    assert built.barring
    assert tree(output.site) == before
    assert sorted(path.name for path in output.site.parent.iterdir()) == [".site.lock", "site"]
    return [f"{f.place.path}:{f.place.span.line}: {f.rule.id}" for f in built.findings]


def test_files_of_a_site(output: Output) -> None:
    assert sorted(tree(output.site)) == [
        MARK,
        "404.html",
        "assets/icon.svg",
        "assets/search-engine.js",
        "assets/search-filters.js",
        "assets/search-result.js",
        "assets/search.js",
        "assets/site.js",
        "assets/style.css",
        "dossiers/a/index.html",
        "dossiers/index.html",
        "index.html",
    ]


def test_counts(tmp_path: Path) -> None:
    built = build(contents(whole_site()), rendered, SETTINGS, Output.at(tmp_path / "site"))
    assert (built.pages, built.files) == (4, 11)


def test_two_builds_are_byte_identical(tmp_path: Path, output: Output) -> None:
    other = Output.at(tmp_path / "other" / "site")
    build(contents(whole_site()), rendered, SETTINGS, other)
    assert tree(other.site) == tree(output.site)


def test_what_is_gone_is_removed(output: Output) -> None:
    pages = [one for one in whole_site() if one.address != "dossiers/a/"]
    pages[2] = page("dossiers/")
    assert not build(contents(pages), rendered, SETTINGS, output).barring
    assert "dossiers/a/index.html" not in tree(output.site)


def test_dead_anchor(output: Output) -> None:
    text = "---\ntitle: A\n---\nSee [it](#e77).\n"
    dead = page("dossiers/a/", '<p id="e01"><a href="#e77">it</a></p>', source=at("dossiers/a.md"))
    files = {"dossiers/a.md": text}
    assert findings([*whole_site()[:3], dead], output, files=files) == ["dossiers/a.md:4: dead-anchor"]


def test_dead_anchor_in_docs(output: Output) -> None:
    docs = {"about/index.html": b'<h1 id="about">About</h1><a href="../dossiers/a/#e09">it</a>'}
    built = build(
        contents(
            whole_site(),
            files={"docs/about.md": "# About\n\n[it](x#e09)\n"},
            docs={"about/": "docs/about.md"},
        ),
        lambda: replace(rendered(), docs=docs),
        SETTINGS,
        output,
    )
    assert [f"{f.place.path}:{f.place.span.line}: {f.rule.id}" for f in built.findings] == [
        "docs/about.md:3: dead-anchor"
    ]


def test_doubled_address(output: Output) -> None:
    twin = page("dossiers/A/", source=at("dossiers/A.md"))
    files = {"dossiers/A.md": "---\n"}
    assert findings([*whole_site(), twin], output, files=files) == ["dossiers/A.md:1: doubled-address"]


def test_broken_promise(output: Output) -> None:
    promised = {"dossiers/old/": at("dossiers/ledger.tsv", 3)}
    assert findings(whole_site(), output, promised=promised) == ["dossiers/ledger.tsv:3: lost-address"]


def test_a_page_without_shell_names_its_module(output: Output) -> None:
    before = tree(output.site)
    with pytest.raises(NoShell, match="kind `dossier`, depth 3"):
        build(contents([page("dossiers/a/b/")]), rendered, SETTINGS, output)
    assert tree(output.site) == before


def test_a_fault_while_rendering_leaves_the_old_site(output: Output) -> None:
    before = tree(output.site)

    def broken() -> object:
        yield from whole_site()
        raise CasebookError("a page cannot be rendered")

    with pytest.raises(CasebookError):
        build(contents(broken()), rendered, SETTINGS, output)  # type: ignore[arg-type]
    assert tree(output.site) == before
    assert not output.beside("new").exists()


def test_killed_between_stage_and_swap(output: Output) -> None:
    before = tree(output.site)
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from casebook.site import build; from casebook.site.store import Output\n"
        "from tests.site.fakes import SETTINGS, contents, rendered, whole_site\n"
        "build.swap = lambda output: os.kill(os.getpid(), signal.SIGKILL)\n"
        "build.build(contents(whole_site()), rendered, SETTINGS, Output.at(Path(sys.argv[1])))\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "scripts"), str(ROOT)))}
    command = [sys.executable, "-c", code, str(output.site)]
    ended = subprocess.run(command, env=environment, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert output.beside("new").is_dir()
    assert tree(output.site) == before
    assert not build(contents(whole_site()), rendered, SETTINGS, output).barring
    assert sorted(path.name for path in output.site.parent.iterdir()) == [".site.lock", "site"]


def test_sitemap_only_with_a_base_url(output: Output) -> None:
    published = Settings("The Test Casebook", "Nobody", base_url="https://example.org/")
    pages = [replace(one, listed=one.address != "404.html") for one in whole_site()]
    build(contents(pages), lambda: rendered(settings=published), published, output)
    files = tree(output.site)
    assert files["sitemap.xml"].decode().count("<loc>") == 3
    assert b"<loc>https://example.org/dossiers/a/</loc>" in files["sitemap.xml"]
    assert files["robots.txt"].decode().endswith("Sitemap: https://example.org/sitemap.xml\n")


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    output = Output(tmp_path / "file" / "site")
    with pytest.raises(Unwritable, match="the site cannot be written: "):
        build(contents(whole_site()), rendered, SETTINGS, output)

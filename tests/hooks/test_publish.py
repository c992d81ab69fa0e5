"""MkDocs and the core make the same site, by whichever of them the build is started."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from casebook.pages.kinds import kinds
from casebook.pages.page import Page
from casebook.settings import Settings, read_settings
from casebook.site.engine import rendered, run_mkdocs
from casebook.site.frame import frame, slots
from casebook.site.handover import Rendered, docs_files, docs_sources
from casebook.site.plain import plain
from tests.site.fakes import DATE, DOSSIER, ROOT, copy_repository, tree

SCRIPT = "<script>alert(1)</script> & \"quoted\" 'single' {{ 7 * 7 }} {% raw %} äöü Аблязов"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_repository(tmp_path_factory.mktemp("hooks") / "repository")


@pytest.fixture(scope="module")
def settings(repository: Path) -> Settings:
    return read_settings(repository)


@pytest.fixture(scope="module")
def ours(repository: Path, settings: Settings) -> Rendered:
    return rendered(repository, settings)


def example(kind: str, depth: int) -> Page:
    """A page of a kind and depth, with everything that could trip over in it."""
    address = "".join(f"f{number}/" for number in range(depth)) if depth else "x.html"
    body = f"<h1>{kind} &amp; co</h1>\n<p id='e01'>{{{{ page }}}} {'../' * depth}</p>"
    return Page(address, kind, SCRIPT, SCRIPT, '<link rel="alternate" href="x">', body)


def test_a_stamped_page_is_the_page_mkdocs_makes(
    repository: Path, settings: Settings, ours: Rendered, tmp_path: Path
) -> None:
    """At each depth of each kind, byte for byte."""
    root = tmp_path / "repository"
    shutil.copytree(repository, root)
    shutil.copy(Path(__file__).with_name("handed_over.py"), root / "hooks")
    text = (root / "mkdocs.yml").read_text()
    (root / "mkdocs.yml").write_text(
        text.replace("hooks/publish.py", "hooks/publish.py\n  - hooks/handed_over.py")
    )
    examples = [example(kind.name, depth) for kind in kinds() for depth in kind.depths]
    escaped = [
        {**slots(page, settings), "title": page.title, "description": page.description} for page in examples
    ]
    rows = [
        {
            "path": f"compare/{page.kind}.{page.depth}.html",
            "kind": page.kind,
            "depth": page.depth,
            "slots": values,
        }
        for page, values in zip(examples, escaped, strict=True)
    ]
    (root / "handed_over.json").write_text(json.dumps(rows))
    run_mkdocs(root, tmp_path / "output")
    assert examples
    for page in examples:
        theirs = (tmp_path / "output" / "compare" / f"{page.kind}.{page.depth}.html").read_bytes()
        assert frame(page, ours.shells[page.kind, page.depth], settings) == theirs


def test_no_script_or_trick_of_the_theme_is_left(ours: Rendered) -> None:
    for html in [shell.chrome for shell in ours.shells.values()] + [
        page.decode() for page in ours.docs.values()
    ]:
        scripts = re.findall(r"<script[^>]*>", html)
        own = r'<script (?:src|type="module" src)="[./]*assets/(?:site|search)\.js\?v=\w+">'
        assert scripts == re.findall(own, html)
        for word in ("md-toggle", "md-overlay", "md-dialog", "__config", "bundle", "<style", "fonts.g"):
            assert word not in html


def test_no_file_of_the_theme_is_published(ours: Rendered) -> None:
    pages = {f"{address}index.html" for address in docs_sources(ROOT)}
    assert set(ours.docs) == pages | set(docs_files(ROOT))


class Words(HTMLParser):
    """The words of a page and its ids, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.words += data.split()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]


def test_the_plain_shell_has_the_same_addresses_ids_and_words(
    repository: Path, settings: Settings, ours: Rendered
) -> None:
    plainly = plain(repository, settings)
    assert plainly.docs.keys() == ours.docs.keys()
    assert plainly.shells.keys() == ours.shells.keys()
    for path, content in ours.docs.items():
        one, other = Words(content.decode()), Words(plainly.docs[path].decode())
        assert (one.words, one.ids) == (other.words, other.ids), path
    for key, shell in ours.shells.items():
        page = replace(example(*key), head="")
        one = Words(frame(page, shell, settings).decode())
        other = Words(frame(page, plainly.shells[key], settings).decode())
        assert (one.words, one.ids) == (other.words, other.ids), key


def run(*command: str, root: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "NO_MKDOCS_2_WARNING": "true"}
    environment.pop("CASEBOOK_STAGE", None)
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def with_dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copy_repository(tmp_path_factory.mktemp("whole") / "repository")
    (root / "dossiers" / "jane-doe-france.md").write_text(DOSSIER, encoding="utf-8")
    return root


def test_mkdocs_build_alone_yields_the_whole_site(with_dossier: Path) -> None:
    """The same files, byte for byte, as `casebook build`."""
    ours = run("casebook", "build", "--output", "ours", root=with_dossier)
    assert ours.returncode == 0, ours.stderr
    theirs = run("mkdocs", "build", "--quiet", "--site-dir", "theirs", root=with_dossier)
    assert theirs.returncode == 0, theirs.stderr
    assert tree(with_dossier / "ours") == tree(with_dossier / "theirs")
    assert b"Jane Doe" in tree(with_dossier / "theirs")["dossiers/jane-doe-france/index.html"]


def test_the_plain_site_has_the_same_files_ids_and_words(with_dossier: Path) -> None:
    for name, *option in (("ours",), ("plain", "--plain")):
        ran = run("casebook", "build", "--output", name, *option, root=with_dossier)
        assert ran.returncode == 0, ran.stderr
    ours, plainly = tree(with_dossier / "ours"), tree(with_dossier / "plain")
    assert ours.keys() == plainly.keys()
    for path in ours:
        if path.endswith(".html"):
            one, other = Words(ours[path].decode()), Words(plainly[path].decode())
            assert (one.words, one.ids) == (other.words, other.ids), path
        else:
            assert ours[path] == plainly[path]


def test_mkdocs_build_names_every_fault_and_its_line(with_dossier: Path, tmp_path: Path) -> None:
    root = tmp_path / "repository"
    shutil.copytree(with_dossier, root)
    text = DOSSIER.replace("2016-12-09", "2016-13-09")
    (root / "dossiers" / "jane-doe-france.md").write_text(text, encoding="utf-8")
    ran = run("mkdocs", "build", "--quiet", root=root)
    assert ran.returncode == 1
    assert f"dossiers/jane-doe-france.md:{DATE}: error[" in ran.stderr
    assert "Traceback" not in ran.stderr

"""`casebook serve`, run as people run it, while files are saved, broken, renamed and removed."""

from __future__ import annotations

import os
import re
import signal
import socket
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from casebook.cli.live import with_script
from casebook.site.preview import File
from tests.cli.running import casebook
from tests.cli.serving import PATIENCE, Served, served
from tests.site.fakes import DOSSIER, copy_repository

SLUG = "jane-doe-france"
PAGE = f"dossiers/{SLUG}/"
DRAFT = (
    DOSSIER.replace("id: D-0001\n", "")
    .replace("published", "draft")
    .replace("Jane Doe", "John Roe")
    .replace("jane-doe", "john-roe")
)


def dossier(root: Path, slug: str = SLUG) -> Path:
    return root / "dossiers" / f"{slug}.md"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a published dossier and a draft."""
    root = copy_repository(tmp_path_factory.mktemp("served") / "repository")
    dossier(root).write_text(DOSSIER, encoding="utf-8")
    dossier(root, "john-roe").write_text(DRAFT, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def site(root: Path) -> Iterator[Served]:
    """The site, served for all tests of this file that do not end it."""
    with served(root) as server:
        yield server


@pytest.fixture
def file(root: Path, site: Served) -> Iterator[Path]:
    """The published dossier's file, which is mended when the test is done."""
    yield dossier(root)
    dossier(root).write_text(DOSSIER, encoding="utf-8")
    site.until(PAGE, "served-words", there=False)


def test_the_site_and_its_own_page_for_wrong_addresses(root: Path, site: Served) -> None:
    with urllib.request.urlopen(site.host + PAGE) as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Type"] == "text/html"
        built = (root / "site" / PAGE / "index.html").read_bytes()
        assert answer.read() == with_script(File("index.html", built), PAGE)
    for wrong in ("nowhere/", "assets/", "dossiers/../../pyproject.toml"):
        status, text = site.get(wrong)
        assert status == 404
        assert "<title>Page not found" in text


def test_a_built_page_has_no_script_of_serve(root: Path, site: Served) -> None:
    assert not [path for path in (root / "site").rglob("*.html") if ".served" in path.read_text()]


def test_it_listens_on_this_machine_alone(site: Served) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", site.host)
    elsewhere = urllib.request.Request(site.host, headers={"Host": "evil.example:80"})
    with pytest.raises(urllib.error.HTTPError, match="421"):
        urllib.request.urlopen(elsewhere)


def test_what_is_saved_is_shown_on_every_page_that_tells_it(site: Served, file: Path) -> None:
    file.write_text(DOSSIER.replace("The court refused", "Three judges refused"), encoding="utf-8")
    site.until(PAGE, "Three judges")
    site.until("timeline/2016/", "Three judges")
    assert "Three judges" in site.get(f"{PAGE}dossier.json")[1]


def test_a_broken_dossier_says_what_is_wrong_until_it_is_mended(site: Served, file: Path) -> None:
    file.write_text(DOSSIER.replace("kind: decision", "kind: <b>decisoin"), encoding="utf-8")
    text = site.until(PAGE, "served-words")
    assert 'role="alert"' in text
    assert f"dossiers/{SLUG}.md:17:11" in text
    assert "unknown-word" in text
    assert "&lt;b&gt;decisoin" in text
    assert "<b>decisoin" not in text
    assert "Jane Doe" in text
    for other in ("", "timeline/2016/"):
        text = site.until(other, "has errors")
        assert 'role="status"' in text
    file.write_text(DOSSIER, encoding="utf-8")
    for page in (PAGE, "", "timeline/2016/"):
        site.until(page, "served-words", there=False)


HOSTILE = {
    "empty": b"",
    "cut off": DOSSIER[:300].encode(),
    "not text": b"---\nid: D-0001\n\xff\xfe\n---\n",
    "50 MB": b"a" * 50_000_000,
    "a line of brackets": b"---\ntitle: " + b"[" * 20_000 + b"\n---\n",
}


@pytest.mark.parametrize("saved", HOSTILE.values(), ids=HOSTILE)
def test_whatever_is_saved_the_last_good_page_stays(site: Served, file: Path, saved: bytes) -> None:
    file.write_bytes(saved)
    text = site.until(PAGE, "this page shows it as it last could be")
    assert "A court in Paris" in text
    assert site.get("")[0] == 200


def test_line_ends_of_other_systems_and_a_rename_into_place(site: Served, file: Path) -> None:
    new = file.with_name(".new")
    new.write_bytes(
        DOSSIER.replace("The court refused", "Four judges refused").replace("\n", "\r\n").encode()
    )
    new.rename(file)
    site.until(PAGE, "Four judges")


def test_swap_files_and_pipes_are_no_dossiers(site: Served, file: Path) -> None:
    odd = [
        file.with_name(name) for name in (".jane.md.swp", "4913", "jane-doe-france.md~", "pipe.md", "link.md")
    ]
    for path in odd[:3]:
        path.write_text("x")
    os.mkfifo(odd[3])
    odd[4].symlink_to(file)
    file.write_text(DOSSIER.replace("The court refused", "Five judges refused"), encoding="utf-8")
    site.until(PAGE, "Five judges")
    for path in odd:
        path.unlink()


def test_a_dossier_that_goes_and_comes_back(site: Served, file: Path) -> None:
    away = file.with_name("another-name.md")
    file.rename(away)
    assert "is not there" in site.until(PAGE, "served-words")
    assert site.get(PAGE)[0] == 404
    away.rename(file)
    site.until(PAGE, "A court in Paris")


def test_authority_files_are_followed(root: Path, site: Served, file: Path) -> None:
    people = root / "dossiers" / "authority" / "people"
    people.mkdir(parents=True, exist_ok=True)
    entry = people / "d.yml"
    entry.write_text("- id: jane-doe\n  name: Jane Q. Doe\n", encoding="utf-8")
    file.write_text(DOSSIER.replace(", name: Jane Doe", ""), encoding="utf-8")
    site.until("people/jane-doe/", "Jane Q. Doe")
    entry.write_text("- id: jane-doe\n  name: [\n", encoding="utf-8")
    assert "dossiers/authority/people/d.yml" in site.until("people/jane-doe/", "served-words")
    entry.write_text("- id: jane-doe\n  name: Jane R. Doe\n", encoding="utf-8")
    site.until(PAGE, "Jane R. Doe")
    file.write_text(DOSSIER, encoding="utf-8")
    entry.unlink()


def test_pages_of_docs_are_followed(root: Path, site: Served) -> None:
    about = root / "docs" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\nA last sentence.\n", encoding="utf-8")
    site.until("about/", "A last sentence.")


def test_without_its_name_a_draft_is_not_shown(site: Served) -> None:
    status, text = site.get("dossiers/john-roe/")
    assert status == 404
    assert "casebook serve john-roe" in text


def test_a_draft_is_shown_by_its_name(root: Path, tmp_path: Path) -> None:
    with served(root, "john-roe") as site:
        assert site.shown == f"{site.host}dossiers/john-roe/"
        text = site.until("dossiers/john-roe/", "A draft")
        assert "<b>John Roe:</b>" in text
        assert "John Roe" in site.get("dossiers/")[1]
        path = dossier(root, "john-roe")
        path.rename(tmp_path / "elsewhere.md")
        site.until("dossiers/john-roe/", "is not there any more")
        (tmp_path / "elsewhere.md").rename(path)
        site.until("dossiers/john-roe/", "A draft")


def test_a_name_that_is_none_is_answered_with_the_nearest(root: Path) -> None:
    ran = casebook(root, "serve", "--plain", "jane-do-france")
    assert ran.code == 2
    assert ran.err == (
        "casebook: there is no dossier `jane-do-france` in dossiers/: did you mean `jane-doe-france`?\n"
    )
    assert casebook(root, "serve", "--plain", "../x").code == 2


def test_what_bars_the_site_is_shown_all_the_same(root: Path, tmp_path: Path) -> None:
    alone = copy_repository(tmp_path / "repository")
    dossier(alone).write_text(DOSSIER[:300], encoding="utf-8")
    with served(alone) as site:
        status, text = site.get(PAGE)
        assert status == 200
        assert "cannot be shown as it is now" in text
        assert not (alone / "site").exists()
        dossier(alone).write_text(DOSSIER, encoding="utf-8")
        site.until(PAGE, "A court in Paris")


def test_ctrl_c_ends_it_at_once_with_pages_open(root: Path) -> None:
    with (
        served(root) as site,
        socket.create_connection(("127.0.0.1", int(site.host.split(":")[2][:-1]))) as open_page,
    ):
        have = re.findall(r'data-have="(\w+)"', site.get(PAGE)[1])[0]
        open_page.sendall(f"GET /.served/changes?page={PAGE}&have={have} HTTP/1.1\r\n\r\n".encode())
        open_page.settimeout(PATIENCE)
        assert b"event-stream" in open_page.recv(1000)
        site.process.send_signal(signal.SIGINT)
        assert site.process.wait(5) == 0
        assert site.process.stdout is not None
        assert site.process.stderr is not None
        assert "stopped showing the site" in site.process.stdout.read()
        assert site.process.stderr.read() == ""


def test_a_port_in_use_is_answered_before_anything_is_built(tmp_path: Path) -> None:
    root = copy_repository(tmp_path / "repository")
    dossier(root).write_text(DOSSIER, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = casebook(root, "serve", "--plain", "--port", str(port))
    assert ran.code == 2
    assert ran.err == (f"casebook: port {port} is in use: stop what uses it, or name another with --port\n")
    assert not (root / "site").exists()

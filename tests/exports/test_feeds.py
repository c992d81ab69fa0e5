"""Feeds are read by a parser not ours, and meet what RFC 4287 asks of them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import etree

from casebook.settings import Settings
from tests import rich
from tests.exports.real import HERE, PUBLIC, all_real, exported, real
from tests.minimal import collection, replaced

ATOM = "{http://www.w3.org/2005/Atom}"
HOST = "https://somewhere.example/"


def read(path: str, content: bytes) -> Any:
    """The feed as it comes from a host that serves the site at its root."""
    headers = {"content-location": HOST + path, "content-type": "application/atom+xml"}
    found = feedparser.parse(content, response_headers=headers)
    assert found.bozo is False
    assert found.version == "atom10"
    return found


def atoms(found: dict[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in found.items() if path.endswith("feed.atom")}


def rich_exports(settings: Settings = PUBLIC, text: str = rich.RICH, slug: str = "rich") -> dict[str, bytes]:
    return exported(collection(text, slug, **rich.FILES), settings)


def test_there_is_one_for_everything_that_can_be_followed() -> None:
    found = set(atoms(rich_exports()))
    assert {
        "feed.atom",
        "corrections/feed.atom",
        "dossiers/rich/feed.atom",
        "dossiers/other/feed.atom",
        "people/ali-doe/feed.atom",
        "bodies/ecthr/feed.atom",
        "states/UZ/feed.atom",
    } <= found
    assert not [path for path in found if "ben-roe" in path]  # no page, no feed


@pytest.mark.parametrize("settings", [HERE, PUBLIC], ids=["here", "public"])
def test_what_atom_asks_of_every_feed_and_entry(settings: Settings) -> None:
    for path, content in atoms({**all_real(settings), **rich_exports(settings)}).items():
        root = etree.fromstring(content)
        assert root.tag == f"{ATOM}feed"
        for element in [root, *root.iter(f"{ATOM}entry")]:
            for tag in ("id", "title", "updated"):
                (one,) = element.findall(f"{ATOM}{tag}")
                assert one.text, (path, tag)
            (alternate,) = element.findall(f"{ATOM}link[@rel='alternate']")
            assert alternate.get("type") == "text/html"
        assert root.findtext(f"{ATOM}author/{ATOM}name") == "The Publisher"
        assert len(root.findall(f"{ATOM}link[@rel='self']")) == 1
        ids = [one.text for one in root.iter(f"{ATOM}id")]
        assert len(ids) == len(set(ids)), path
        days = [one.text or "" for one in root.findall(f"{ATOM}entry/{ATOM}updated")]
        assert days == sorted(days, reverse=True)


def test_every_real_feed_is_read_and_leads_where_it_should() -> None:
    exports = all_real(HERE)
    for path, content in atoms(exports).items():
        found = read(path, content)
        own = {link.rel: link.href for link in found.feed.links}
        assert own["self"] == HOST + path
        assert own["alternate"].startswith(HOST)
        assert all(entry.link.startswith(f"{HOST}dossiers/") for entry in found.entries)
    assert len(read("feed.atom", exports["feed.atom"]).entries) >= len(real().published())


def test_a_correction_says_what_was_and_what_is() -> None:
    for path in ("corrections/feed.atom", "people/ali-doe/feed.atom", "dossiers/rich/feed.atom"):
        entry = read(path, rich_exports()[path]).entries[0]
        assert entry.title == "Correction: Ali Doe & Ben Roe: France to Uzbekistan"
        assert entry.updated == "2026-11-21T00:00:00Z"
        assert entry.link == "https://example.org/book/dossiers/rich/#x03"
        assert entry.tags[0].term == "correction"
        said = entry.content[0].value
        assert "The day was wrong." in said
        assert "Was: <del>24 January</del>" in said
        assert "Now: <ins>23 January</ins>" in said
        assert 'href="https://example.org/book/dossiers/rich/#e05"' in said


def test_only_what_was_wrong_stands_among_the_corrections() -> None:
    found = read("x", rich_exports()["corrections/feed.atom"])
    assert [entry.tags[0].term for entry in found.entries] == ["correction"]


def test_relative_links_lead_out_of_the_feed() -> None:
    path = "people/ali-doe/feed.atom"
    entry = read(path, rich_exports(HERE)[path]).entries[0]
    assert entry.link == f"{HOST}dossiers/rich/#x03"
    assert f'href="{HOST}dossiers/rich/#e05"' in entry.content[0].value


def test_an_expected_event_is_no_change() -> None:
    assert all(b"hearing is set" not in content for content in atoms(rich_exports()).values())


def ids(content: bytes) -> list[str]:
    return [str(one.text) for one in etree.fromstring(content).iter(f"{ATOM}id")]


def test_ids_outlive_a_move_of_the_site_and_of_the_dossier() -> None:
    before = rich_exports(HERE)["dossiers/rich/feed.atom"]
    elsewhere = Settings("The Casebook", "The Publisher", "https://other.example/")
    renamed = rich.RICH.replace("publication: published", "publication: published\nformerly: [rich]")
    after = rich_exports(elsewhere, renamed, "ali-doe-france")
    assert ids(before) == ids(after["dossiers/ali-doe-france/feed.atom"])
    assert after["dossiers/rich/feed.atom"] == after["dossiers/ali-doe-france/feed.atom"]
    assert ids(before) == [
        "urn:uuid:c79226aa-0fab-5ec9-86b0-5ac3aa07249a",  # of D-0001, x03 and x01: these never change
        "urn:uuid:78741d91-ae0f-570a-b9d4-b3308b402470",
        "urn:uuid:c82741fb-9153-55e5-8ec1-2311f8dd4929",
    ]


def test_typed_text_stays_text() -> None:
    odd = "<script>alert(1)</script> & ]]> \" '"
    text = replaced("text: The day was wrong.", f"text: |-\n      {odd}", _blocks(rich.RICH))
    content = rich_exports(PUBLIC, text)["feed.atom"]
    written = etree.fromstring(content).findtext(f"{ATOM}entry/{ATOM}content") or ""
    assert written.startswith("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;")
    assert "<script" not in read("feed.atom", content).entries[0].content[0].value


def _blocks(text: str) -> str:
    """The rich dossier with its correction in block style."""
    return text.replace(
        "  - {id: x03, date: 2026-11-21, type: correction, text: The day was wrong., affects: [e05],\n"
        "     was: 24 January, now: 23 January}\n",
        "  - id: x03\n    date: 2026-11-21\n    type: correction\n    text: The day was wrong.\n"
        "    affects: [e05]\n    was: 24 January\n    now: 23 January\n",
    )


def test_links_in_full_begin_with_the_sites_address() -> None:
    for content in atoms(all_real(PUBLIC)).values():
        for link in etree.fromstring(content).iter(f"{ATOM}link"):
            assert str(link.get("href")).startswith(PUBLIC.base_url)
            assert urlsplit(str(link.get("href"))).netloc == "example.org"


def test_two_builds_are_the_same() -> None:
    assert rich_exports() == rich_exports()

"""Pages of changes: what became known, what we had wrong; and what heads say of feeds."""

from __future__ import annotations

import pytest
from lxml import html

from casebook.pages import render_all
from casebook.pages.gathered import gathered
from casebook.pages.page import Page
from tests import rich
from tests.minimal import collection

GONE = """\
---
id: D-0007
publication: withdrawn
title: "Bo Lee: France to Laos"
withdrawn: [{id: D-0007, date: 2026-12-02, reason: safety}]
---
"""


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """Every page by address: the rich dossier, another, and one that was withdrawn."""
    files = {**rich.FILES, "dossiers/gone.md": GONE}
    site = gathered(collection(rich.RICH, "rich", **files), rich.SETTINGS)
    return {page.address: page for page in render_all(site)}


def items(page: Page) -> list[str]:
    body = html.fragment_fromstring(page.body)
    return [" ".join(item.text_content().split()) for item in body.xpath("//ol/li")]


def test_updates_stand_newest_first_by_month(pages: dict[str, Page]) -> None:
    page = pages["updates/"]
    body = html.fragment_fromstring(page.body)
    assert body.xpath("//h2/text()") == ["December 2026", "November 2026"]
    assert [item.split(" · ")[1].split()[0] for item in items(page)] == ["Removal", "Correction", "New"]


def test_corrections_say_what_was_and_what_is(pages: dict[str, Page]) -> None:
    removed, corrected = items(pages["corrections/"])
    assert corrected == (
        "21 November 2026 · Correction · #e05 Ali Doe & Ben Roe: France to Uzbekistan The day was wrong. "
        "Was: 24 January Now: 23 January"
    )
    assert removed == ("2 December 2026 · Removal Bo Lee: France to Laos The dossier was withdrawn: safety.")
    assert "dossiers/rich/#x03" in pages["corrections/"].links


def test_without_any_it_says_so() -> None:
    site = gathered(collection(), rich.SETTINGS)
    page = next(page for page in render_all(site) if page.address == "corrections/")
    assert "No correction so far." in page.body


@pytest.mark.parametrize(
    ("address", "feed"),
    [
        ("", "feed.atom"),
        ("updates/", "feed.atom"),
        ("corrections/", "corrections/feed.atom"),
        ("dossiers/rich/", "dossiers/rich/feed.atom"),
        ("people/ali-doe/", "people/ali-doe/feed.atom"),
        ("bodies/ecthr/", "bodies/ecthr/feed.atom"),
        ("states/UZ/", "states/UZ/feed.atom"),
    ],
)
def test_heads_name_their_feeds(pages: dict[str, Page], address: str, feed: str) -> None:
    assert 'rel="alternate" type="application/atom+xml"' in pages[address].head
    assert feed in pages[address].links


def test_pages_without_a_feed_name_none(pages: dict[str, Page]) -> None:
    assert pages["instruments/echr/"].head == ""

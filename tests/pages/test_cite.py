"""Citing from the page: what a reference manager reads in its head, and the text under an event that was followed."""

from __future__ import annotations

from lxml import html

from casebook.pages.dossier import render
from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.views.case.page import dossier_view
from tests import rich

PAGE = render(rich.view())
NOWHERE = render(dossier_view(rich.names(), Settings("The Casebook", "Us")))


def meta(page: Page) -> dict[str, str]:
    head = html.fragment_fromstring(page.head, create_parent="div")
    return {str(e.get("name") or e.get("property")): str(e.get("content")) for e in head.iter("meta")}


def test_the_head_makes_one_web_page_with_a_corporate_author() -> None:
    assert meta(PAGE) == {
        "citation_title": "Ali Doe & Ben Roe: France to Uzbekistan",
        "citation_author": "Us,",  # the comma keeps it from being split into two names
        "citation_publication_date": "2026-11-21",
        "citation_language": "en",
        "citation_abstract": "Two men, one flight.",
        "citation_public_url": "https://example.org/id/D-0001/",
        "og:type": "website",
        "og:site_name": "The Casebook",
    }


def test_nothing_stands_there_that_would_make_it_something_else() -> None:
    for sign in ("DC.", "dc.", "Z3988", "ld+json", 'og:type" content="article', "z:itemType"):
        assert sign not in PAGE.head + PAGE.body


def test_the_files_are_named_and_verified() -> None:
    for name in ("cite.bib", "cite.ris", "cite.csl.json", "dossier.json", "feed.atom"):
        assert f'href="{name}"' in PAGE.head
        assert f"dossiers/rich/{name}" in PAGE.links
    assert "data/dossier.schema.json" in PAGE.links


def test_without_the_sites_address_none_is_made_up() -> None:
    assert "citation_public_url" not in meta(NOWHERE)
    assert "http" not in "".join(html.fragment_fromstring(NOWHERE.body).xpath("//dd[@class='copy']//text()"))


def test_styles() -> None:
    body = html.fragment_fromstring(PAGE.body)
    assert body.xpath("//dd[@class='copy']/text()") == [
        "Us. “Ali Doe & Ben Roe: France to Uzbekistan.” The Casebook, D-0001, version of 21 November 2026. "
        "https://example.org/id/D-0001/.",
        "Us, ‘Ali Doe & Ben Roe: France to Uzbekistan’ (The Casebook, D-0001, 21 November 2026) "
        "<https://example.org/id/D-0001/>",
        "Us. (2026, November 21). Ali Doe & Ben Roe: France to Uzbekistan (D-0001). The Casebook. "
        "https://example.org/id/D-0001/",
    ]


def test_each_event_carries_its_text_and_permanent_address() -> None:
    body = html.fragment_fromstring(PAGE.body)
    e05 = body.get_element_by_id("e05").find_class("cite-event")[0]
    assert " ".join(e05.text_content().split()) == (
        "Cite Us. “Ali Doe & Ben Roe: France to Uzbekistan,” event e05 (23 January 2004). The Casebook, D-0001, "
        "version of 21 November 2026. https://example.org/id/D-0001/#e05. Permanent address"
    )
    assert e05.xpath(".//a/@href") == ["../../id/D-0001/#e05"]
    assert len(body.find_class("cite-event")) == len(rich.names().dossier.events)

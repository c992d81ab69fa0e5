"""The pages that compare cases, rendered: every row's link exists, and what a reader aloud or on a phone is told."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from lxml import html

from casebook.collection.collection import Collection
from casebook.pages import assurances, claim_kind, claims, dossier, measures, routes
from casebook.pages.gathered import gathered
from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.vocabulary import CLAIM_KINDS
from tests import rich
from tests.minimal import collection

SETTINGS = Settings("A Casebook", "Somebody")
MODULES = (assurances, measures, claims, claim_kind, routes)
ADDRESSES = ("assurances/", "measures/", "claims/", "claims/fact/", "routes/")
ROWS = tuple(address for address in ADDRESSES if address != "claims/")


def rendered(found: Collection) -> dict[str, Page]:
    site = gathered(found, SETTINGS)
    return {page.address: page for module in MODULES for page in module.pages(site)}


@pytest.fixture(scope="module")
def found() -> Collection:
    return collection(rich.RICH, "rich", **rich.FILES)


@pytest.fixture(scope="module")
def pages(found: Collection) -> dict[str, Page]:
    return rendered(found)


def parsed(page: Page) -> html.HtmlElement:
    return html.fragment_fromstring(page.body, create_parent="main")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_each_page_stands_at_its_address(pages: dict[str, Page]) -> None:
    assert set(ADDRESSES) <= set(pages)
    assert {f"claims/{kind.word}/" for kind in CLAIM_KINDS} <= set(pages)


@pytest.mark.parametrize("address", ROWS)
def test_every_link_to_an_item_exists_on_its_dossier(
    found: Collection, pages: dict[str, Page], address: str
) -> None:
    site = gathered(found, SETTINGS)
    anchors = {f"{page.address}#{id}" for page in dossier.pages(site) for id in page.ids}
    linked = {link for link in pages[address].links if link.startswith("dossiers/")}
    assert linked
    assert linked <= anchors


@pytest.mark.parametrize("address", ROWS)
def test_every_row_leads_to_its_item(pages: dict[str, Page], address: str) -> None:
    body = parsed(pages[address])
    xpath = "//table[contains(@class, 'compared') or contains(@class, 'claimed-rows')]/tbody/tr"
    rows = body.xpath(xpath) or body.xpath("//div[@class='route-groups']//li")
    assert rows
    for row in rows:
        assert row.xpath(".//a[contains(@href, '/#')]/@href"), words(row)


@pytest.mark.parametrize("address", ADDRESSES)
def test_tables_can_be_read_aloud(pages: dict[str, Page], address: str) -> None:
    tables = parsed(pages[address]).xpath("//table")
    assert tables
    for table in tables:
        assert words(table.find("caption"))
        assert {th.get("scope") for th in table.xpath("thead//th")} == {"col"}
        width = len(table.xpath("thead//th"))
        for row in table.xpath("tbody/tr | tfoot/tr"):
            assert len(row) == width
            assert [th.get("scope") for th in row.xpath("th")] == ["row"]


@pytest.mark.parametrize("address", ["assurances/", "measures/"])
def test_header_words_are_repeated_in_each_cell(pages: dict[str, Page], address: str) -> None:
    for cell in parsed(pages[address]).xpath("//table[contains(@class, 'compared')]/tbody/tr/*"):
        assert cell.xpath("./span[@class='lab' and text()]"), words(cell)


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_unit_of_counting_stands_under_the_table(pages: dict[str, Page], address: str) -> None:
    units = [words(p) for p in parsed(pages[address]).find_class("unit")]
    assert units
    assert all(unit.startswith("Counted: ") for unit in units)


@pytest.mark.parametrize("address", ADDRESSES)
def test_headings_go_down_one_level_at_a_time_and_no_anchor_stands_twice(
    pages: dict[str, Page], address: str
) -> None:
    page = pages[address]
    levels = [int(h.tag[1]) for h in parsed(page).xpath("//*[self::h1 or self::h2 or self::h3]")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(page.ids) == len(set(page.ids))


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("word", ["Rendered", "rendered", "Broken", "Breached"])
def test_a_verdict_never_stands_without_who_found_it(pages: dict[str, Page], address: str, word: str) -> None:
    text = words(parsed(pages[address]))
    told = len(re.findall(rf"\b{word}\b", text))
    assert len(re.findall(rf"\b{word}\b,? found by European Court of Human Rights, 2012", text)) == told


def test_a_disputed_promise_leads_to_its_claim(pages: dict[str, Page]) -> None:
    (link,) = parsed(pages["assurances/"]).xpath("//td//a[contains(@href, '#c01')]")
    assert words(link.getparent().getparent()).endswith("Disputed (see claim 1)")


def test_totals_lead_to_the_claims_and_keep_the_anchors_they_once_had(pages: dict[str, Page]) -> None:
    for row in parsed(pages["claims/"]).xpath("//table/tbody/tr"):
        assert row.xpath("th/a/@href") == [f"../claims/{row.get('id')}/"]
    assert "claims/fact/" in pages["claims/"].links


def test_each_claim_is_labelled_as_one_and_has_both_sides(pages: dict[str, Page]) -> None:
    for row in parsed(pages["claims/fact/"]).xpath("//table[@class='claimed-rows']/tbody/tr"):
        assert words(row[0]).startswith("Claim in ")
        assert [words(lab) for lab in row.xpath(".//span[@class='lab']")] == ["Says", "Denies", "Found"]
        assert all(cell.xpath(".//li") for cell in row[1:])


def test_signs_are_links_with_names(pages: dict[str, Page]) -> None:
    (sign,) = parsed(pages["routes/"]).xpath("//div[@class='matrix']//td/a")
    assert sign.get("href") == "../dossiers/other/#t01"
    assert words(sign) == "Cy Poe: Cuba asked France. Extradition pending"


def test_an_empty_collection_has_the_pages_without_tables() -> None:
    for page in rendered(Collection({})).values():
        assert parsed(page).xpath("//table") == []
        assert "yet." in page.description

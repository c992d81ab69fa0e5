"""The page of a dossier, rendered: what stands on it, where its links lead, and what never comes through."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from lxml import html

from casebook.pages.dossier import render
from casebook.pages.page import Page
from tests import rich
from tests.minimal import DOSSIER


@pytest.fixture(scope="module")
def page() -> Page:
    return render(rich.view())


@pytest.fixture(scope="module")
def body(page: Page) -> html.HtmlElement:
    return html.fragment_fromstring(page.body, create_parent="main")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


ITEMS = "e01 e02 e05 e08 e09 s01 s03 s04 c01 c02 p01 p04 t01 t02 a01 a02 m01 r01 x01 x02 x03"


@pytest.mark.parametrize("id", ITEMS.split())
def test_every_item_has_its_anchor(page: Page, id: str) -> None:
    assert page.ids.count(id) == 1


def test_no_anchor_stands_twice(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))


def test_every_link_on_the_page_has_its_anchor(page: Page) -> None:
    here = {link.partition("#")[2] for link in page.links if link.startswith(f"{page.address}#")}
    assert here <= set(page.ids)


def test_nothing_that_the_policy_of_the_site_forbids(page: Page) -> None:
    assert not re.search(r"<(script|style|img|iframe|link)\b|\sstyle=|\son[a-z]+=", page.body)


def test_headings_go_down_one_level_at_a_time(body: html.HtmlElement) -> None:
    levels = [int(heading.tag[1]) for heading in body.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_parts_stand_in_the_order_of_the_index(body: html.HtmlElement) -> None:
    listed = [a.get("href") for a in body.xpath("//nav[@aria-labelledby='index-title']//a")]
    assert listed == [
        f"#{part.get('aria-labelledby')}"
        for part in body.xpath("//*[contains(@class, 'part ')]|//*[@class='part']")
    ]


def test_an_absent_part_is_absent() -> None:
    small = render(rich.view("other"))
    assert "What is disputed" not in small.body
    assert "Assurances" not in small.body
    assert "Chain of instances" not in small.body


def test_title_splits_at_the_colon(body: html.HtmlElement) -> None:
    title = body.find(".//h1")
    assert title is not None
    assert [words(part) for part in title] == ["Ali Doe & Ben Roe:", "France to Uzbekistan"]


@pytest.mark.parametrize("word", ["Rendered", "Rendition", "Broken", "Breached"])
def test_a_verdict_never_stands_without_who_found_it(body: html.HtmlElement, word: str) -> None:
    for element in body.iter():
        if isinstance(element.tag, str) and (element.text or "").strip() == word:
            around = words(element.getparent()) if element.tag in ("b", "span") else words(element)
            assert "found by European Court of Human Rights, 2012" in around, around


def test_a_disputed_word_leads_to_its_claim(body: html.HtmlElement) -> None:
    row = body.get_element_by_id("a02")
    assert "Disputed" in words(row)
    assert row.xpath(".//a[@href='#c01']")


def test_both_sides_and_the_silence(body: html.HtmlElement) -> None:
    claim = words(body.get_element_by_id("c01"))
    assert "Says Ali Doe, June 2004: In a letter." in claim
    assert (
        "Denies Uzbekistan, July 2004 source 2 until 13 December 2012 No answer (asked 3 May 2026)." in claim
    )
    assert "Concedes Uzbekistan: That he was held." in claim
    silent = words(body.get_element_by_id("c02"))
    assert "No denial found (searched 24 November 2026). Its files are closed. source 1" in silent


def test_sources_beside_the_text_of_a_finding_are_shown(body: html.HtmlElement) -> None:
    assert "Nobody asked. source 1 source 2" in words(body.get_element_by_id("c02"))


def test_a_finding_set_aside_says_by_whom(body: html.HtmlElement) -> None:
    found = [words(item) for item in body.get_element_by_id("c01").xpath(".//*[@class='findings']//li")]
    assert found[0].startswith("Rejected (civil standard): Court of Appeal, January 2004")
    assert found[0].endswith("Set aside by Court of Cassation, 2004.")
    assert found[1].startswith("Established (not final): European Court of Human Rights, 13 December 2012")


def test_foreign_words_carry_their_language_and_direction(body: html.HtmlElement) -> None:
    arabic = body.xpath("//*[@lang='ar']")
    assert arabic
    assert {element.get("dir") for element in arabic} == {"rtl"}
    assert body.xpath("//*[@id='s02']//a[@lang='fr' and text()='Arrêt']")


def test_a_source_leads_back_to_what_it_carries(body: html.HtmlElement) -> None:
    uses = body.xpath("//*[@id='s01']//p[@class='uses']//a/@href")
    assert uses == ["#status-title", "#key-facts", "#e01", "#e02", "#e05", "#c02", "#a02", "#story", "#story"]


def test_withdrawn_items_stay_in_their_place(body: html.HtmlElement) -> None:
    stone = body.get_element_by_id("e08")
    assert words(stone) == "e08 Withdrawn on 20 November 2026: duplicate. See #e07."
    before = stone.getprevious()
    assert before is not None
    assert before.get("id") == "e07"


def test_what_is_expected_says_so(body: html.HtmlElement) -> None:
    assert "Expected: hearing" in words(body.get_element_by_id("e09"))


def test_the_heavy_event_is_headed_by_its_outcome(body: html.HtmlElement) -> None:
    heavy = body.xpath("//li[contains(@class, 'heavy')]")
    assert [item.get("id") for item in heavy] == ["e05"]
    assert "The transfer" in words(heavy[0])


def test_the_chain_is_told_in_words(body: html.HtmlElement) -> None:
    chain = [words(item) for item in body.xpath("//ol[@class='instances']/li")]
    assert [step.split()[0] for step in chain] == ["January", "appealed", "taken"]
    assert "(set aside by Court of Cassation, 2004)" in chain[0]
    assert "ECHR, art. 3: violation (procedural limb and substantive limb) (France)" in chain[2]


def test_links_leave_the_page_relatively(page: Page) -> None:
    assert 'href="../../states/FR/"' in page.body
    assert "dossiers/other/" in page.links
    assert 'href="/' not in page.body


def test_nothing_typed_becomes_markup() -> None:
    odd = "<b>\"'&{{ 7*7 }}"
    text = (
        DOSSIER.replace("standfirst: One sentence.", f"standfirst: |-\n  {odd}")
        .replace("title: A paper", f"title: |-\n      {odd}")
        .replace("- {id: s01, title", "- id: s01\n    title")
        .replace(
            f'{odd}, language: en, kind: press, url: "https://example.org/a"}}',
            f'{odd}\n    language: en\n    kind: press\n    url: "https://example.org/a"',
        )
    )
    page = render(rich.view("rich", text))
    assert page.body.count("&lt;b&gt;&#34;&#39;&amp;{{ 7*7 }}") >= 2
    assert not {"49", odd} & set(html.fragment_fromstring(page.body).xpath("//b/text()"))


def test_the_paper_says_which_version_it_is(body: html.HtmlElement) -> None:
    foot = words(body.find_class("print-foot")[0])
    assert foot == "The Casebook · D-0001 · version of 21 November 2026 · https://example.org/id/D-0001/"

"""The search in a real browser on the built site: what is found, and at which rank; the page by every way of use."""

from __future__ import annotations

import csv
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from tests.browser import checks, judges
from tests.browser.conftest import Look, Scheme, Visit

QUERIES = list(
    csv.DictReader(
        (Path(__file__).resolve().parents[1] / "queries.csv").read_text(encoding="utf-8").splitlines()
    )
)
MOST_BYTES = 100 * 1024  # what has come by the first result varies by some hundred bytes from run to run
READY = "() => !document.querySelector('.told').textContent.startsWith('Searching')"
FACETS = "() => !document.querySelector('.narrow-down').hidden"


def search(page: Page, query: str) -> None:
    """Type a query and wait until what was found is said."""
    page.fill("#q", query)
    page.press("#q", "Enter")
    page.wait_for_function(
        "q => document.querySelector('.told').textContent.includes(`“${q}”`)", arg=query.strip()
    )


def found(page: Page) -> list[str]:
    """Slugs of the cases found, the best first."""
    links = page.locator(".results:not([hidden]) > li h2 a").evaluate_all("all => all.map(a => a.pathname)")
    return [path.split("/dossiers/")[1].strip("/") for path in links]


def at(look: Look, host: str, query: str, width: int = 1300, scheme: Scheme = "light") -> Visit:
    """The search page at an address such as `q=torture&state=RU`, when it is done."""
    visit = look(host, f"search/?{query}", width=width, scheme=scheme)
    visit.page.wait_for_function(READY)
    return visit


@pytest.fixture(scope="module")
def typed(browser: object, host: str) -> object:
    """One search page for all queries."""
    page = browser.new_context().new_page()  # type: ignore[attr-defined]
    page.goto(f"{host}search/")
    yield page
    page.context.close()


def test_there_are_enough_queries() -> None:
    assert len({row["query"] for row in QUERIES}) >= 60


@pytest.mark.parametrize("row", QUERIES, ids=[row["query"] for row in QUERIES])
def test_query(typed: Page, row: dict[str, str]) -> None:
    search(typed, row["query"])
    assert row["page"] in found(typed)[: int(row["rank"])], typed.text_content(".told")


@pytest.mark.parametrize("query", ["zzzzqq", "xylophone", "Фёдорывна", "99999/99"])
def test_nothing_is_found_by_chance(typed: Page, query: str) -> None:
    search(typed, query)
    assert found(typed) == []
    assert typed.inner_text("#count") == "No case found"
    assert typed.is_visible(".instead")


def test_a_loose_answer_says_so(typed: Page) -> None:
    search(typed, "Ablyasov")
    assert "these have “ablya”" in typed.inner_text(".told")
    assert typed.locator(".told").is_visible()


def test_a_result_shows_case_sign_status_date_route_and_the_event(look: Look, host: str) -> None:
    page = at(look, host, "q=Conseil+d'Etat+annulled").page
    result = page.locator(".results > li").first
    label = result.locator(".label").inner_text()
    assert "Extradition annulled" in label
    assert "as of" in label
    assert "France → Russia" in label
    assert result.locator(".sign-of svg").count() == 1
    assert result.locator("mark").count() >= 1
    link = result.locator(".hits a").first
    anchor = link.evaluate("a => a.hash")
    link.click()
    page.wait_for_url(f"**/dossiers/ablyazov-france/{anchor}")
    assert page.locator(anchor).count() == 1


def test_every_link_of_the_results_leads_somewhere(look: Look, host: str, site: Path) -> None:
    page = at(look, host, "q=court").page
    page.wait_for_function(FACETS)
    for href in set(page.locator(".results a").evaluate_all("all => all.map(a => a.pathname + a.hash)")):
        path, _, anchor = href.partition("#")
        html = (site / path.strip("/") / "index.html").read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in html, href


def test_a_verdict_stands_with_who_found_it(look: Look, host: str) -> None:
    page = at(look, host, "q=El-Masri").page
    assert (
        "Rendered found by European Court of Human Rights, 2012"
        in page.locator(".results .label").first.inner_text()
    )


def test_generated_spellings_are_never_shown(look: Look, host: str) -> None:
    page = at(look, host, f"q={quote('Маматкулова')}").page
    assert found(page)[0] == "mamatkulov-turkey"
    assert "аматкулов" not in page.inner_text(".results")


def test_the_address_keeps_query_and_filters(look: Look, host: str) -> None:
    page = at(look, host, "q=extradition&state=RU").page
    page.wait_for_function(FACETS)
    assert page.input_value("#q") == "extradition"
    assert page.is_checked("#f-state-RU")
    before = found(page)
    page.check("#f-status-extradition-annulled")
    page.wait_for_function("n => document.querySelectorAll('.results > li').length < n", arg=len(before))
    assert "q=extradition" in page.url
    assert "status=extradition-annulled" in page.url
    assert "state=RU" in page.url
    page.go_back()
    page.wait_for_function("n => document.querySelectorAll('.results > li').length === n", arg=len(before))
    assert found(page) == before


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("status=extradition-annulled&year=2016", "ablyazov-france"),
        ("state=UZ", "mamatkulov-turkey"),
        ("body=fr-conseil-d-etat", "ablyazov-france"),
        ("provision=echr/34", "mamatkulov-turkey"),
        ("year=1999", "mamatkulov-turkey"),
    ],
)
def test_filters_alone_answer(look: Look, host: str, address: str, page: str) -> None:
    assert page in found(at(look, host, address).page)


def test_without_a_query_cases_stand_in_the_order_of_the_index(look: Look, host: str) -> None:
    slugs = found(at(look, host, "state=KZ").page)
    links = look(host, "dossiers/").page.locator("main a").evaluate_all("all => all.map(a => a.pathname)")
    index = list(dict.fromkeys(path.strip("/").split("/")[-1] for path in links))
    assert slugs[0] == "ablyazov-france"
    assert slugs == [slug for slug in index if slug in slugs]


def test_an_unknown_filter_finds_nothing(look: Look, host: str) -> None:
    assert found(at(look, host, "state=ZZ").page) == []


def test_numbers_of_a_filter_hold(look: Look, host: str) -> None:
    page = at(look, host, "q=court").page
    page.wait_for_function(FACETS)
    box = page.locator(".facets input[name=state]").first
    number = int(box.evaluate("e => e.parentElement.querySelector('.count').textContent"))
    box.check()
    page.wait_for_url("**state=*")
    page.wait_for_function(
        "n => document.querySelectorAll('.results > li').length === n", arg=min(number, 10)
    )


def test_by_keyboard_alone(look: Look, host: str) -> None:
    page = look(host, "about/").page
    page.focus(".site-search input")
    page.keyboard.type("Soering")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=Soering")
    page.wait_for_selector(".results > li")
    page.focus("#q")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.narrow-down, .results')")


def test_what_is_said_aloud(look: Look, host: str) -> None:
    page = at(look, host, "q=assurances").page
    status = page.locator("[role=status]")
    assert "for “assurances”" in str(status.text_content())
    assert page.locator(".results").evaluate("e => e.tagName") == "OL"
    assert page.locator(".results > li h2").count() == page.locator(".results > li").count()


def test_what_was_typed_is_text(look: Look, host: str) -> None:
    visit = at(look, host, f"q={quote('<img src=x onerror=alert(1)>')}")
    assert visit.page.locator("main img").count() == 0
    assert visit.violations == []


@pytest.mark.parametrize("width", [320, 768, 1300])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_with_results_is_sound(look: Look, host: str, width: int, scheme: Scheme) -> None:
    visit = at(look, host, "q=torture&state=RU", width=width, scheme=scheme)
    visit.page.wait_for_function(FACETS)
    visit.page.evaluate("document.querySelector('.narrow-down').open = true")
    assert judges.axe(visit.page) == []
    assert checks.sideways_faults(visit.page) == []
    assert (visit.foreign_requests, visit.violations, visit.cookies, visit.refused) == ([], [], [], [])


def test_without_scripts_it_says_so_and_offers_the_lists(look: Look, host: str) -> None:
    page = look(host, "search/?q=Ablyazov", script=False).page
    assert "needs scripts" in page.inner_text("main")
    assert page.locator(".instead a").count() >= 5


def test_without_scripts_the_field_leads_to_the_cases(look: Look, host: str) -> None:
    page = look(host, "about/", script=False).page
    page.fill(".site-search input", "Ablyazov")
    page.press(".site-search input", "Enter")
    page.wait_for_url("**/dossiers/?q=Ablyazov")


def test_no_engine_no_loss(look: Look, host: str) -> None:
    visit = look(host, "search/")
    visit.page.route("**/search-index/**", lambda route: route.abort())
    visit.page.reload()
    visit.page.fill("#q", "Ablyazov")
    visit.page.press("#q", "Enter")
    visit.page.wait_for_function(
        "() => document.querySelector('#count').textContent.includes('does not run')"
    )
    assert visit.page.is_visible(".instead")


@pytest.mark.parametrize(
    "query",
    ["Ablyazov", "assurances", "14038/88", "Аблязова", "death row", "European Court of Human Rights"],
)
def test_a_first_result_costs_at_most_a_hundred_kilobytes(browser: object, host: str, query: str) -> None:
    """All that the search asks for until its first result stands, as sent, headers included; nothing was cached."""
    page = browser.new_context().new_page()  # type: ignore[attr-defined]
    sent: dict[str, int] = {}
    urls: dict[str, str] = {}
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    network.on("Network.requestWillBeSent", lambda e: urls.update({e["requestId"]: e["request"]["url"]}))
    network.on(
        "Network.loadingFinished", lambda e: sent.update({urls[e["requestId"]]: e["encodedDataLength"]})
    )
    page.add_init_script(
        """addEventListener('DOMContentLoaded', () => new MutationObserver((_, seen) => {
          if (!document.querySelector('.results > li')) return;
          performance.mark('first');
          seen.disconnect();
        }).observe(document.documentElement, {subtree: true, childList: true}))"""
    )
    page.goto(f"{host}search/?q={quote(query)}")
    page.wait_for_function(FACETS)
    before = page.evaluate(
        """() => { const first = performance.getEntriesByName('first')[0].startTime;
        return performance.getEntriesByType('resource').filter(e => e.responseEnd <= first).map(e => e.name); }"""
    )
    mine = {url: sent[url] for url in before if "search" in url.removeprefix(host)}
    assert any("engine-" in url for url in mine)
    assert sum(mine.values()) <= MOST_BYTES, mine
    page.context.close()

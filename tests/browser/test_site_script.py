"""What header, switch, menu and moved addresses do in a real browser, with scripts and without."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Look, Scheme, Visit

DOSSIER = "dossiers/ablyazov-france/"


def focused(visit: Visit) -> str:
    """The words of what has the focus."""
    return str(visit.page.evaluate("document.activeElement.innerText || document.activeElement.ariaLabel"))


def scheme_of(visit: Visit) -> str:
    """Light or dark, by the paper's colour."""
    red = visit.page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]")
    return "light" if int(red) > 128 else "dark"


@pytest.mark.parametrize(("system", "other"), [("light", "dark"), ("dark", "light")])
def test_the_switch_is_remembered(look: Look, host: str, system: Scheme, other: str) -> None:
    visit = look(host, "about/", scheme=system)
    assert scheme_of(visit) == system
    visit.page.click("button.scheme")
    assert scheme_of(visit) == other
    visit.page.goto(host + DOSSIER)
    assert scheme_of(visit) == other
    assert visit.page.get_attribute("button.scheme", "aria-pressed") == str(other == "dark").lower()
    assert visit.cookies == []


def test_without_script_there_is_no_switch(look: Look, host: str) -> None:
    assert not look(host, "about/", script=False).page.is_visible("button.scheme")


def test_the_first_stop_leads_to_the_text(look: Look, host: str) -> None:
    visit = look(host, DOSSIER)
    visit.page.keyboard.press("Tab")
    assert focused(visit) == "Skip to the text"
    visit.page.keyboard.press("Enter")
    assert visit.page.evaluate("document.activeElement.id") == "text"


def test_the_words_of_the_header_are_reached_in_order(look: Look, host: str) -> None:
    visit = look(host, "about/", width=1300)
    words = []
    for _ in range(12):
        visit.page.keyboard.press("Tab")
        words.append(focused(visit))
    sections = ["Cases", "People", "States", "Courts", "Law", "Timeline", "Assurances", "Routes"]
    assert words[2:] == [*sections, "Search cases, people and events", "Dark colours"]


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", [320, 768])
def test_the_menu_works_by_keyboard(look: Look, host: str, width: int, script: bool) -> None:
    visit = look(host, DOSSIER, width=width, script=script)
    for _ in range(3):
        visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")
    assert visit.page.is_visible("details.site-menu a")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url(host + "dossiers/")


def test_escape_closes_the_menu(look: Look, host: str) -> None:
    visit = look(host, "about/", width=320)
    visit.page.click("details.site-menu summary")
    visit.page.keyboard.press("Escape")
    assert not visit.page.is_visible("details.site-menu a")


def test_a_moved_page_leads_on_with_its_anchor(look: Look, host: str) -> None:
    visit = look(host, "id/D-0001/#e02")
    visit.page.wait_for_url(f"{host}{DOSSIER}#e02")


def test_without_script_a_moved_anchor_explains_itself(look: Look, host: str) -> None:
    visit = look(host, "id/D-0001/#e02", script=False)
    assert visit.page.url == f"{host}id/D-0001/#e02"
    visit.page.click("#e02 a")
    assert visit.page.url == f"{host}{DOSSIER}#e02"


def test_the_index_marks_where_the_reader_is(look: Look, host: str) -> None:
    visit = look(host, f"{DOSSIER}#sources")
    visit.page.wait_for_selector(".index a[aria-current][href='#sources']", state="attached")
    assert visit.page.locator(".index.open a[aria-current]").count() == 1


def test_a_followed_anchor_is_not_under_the_header(look: Look, host: str) -> None:
    for width in (320, 768, 1300):
        visit = look(host, f"{DOSSIER}#e05", width=width)
        top = visit.page.evaluate("document.getElementById('e05').getBoundingClientRect().top")
        bottom = visit.page.evaluate("document.querySelector('.site-header').getBoundingClientRect().bottom")
        assert top >= bottom


def test_folds_open_on_paper(look: Look, host: str) -> None:
    visit = look(host, DOSSIER, width=320)
    visit.page.emulate_media(media="print")
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert visit.page.locator("main details:not([open])").count() == 0
    visit.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert visit.page.locator("main details[open]").count() == 0

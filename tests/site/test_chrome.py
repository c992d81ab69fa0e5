"""Header and footer: only what exists, the current entry marked, nothing that needs a script."""

from casebook.pages.kinds import Kind
from casebook.site.chrome import POLICY, chromes
from tests.site.fakes import KINDS, SETTINGS

CHROMES = chromes(SETTINGS, KINDS, ["about/", "rules/x/"])


def test_every_kind_at_every_depth() -> None:
    assert set(CHROMES) == {
        ("home", 0),
        ("not_found", 0),
        ("dossiers", 1),
        ("dossier", 2),
        ("docs", 1),
        ("docs", 2),
    }


def test_policy_is_the_first_thing_in_the_head() -> None:
    for chrome in CHROMES.values():
        assert chrome.head.startswith(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">')


def test_header_names_only_sections_that_exist() -> None:
    header = CHROMES["dossier", 2].header
    assert 'href="../../dossiers/"' in header
    assert "People" not in header


def test_footer_names_only_pages_that_exist() -> None:
    footer = CHROMES["dossier", 2].footer
    assert 'href="../../about/"' in footer
    assert "contribute" not in footer


def test_the_section_of_a_page_is_marked() -> None:
    marked = '<a href="../../dossiers/" aria-current="true">Cases</a>'
    assert marked in CHROMES["dossier", 2].header
    assert "aria-current" not in CHROMES["home", 0].header


def test_menu_opens_without_script_and_switch_waits_for_it() -> None:
    header = CHROMES["home", 0].header
    assert "<details" in header
    assert "<summary>" in header
    assert " hidden>" in header.partition('class="scheme"')[2]


def test_nothing_inline() -> None:
    for chrome in CHROMES.values():
        html = chrome.head + chrome.header + chrome.footer
        assert not any(sign in html for sign in ("<style", " style=", " onclick=", "javascript:"))
        assert html.count("<script") == html.count('<script src="')


SEARCHING = chromes(SETTINGS, [*KINDS, Kind("search", (1,), "search/")], [])


def test_the_field_leads_to_the_cases_until_a_script_knows_better() -> None:
    header = SEARCHING["dossier", 2].header
    assert 'action="../../dossiers/" data-search="../../search/"' in header
    assert "site-search" not in CHROMES["dossier", 2].header
    assert "site-search" not in SEARCHING["search", 1].header


def test_the_search_alone_may_run_its_engine() -> None:
    allowed = [key for key, chrome in SEARCHING.items() if "'wasm-unsafe-eval'" in chrome.head]
    assert allowed == [("search", 1)]
    assert "assets/search.js" in SEARCHING["search", 1].head
    assert "assets/search.js" not in SEARCHING["dossier", 2].head


def test_the_name_of_the_site_is_escaped() -> None:
    odd = chromes(type(SETTINGS)("A <b> & Co", "Nobody"), [Kind("home", (0,))], [])
    assert "A &lt;b&gt; &amp; Co" in odd["home", 0].header

"""The built site before outside judges: every kind of page, at three widths, light and dark, without scripts, on paper.

A kind is looked at on its largest page; what is cheap is asked of every page. What takes long, and longer with each
dossier, is asked of the page in the middle by size in four widths and schemes, and of the largest in two.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.browser import checks, judges
from tests.browser.conftest import Look, Scheme

# each width and each scheme, both together where they matter: colours change with the scheme, what stands beside what
# with the width
LOOKS: tuple[tuple[int, Scheme], ...] = ((320, "light"), (320, "dark"), (768, "light"), (1300, "dark"))
LOOKS_AT_THE_LARGEST: tuple[tuple[int, Scheme], ...] = ((320, "dark"), (1300, "light"))

# kind → its addresses, one star a segment
KINDS = {
    "home": "",
    "dossiers": "dossiers/",
    "dossier": "dossiers/*/",
    "cases in groups": "dossiers/by/*/",
    "people": "people/",
    "person": "people/*/",
    "states": "states/",
    "state": "states/*/",
    "bodies": "bodies/",
    "body": "bodies/*/",
    "instruments": "instruments/",
    "instrument": "instruments/*/",
    "article": "instruments/*/*/",
    "timeline": "timeline/",
    "year": "timeline/*/",
    "assurances": "assurances/",
    "measures": "measures/",
    "claims": "claims/",
    "claims of a kind": "claims/*/",
    "routes": "routes/",
    "updates": "updates/",
    "corrections": "corrections/",
    "search": "search/",
    "reference": "reference/*/",
    "docs": "about/",
    "not found": "404.html",
}
# served too, and too plain to be looked at in every size
PLAIN = {
    "address of an id": "id/*/",
    "rule": "rules/*/",
    "rules": "rules/",
    "prose": "[!dpsbit]*/",
    "privacy": "privacy/",
    "data": "data/",
}


def addresses(site: Path) -> dict[str, Path]:
    """Address → file of every page, the smallest first."""
    files = sorted(site.rglob("*.html"), key=lambda file: file.stat().st_size)
    return {file.relative_to(site).as_posix().removesuffix("index.html"): file for file in files}


def matches(address: str, pattern: str) -> bool:
    return address.count("/") == pattern.count("/") and fnmatchcase(address, pattern)


def largest(site: Path, kind: str) -> str:
    """Address of the largest page of a kind."""
    found = [address for address in addresses(site) if matches(address, KINDS[kind])]
    assert found, f"the site has no page of the kind {kind!r}: {KINDS[kind]!r}"
    return found[-1]


def typical(site: Path, kind: str) -> str:
    """Address of the page in the middle of a kind, by size."""
    found = [address for address in addresses(site) if matches(address, KINDS[kind])]
    return found[len(found) // 2]


def test_every_page_is_of_a_kind_that_is_looked_at(site: Path) -> None:
    patterns = [*KINDS.values(), *PLAIN.values()]
    strangers = [a for a in addresses(site) if not any(matches(a, pattern) for pattern in patterns)]
    assert strangers == []


def test_nu_finds_no_error_on_any_page(site: Path) -> None:
    assert judges.nu([site]) == []


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(site: Path, host: str, look: Look, kind: str, width: int, scheme: Scheme) -> None:
    visit = look(host, typical(site, kind), width=width, scheme=scheme)
    assert judges.axe(visit.page) == []


@pytest.mark.parametrize(("width", "scheme"), LOOKS_AT_THE_LARGEST)
@pytest.mark.parametrize("kind", [kind for kind, pattern in KINDS.items() if "*" in pattern])
def test_axe_finds_nothing_on_the_largest(
    site: Path, host: str, look: Look, kind: str, width: int, scheme: Scheme
) -> None:
    visit = look(host, largest(site, kind), width=width, scheme=scheme)
    assert judges.axe(visit.page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_it_asks_nobody_else_and_keeps_its_policy(site: Path, host: str, look: Look, kind: str) -> None:
    visit = look(host, largest(site, kind))
    policy = visit.page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in (policy.replace("'wasm-unsafe-eval'", "") if kind == "search" else policy)
    assert (visit.foreign_requests, visit.violations, visit.cookies, visit.refused) == ([], [], [], [])


@pytest.mark.parametrize("width", [320, 1300])
@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_reaches_everything(site: Path, host: str, look: Look, kind: str, width: int) -> None:
    address = typical(site, kind)
    assert checks.skip_link_faults(look(host, address, width=width).page) == []
    visit = look(host, address, width=width)
    assert checks.keyboard_faults(visit.page) == []
    assert checks.disclosure_faults(visit.page) == []


def test_nothing_scrolls_sideways_on_a_phone(site: Path, host: str, look: Look) -> None:
    page = look(host, width=320).page
    faults = {}
    for address in addresses(site):
        if any(matches(address, PLAIN[kind]) for kind in ("rule", "address of an id")):
            continue  # hundreds of a few lines each, all alike
        page.goto(host + address, wait_until="domcontentloaded")
        if found := checks.sideways_faults(page):
            faults[address] = found
    assert faults == {}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "search"])
def test_without_scripts_the_text_is_the_same(site: Path, host: str, look: Look, kind: str) -> None:
    address = largest(site, kind)
    texts = [look(host, address, script=script).page.inner_text("main") for script in (True, False)]
    assert texts[0] == texts[1] != ""


@pytest.mark.parametrize("kind", KINDS)
def test_it_prints(site: Path, host: str, look: Look, kind: str) -> None:
    page = look(host, largest(site, kind), scheme="dark").page
    page.emulate_media(media="print")
    assert page.locator("h1").first.is_visible()
    assert not page.locator("header nav").first.is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")


def test_a_wrong_address_gets_the_page_for_it_at_any_depth(host: str, look: Look) -> None:
    visit = look(host, "dossiers/no-such-case/at-all/")
    assert visit.page.inner_text("h1")
    assert visit.refused == [host + "dossiers/no-such-case/at-all/"]
    home = visit.page.locator("header a.brand").get_attribute("href")
    assert home == "/"

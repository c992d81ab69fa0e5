"""What is saved while a page is looked at comes into it by itself, where the reader was, with what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import judges
from tests.browser.conftest import Look
from tests.cli.serving import Served, served
from tests.site.fakes import DOSSIER, copy_repository

PAGE = "dossiers/jane-doe-france/"
WITHIN = 15_000
"""Milliseconds: a bound that only a page that never changes exceeds."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_repository(tmp_path_factory.mktemp("followed") / "repository")


@pytest.fixture(scope="module")
def site(root: Path) -> Iterator[Served]:
    (root / "dossiers" / "jane-doe-france.md").write_text(DOSSIER, encoding="utf-8")
    with served(root) as server:
        yield server


@pytest.fixture
def file(root: Path, site: Served) -> Path:
    """The dossier's file, as at the start."""
    path = root / "dossiers" / "jane-doe-france.md"
    path.write_text(DOSSIER, encoding="utf-8")
    site.until(PAGE, "A court in Paris")
    site.until(PAGE, "served-words", there=False)
    return path


def test_two_tabs_show_what_is_saved_where_they_were(look: Look, site: Served, file: Path) -> None:
    tabs = [look(site.host, f"{PAGE}#e01", width=320), look(site.host, "timeline/2016/")]
    place = "document.getElementById('e01').getBoundingClientRect().top"
    before = tabs[0].page.evaluate(place)
    saved = DOSSIER.replace("A court in Paris", "A bench of three judges of a court in Paris")
    file.write_text(saved.replace("The court refused", "Three judges refused"), encoding="utf-8")
    for tab in tabs:
        tab.page.wait_for_selector("text=Three judges", timeout=WITHIN)
        assert tab.violations == []
        assert tab.foreign_requests == []
    tabs[0].page.wait_for_function("document.readyState === 'complete'")
    tabs[0].page.wait_for_timeout(200)
    assert tabs[0].page.url.endswith("#e01")
    assert abs(tabs[0].page.evaluate(place) - before) < 3


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1300, "light")])
def test_what_is_wrong_is_in_sight_until_it_is_mended(
    look: Look, site: Served, file: Path, width: int, scheme: str
) -> None:
    visit = look(site.host, PAGE, width=width, scheme=scheme)
    broken = DOSSIER.replace("kind: decision", "kind: decisoin").replace("[@s01 § 4]", "[@s09 <b>§ 4</b>]")
    file.write_text(broken, encoding="utf-8")
    visit.page.wait_for_selector(".served [role=alert]", timeout=WITHIN)
    box = visit.page.locator(".served").bounding_box()
    assert box is not None
    assert box["y"] < 800 <= box["y"] + box["height"] + 1, "at the lower edge of the window"
    assert visit.page.locator(".served b", has_text="§").count() == 0
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
    assert judges.axe(visit.page) == []
    file.write_text(DOSSIER, encoding="utf-8")
    visit.page.wait_for_selector(".served", state="detached", timeout=WITHIN)
    assert visit.violations == []


def test_a_page_says_when_nobody_serves_it_any_more(look: Look, root: Path, file: Path) -> None:
    with served(root) as other:
        visit = look(other.host, PAGE)
        other.process.terminate()
        visit.page.wait_for_selector("text=does not follow the files", timeout=WITHIN)

"""Citing one event: its text appears where its sign was followed, without a script and by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser import judges
from tests.browser.conftest import Look
from tests.browser.test_pages import largest


@pytest.mark.parametrize("width", [320, 1300])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_text_of_an_event_appears_under_it(
    site: Path, host: str, look: Look, width: int, script: bool
) -> None:
    page = look(host, largest(site, "dossier"), width=width, script=script).page
    event = page.locator("li.entry[id]").nth(3)
    text = event.locator(".cite-event")
    assert not text.is_visible()
    event.locator(".sign-of").focus()
    page.keyboard.press("Enter")
    assert text.is_visible()
    assert page.locator(".cite-event:visible").count() == 1
    assert f"event {event.get_attribute('id')} (" in text.inner_text()
    if script:
        assert judges.axe(page) == []


def test_one_click_takes_the_whole_text(site: Path, host: str, look: Look) -> None:
    page = look(host, f"{largest(site, 'dossier')}#cite").page
    line = page.locator("dd.copy").first
    line.click()
    assert page.evaluate("getSelection().toString()").strip() == line.inner_text()


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("cite.bib", "application/x-bibtex"),
        ("cite.ris", "application/x-research-info-systems"),
        ("cite.csl.json", "application/json"),
        ("dossier.json", "application/json"),
        ("feed.atom", "application/atom+xml"),
    ],
)
def test_every_file_is_served_as_what_it_is(site: Path, host: str, look: Look, name: str, media: str) -> None:
    visit = look(host, largest(site, "dossier"))
    answer = visit.page.request.get(f"{host}{largest(site, 'dossier')}{name}")
    assert answer.ok
    assert answer.headers["content-type"] == media
    assert len(answer.body()) > 100

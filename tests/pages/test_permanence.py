"""Old addresses: each leads on, or says what became of it, without a script."""

from __future__ import annotations

from casebook.collection.collection import Collection
from casebook.exports import export_all
from casebook.pages.page import Page
from casebook.pages.permanence import permanent_pages
from casebook.pages.redirect import Anchor, Moved
from casebook.pages.redirect import render as render_redirect
from casebook.site.promises import promised
from casebook.views.addresses import OF_DOSSIER
from casebook.views.contributions import gather
from tests.minimal import collection, replaced
from tests.rich import SETTINGS

JOHN = {"people/john-doe/", "people/john-doe/feed.atom"}
LEDGER = "dossier\tD-0001\told-name jane-doe-france\te02 s01 t01\nperson\tjohn-doe\n"

WITHDRAWN = """\
---
id: D-0001
title: "Jane Doe: France to Russia"
publication: withdrawn
formerly: [old-name]
withdrawn:
  - {id: D-0001, date: 2026-11-24, reason: safety, text: Somebody would be at risk.}
---
"""


def pages(found: Collection) -> dict[str, Page]:
    assert not [finding.message for finding in found.findings]
    return {page.address: page for page in permanent_pages(found)}


def test_the_number_leads_to_the_dossier_with_every_anchor() -> None:
    page = pages(collection())["id/D-0001/"]
    assert page.ids == ("places", "e01", "s01", "t01")
    assert page.links == {
        "dossiers/jane-doe-france/",
        "dossiers/jane-doe-france/#e01",
        "dossiers/jane-doe-france/#s01",
        "dossiers/jane-doe-france/#t01",
    }
    assert "9 December 2016: The court refused." in page.body
    assert not page.listed


def test_nothing_refreshes_by_itself() -> None:
    page = pages(collection())["id/D-0001/"]
    assert "http-equiv" not in page.head + page.body


def test_an_old_slug_leads_to_the_dossier() -> None:
    text = replaced("publication: published", "publication: published\nformerly: [old-name]")
    assert "dossiers/jane-doe-france/#e01" in pages(collection(text))["dossiers/old-name/"].links


def test_a_draft_has_no_number_on_the_site() -> None:
    assert pages(collection(replaced("publication: published", "publication: draft"))) == {}


def test_a_withdrawn_dossier_leaves_a_tombstone_with_every_anchor() -> None:
    found = pages(collection(WITHDRAWN, **{"dossiers/ledger.tsv": LEDGER}))
    stone = found["dossiers/jane-doe-france/"]
    assert "withdrawn on 24 November 2026: safety" in stone.body
    assert "Somebody would be at risk." in stone.body
    assert stone.ids == ("e01", "e02", "s01", "t01")
    for address in ("id/D-0001/", "dossiers/old-name/"):
        assert "dossiers/jane-doe-france/#e02" in found[address].links


def test_text_of_a_page_is_escaped() -> None:
    moved = Moved("id/D-0001/", "dossiers/x/", "<i>&", (Anchor("e01", "<script>"),))
    page = render_redirect(moved)
    assert "<i>&" not in page.body
    assert "<script>" not in page.body


def test_what_the_ledger_promises() -> None:
    addresses = set(promised(collection(**{"dossiers/ledger.tsv": LEDGER}).ledger))
    pages_of_dossier = {"id/D-0001/", "dossiers/old-name/", "dossiers/jane-doe-france/"}
    anchors = {f"{page}#{id}" for page in pages_of_dossier for id in ("e01", "e02", "s01", "t01")}
    files = {f"{page}{name}" for page in pages_of_dossier - {"id/D-0001/"} for name in OF_DOSSIER}
    assert addresses == pages_of_dossier | anchors | files | JOHN


def test_every_promise_of_a_withdrawn_dossier_is_kept() -> None:
    found = collection(WITHDRAWN, **{"dossiers/ledger.tsv": LEDGER})
    kept = pages(found)
    known = set(kept) | {f"{address}#{id}" for address, page in kept.items() for id in page.ids}
    known |= {made.path for made in export_all(found, SETTINGS, gather(found))}
    assert set(promised(found.ledger)) - known == JOHN

"""What dossiers give to pages: which pages, in which order, and how the work grows."""

from __future__ import annotations

import sys
from collections import Counter
from types import FrameType
from typing import Any

from casebook.collection.collection import Collection, read_collection
from casebook.pages.gathered import gathered
from casebook.pages.kinds import modules
from casebook.settings import Settings
from casebook.views.contributions import cases_of, events_of, gather
from tests.minimal import DOSSIER, collection, replaced


def many(number: int) -> Collection:
    """Dossiers of persons of their own, in states and years that repeat."""
    files = {}
    for index in range(number):
        text = DOSSIER.replace("D-0001", f"D-{index + 1:04d}").replace(
            "id: jane-doe, role: person-concerned, name: Jane Doe",
            f"id: jane-{index}, role: person-concerned",
        )
        text = text.replace("2016-12-09", f"{2000 + index % 10}-12-09")
        files[f"dossiers/case-{index}.md"] = text.encode()
        files[f"dossiers/authority/people/p{index}.yml"] = (
            f"- {{id: jane-{index}, name: Jane Doe}}\n".encode()
        )
    return read_collection(files)


def test_an_event_stands_on_each_page_it_belongs_to() -> None:
    text = replaced("    place: Paris, FR", "    place: Paris, FR\n    actors: [RU]")
    pages = {page for page, given in gather(collection(text)).items() if events_of(given)}
    assert pages == {"timeline/2016/", "states/FR/", "states/RU/"}


def test_a_state_has_its_parts_from_transfers() -> None:
    given = gather(collection())
    parts = {
        (code, part)
        for code in ("FR", "RU")
        for part in ("asking", "asked", "carried", "feared")
        if cases_of(given[f"states/{code}/"], part)
    }
    assert parts == {("FR", "asked"), ("RU", "asking"), ("RU", "feared")}


def test_a_return_is_feared_by_nobody() -> None:
    text = replaced(
        "decided: e01}",
        "decided: e01}\n  - {id: t02, kind: return, from: RU, to: DE, outcome: carried-out, decided: e01}",
    )
    given = gather(collection(text))
    assert not cases_of(given["states/DE/"], "feared")
    assert cases_of(given["states/RU/"], "carried")


def test_drafts_give_nothing() -> None:
    assert gather(collection(replaced("publication: published", "publication: draft"))) == {}


def test_an_entry_leads_to_the_event_on_its_dossier() -> None:
    (record,) = events_of(gather(collection())["timeline/2016/"])
    assert record.entry.address == "dossiers/jane-doe-france/#e01"
    assert record.entry.anchor == ""


def test_contributions_of_a_page_are_in_order_whatever_the_files_order() -> None:
    dossiers = many(6)
    backwards = Collection(dict(reversed(list(dossiers.dossiers.items()))), authority=dossiers.authority)
    assert gather(dossiers) == gather(backwards)


SETTINGS = Settings("A Casebook", "Somebody")


def count_calls(dossiers: Collection) -> Counter[str]:
    """Calls of our own functions while every page is rendered, and the pages."""
    calls: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, argument: Any) -> None:
        if (
            event == "call"
            and "/casebook/" in frame.f_code.co_filename
            and "/values/" not in frame.f_code.co_filename
        ):
            calls["calls"] += 1

    sys.setprofile(watch)
    try:
        site = gathered(dossiers, SETTINGS)
        for module in modules():
            for _ in module.pages(site) if hasattr(module, "pages") else ():
                calls["pages"] += 1
    finally:
        sys.setprofile(None)
    calls["records"] = sum(len(given) for given in site.given.values())
    return calls


def test_twice_the_collection_is_twice_the_work_and_no_more() -> None:
    count_calls(many(2))  # templates are compiled once
    small, large = count_calls(many(20)), count_calls(many(40))
    assert large["records"] <= 2 * small["records"]
    assert large["pages"] <= 2 * small["pages"]
    assert large["calls"] <= 2 * small["calls"]

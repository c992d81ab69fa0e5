"""The parts of a dossier's page, from its file."""

from __future__ import annotations

import pytest

from casebook.views.case import record
from casebook.views.case.instances import components
from casebook.views.case.page import related_cases
from casebook.views.case.strip import lane
from casebook.views.entry import Entry
from casebook.views.when import Precision
from tests import rich
from tests.minimal import collection, replaced

VIEW = rich.view()
NAMES = rich.names()


def row(label: str) -> list[str]:
    found = next(r for r in VIEW.record if r.label == label)
    return [value.link.text + value.after for value in found.values]


def test_route_and_who_found_it() -> None:
    assert VIEW.route.words == "France \u2192 Uzbekistan"
    assert VIEW.route.kind.plain == "Rendition, found by European Court of Human Rights, 2012"
    assert [state.text for state in VIEW.route.feared] == ["Afghanistan"]


def test_three_dates_are_not_mixed() -> None:
    assert (VIEW.status.on, VIEW.status.as_of, VIEW.status.checked) == (
        "on 23 January 2004",
        "about 2013",
        "24 November 2026",
    )


def test_several_transfers_are_all_told() -> None:
    assert [(t.id, t.sign, t.status.plain, t.people) for t in VIEW.status.transfers] == [
        ("t01", "cross", "Rendered, found by European Court of Human Rights, 2012", ""),
        ("t02", "cross", "Returned", "Ali Doe"),
    ]
    assert VIEW.status.id == ""


def test_one_transfer_has_its_anchor_on_the_status() -> None:
    assert rich.view("other").status.id == "t01"


def test_where_nobody_asked_the_record_says_who_carried_out() -> None:
    assert row("Carried out by") == ["France", "United States"]
    assert not [r for r in VIEW.record if r.label in ("Asked by", "Asked of")]


@pytest.mark.parametrize(("by", "labels"), [("", {"From"}), ("by: [FR], ", {"Carried out by"})])
def test_who_carried_out_a_disputed_transfer_is_said_only_if_the_author_says_so(
    by: str, labels: set[str]
) -> None:
    transfer = f"kind: disputed, from: FR, to: RU, {by}outcome: carried-out, decided: e01"
    text = replaced("kind: extradition, from: FR, to: RU, outcome: refused, decided: e01", transfer)
    read = collection(text)
    rows = record.record(read.names(read.dossiers["jane-doe-france"]))
    assert {r.label for r in rows} & {"From", "Carried out by"} == labels


def test_where_somebody_asked_the_record_says_who() -> None:
    labels = {r.label: [v.link.text for v in r.values] for r in rich.view("other").record}
    assert labels["Asked by"] == ["Cuba"]
    assert labels["Asked of"] == ["France"]


def test_names_in_other_scripts_once_a_language() -> None:
    person = next(r for r in VIEW.record if r.label == "People").values[0]
    assert [(note.text, note.gloss) for note in person.notes] == [
        ("علي", "(Arabic)"),
        ("Али", "(Russian)"),
        ("born 1970, nationality: Uzbekistan", ""),
    ]


def test_provisions_relied_on_and_found() -> None:
    assert record.provisions(NAMES) == ("echr/3", "echr/34")


def test_articles_stand_in_the_order_of_their_instrument() -> None:
    assert record.in_order(NAMES, ["echr/99", "echr/34", "echr/3"]) == ["echr/3", "echr/34", "echr/99"]


def test_persons_concerned_are_not_repeated_as_actors() -> None:
    actors = {
        e.anchor: [a.text for a in e.actors]
        for y in VIEW.timeline.years
        for e in y.entries
        if isinstance(e, Entry)
    }
    assert actors["e01"] == ["Ali Doe"]  # only one of the two
    assert actors["e02"] == ["Court of Appeal"]  # of the proceeding that it decided
    assert actors["e07"] == ["Ali Doe"]


@pytest.mark.parametrize(
    ("event", "name"), [("e01", "custody"), ("e02", "courts"), ("e06", "courts"), ("e05", "custody")]
)
def test_lanes_go_by_kind_then_by_the_first_body(event: str, name: str) -> None:
    found = NAMES.event(event)
    assert found is not None
    assert lane(NAMES, found) == name


def test_custody_is_drawn_only_from_an_event_that_states_the_span() -> None:
    assert VIEW.timeline.strip is not None
    bars = [bar.label for drawn in VIEW.timeline.strip.lanes for bar in drawn.bars]
    assert bars == ["held 4 months"]


def test_a_verdict_on_a_state_is_no_label_of_a_drawing() -> None:
    assert VIEW.timeline.strip is not None
    assert VIEW.timeline.strip.decided == "23 January 2004: the transfer"


def test_what_is_expected_is_dashed_and_counted_apart() -> None:
    assert VIEW.timeline.sentence == "8 events from 2003 to 2030, of which 1 expected."
    assert VIEW.timeline.strip is not None
    marks = {mark.address: mark.shape for drawn in VIEW.timeline.strip.lanes for mark in drawn.marks}
    assert marks["#e09"] is Precision.ABOUT


def test_chains_are_what_after_connects() -> None:
    groups = components(NAMES.dossier.proceedings)
    assert [[p.id for p in group] for group in groups] == [["p01", "p02", "p04"], ["p03"]]


def test_an_instance_is_struck_by_one_that_quashed_it() -> None:
    assert VIEW.instances is not None
    chain = VIEW.instances.chains[0]
    assert [(i.id, i.struck, i.struck_by) for i in chain.instances] == [
        ("p01", True, "Court of Cassation, 2004"),
        ("p02", False, ""),
        ("p04", False, ""),
    ]
    assert chain.levels == ("International", "Highest courts", "Courts of appeal")
    assert [i.id for i in VIEW.instances.others] == ["p03"]


def test_a_relation_is_written_once_and_shown_on_both() -> None:
    related = related_cases(collection(rich.RICH, "rich", **rich.FILES))
    assert {slug: [reason for _, reason in cases] for slug, cases in related.items()} == {
        "rich": ["Same flight."],
        "other": ["Same flight."],
    }


def test_a_related_case_is_listed_with_who_found_its_verdict() -> None:
    told = rich.view("other").related[0]
    assert told.link.text == "Ali Doe & Ben Roe"
    assert told.status.plain == "Rendered, found by European Court of Human Rights, 2012"
    assert told.status.found is not None
    assert told.status.found.address == "dossiers/rich/#p04"


def test_changes_stand_newest_first() -> None:
    assert [(c.id, c.word, c.weighty) for c in VIEW.changes] == [
        ("x03", "Correction", True),
        ("x01", "New dossier", False),
    ]
    assert VIEW.version == "21 November 2026"


def test_citations_carry_version_and_permanent_address() -> None:
    assert VIEW.citations[0].text == (
        "Us. \u201cAli Doe & Ben Roe: France to Uzbekistan.\u201d The Casebook, D-0001, "
        "version of 21 November 2026. https://example.org/id/D-0001/."
    )


def test_tombstones_without_a_place_stand_with_the_changes() -> None:
    assert [stone.anchor for stone in VIEW.tombstones] == ["x02"]


def test_prose_keeps_its_figures_behind_the_sign() -> None:
    paragraph = VIEW.story[1]
    told = [(str(piece.html) + piece.tail, [f.number for f in piece.figures]) for piece in paragraph.pieces]
    assert told[0] == ("They were flown out,", ["1"])
    assert told[1][0].endswith('<a href="../other/">the other case</a>.')
    assert told[1][1] == ["2", "3"]

"""What dossiers give to the pages that compare cases, and the totals of these pages, on planted dossiers."""

from __future__ import annotations

import pytest

from casebook.views.across.assurances import assurances
from casebook.views.across.claims import claims, claims_of
from casebook.views.across.measures import measures
from casebook.views.across.page import Counts, behind
from casebook.views.across.routes import routes
from casebook.views.contributions import Contribution, gather
from tests import rich
from tests.minimal import DOSSIER, collection, replaced

THREE = """\
  - {id: t01, kind: extradition, from: FR, to: RU, outcome: refused, decided: e01}
  - {id: t02, kind: extradition, from: FR, to: KZ, requested-by: [KZ, RU], outcome: pending}
  - {id: t03, kind: extradition, from: ES, to: EG, requested-by: [US], outcome: carried-out, decided: e01}
  - {id: t04, kind: expulsion, from: IT, to: KZ, outcome: carried-out, decided: e01}
  - {id: t05, kind: expulsion, from: KZ, by: [IT, US], to: IT, outcome: not-known}
"""
MORE = """\
claims:
  - {id: c01, text: First., kind: risk, asserted: [{by: jane-doe}]}
  - id: c02
    text: Second.
    kind: accusation
    asserted: [{by: RU}]
    denied: [{by: jane-doe}]
    findings: [{by: fr-ca, result: established}, {by: p01, result: rejected, overturned-by: p02}]
assurances:
  - {id: a01, by: [RU], to: [FR], promises: [no-torture, other], text: And more., kept: untested}
  - {id: a02, by: [KZ], to: [FR], promises: [other], text: To be kind., date: 2014, kept: not-known}
  - {id: a03, by: [RU], to: [FR], form: court-condition, set-by: p01, promises: [no-torture], date: e01, kept: untested}
measures:
  - {id: m01, body: fr-ca, to: [FR], asked: 2015, refused: 2015-02}
  - {id: m02, body: fr-ca, to: [FR], asked: 2014}
  - {id: m03, body: fr-ca, to: [FR], granted: 2013, obeyed: complied}
  - {id: m04, body: fr-ca, to: [FR], granted: e01}
sources:"""
PROCEEDINGS = """\
bodies: [{id: fr-ca, name: Court of Appeal, kind: court, state: FR}]
proceedings:
  - {id: p01, body: fr-ca, matter: transfer, decided: 2014, result: granted}
  - {id: p02, body: fr-ca, matter: transfer, decided: 2015, result: quashed, after: [p01]}
transfers:
"""
LINE = "  - {id: t01, kind: extradition, from: FR, to: RU, outcome: refused, decided: e01}\n"


def planted() -> dict[str, list[Contribution]]:
    """One dossier with three sorts of everything."""
    text = replaced(LINE, THREE)
    text = replaced("transfers:\n", PROCEEDINGS, replaced("sources:", MORE, text))
    return gather(collection(text))


@pytest.fixture(scope="module")
def pages() -> dict[str, list[Contribution]]:
    return planted()


@pytest.fixture(scope="module")
def made() -> dict[str, list[Contribution]]:
    """The rich dossier, in which bodies found things."""
    return gather(collection(rich.RICH, "rich", **rich.FILES))


def numbers(counts: Counts) -> dict[str, int]:
    return {count.link.text: count.number for count in counts.counts}


def test_promises_stand_by_date_and_undated_ones_last(pages: dict[str, list[Contribution]]) -> None:
    view = assurances(pages["assurances/"])
    assert [row.case.address.partition("#")[2] for row in view.rows] == ["a02", "a03", "a01"]
    assert [row.date for row in view.rows] == ["2014", "9 Dec 2016", ""]
    assert [row.that for row in view.rows] == ["", "no torture", "no torture, other things"]
    assert [row.text for row in view.rows] == ["To be kind.", "", ""]


def test_a_condition_is_not_counted_as_a_promise(pages: dict[str, list[Contribution]]) -> None:
    head = assurances(pages["assurances/"]).head
    assert head.standfirst.startswith(
        "Two diplomatic assurances and one condition that a court set in one case"
    )
    assert head.standfirst.endswith("Two were never put to the test.")
    assert any(caution.startswith("One row under") for caution in head.cautions)


def test_what_became_of_promises_is_counted_with_noughts(pages: dict[str, list[Contribution]]) -> None:
    became, _, givers, takers = assurances(pages["assurances/"]).head.counts
    assert numbers(became) == {
        "Found kept by a body": 0,
        "Found broken by a body": 0,
        "Disputed": 0,
        "Untested": 2,
        "Not known": 1,
    }
    assert list(numbers(givers).items()) == [("Russia", 2), ("Kazakhstan", 1)]
    assert numbers(takers) == {"France": 3}


def test_an_untested_promise_says_how_its_transfer_ended(pages: dict[str, list[Contribution]]) -> None:
    notes = {row.case.address[-3:]: row.became.plain for row in assurances(pages["assurances/"]).rows}
    assert notes == {
        "a01": "Untested, extradition refused",
        "a02": "Not known",
        "a03": "Untested, extradition refused",
    }


def test_each_result_stands_once_with_the_bodies_that_came_to_it() -> None:
    weighed = "{by: p01, result: relied-on}, {by: p02, result: not-relied-on}, {by: p02, result: relied-on}"
    promise = f"{{id: a01, by: [RU], to: [FR], promises: [no-torture], kept: untested, weighed: [{weighed}]}}"
    text = replaced("sources:", f"assurances:\n  - {promise}\nsources:")
    given = gather(collection(replaced("transfers:\n", PROCEEDINGS, text)))
    (row,) = assurances(given["assurances/"]).rows
    assert [(result, [body.text for body in bodies]) for result, bodies in row.weighings] == [
        ("Relied on", ["Court of Appeal, 2014", "Court of Appeal, 2015"]),
        ("Not relied on", ["Court of Appeal, 2015"]),
    ]
    assert numbers(assurances(given["assurances/"]).head.counts[1]) == {"Relied on": 2, "Not relied on": 1}


def test_untested_after_a_handover_gives_no_reason() -> None:
    text = replaced("outcome: refused", "outcome: carried-out")
    text = replaced(
        "sources:",
        "assurances:\n  - {id: a01, by: [RU], to: [FR], promises: [no-torture], kept: untested}\nsources:",
        text,
    )
    (row,) = assurances(gather(collection(text))["assurances/"]).rows
    assert row.became.plain == "Untested"


def test_verdicts_name_who_found_them_and_lead_there(made: dict[str, list[Contribution]]) -> None:
    (measure,) = measures(made["measures/"]).rows
    broken, disputed = (row.became for row in assurances(made["assurances/"]).rows)
    assert measure.obeyed.plain == "Breached, found by European Court of Human Rights, 2012"
    assert measure.obeyed.found is not None
    assert measure.obeyed.found.address == "dossiers/rich/#p04"
    assert broken.plain == "Broken, found by European Court of Human Rights, 2012"
    assert disputed.word == "Disputed"
    assert disputed.claim is not None
    assert disputed.claim.address == "dossiers/rich/#c01"


def test_what_followed_a_measure(pages: dict[str, list[Contribution]]) -> None:
    view = measures(pages["measures/"])
    followed = {row.case.address[-3:]: row.obeyed.plain for row in view.rows}
    assert followed == {
        "m03": "Complied with",
        "m02": "No answer on record",
        "m01": "Refused",
        "m04": "Not known",
    }
    assert list(followed) == ["m03", "m02", "m01", "m04"]
    assert sum(numbers(view.head.counts[0]).values()) == 4


def test_claims_stand_by_kind_with_their_findings(pages: dict[str, list[Contribution]]) -> None:
    view = claims(pages["claims/"])
    assert [(t.id, t.link.address) for t in view.tallies] == [
        ("accusation", "claims/accusation/"),
        ("risk", "claims/risk/"),
    ]
    assert view.results == ("Established",)
    assert [(t.link.text, t.claims, t.results, t.without) for t in (*view.tallies, view.total)] == [
        ("Accusation", 1, (1,), 0),
        ("Risk", 1, (0,), 1),
        ("All claims", 2, (1,), 1),
    ]


def test_a_page_of_one_kind_counts_what_was_found(pages: dict[str, list[Contribution]]) -> None:
    counts = claims_of("risk", pages["claims/risk/"]).head.counts[0]
    assert {one.link.text: one.number for one in counts.counts if one.number} == {"No finding": 1}
    assert claims_of("identity", ()).head.standfirst == (
        "Who a person is. No claim of this kind is on record in this collection yet."
    )


def test_a_claim_shows_both_sides_and_what_was_set_aside(pages: dict[str, list[Contribution]]) -> None:
    (accusation,) = claims_of("accusation", pages["claims/accusation/"]).claims
    (risk,) = claims_of("risk", pages["claims/risk/"]).claims
    assert [voice.who.text for voice in accusation.says] == ["Russia"]
    assert [voice.who.text for voice in accusation.denies] == ["Jane Doe"]
    assert risk.silence == ("No denial on record.",)
    (rejected,) = (found for found in accusation.findings if found.overturned)
    assert rejected.body.address == "dossiers/jane-doe-france/#p01"
    assert rejected.overturned is not None
    assert rejected.overturned.address == "dossiers/jane-doe-france/#p02"


def test_the_matrix_counts_a_transfer_in_each_row_and_once_in_the_total(
    pages: dict[str, list[Contribution]],
) -> None:
    view = routes(pages["routes/"])
    assert view.matrix is not None
    assert [(column.link.text, column.number) for column in view.matrix.columns] == [
        ("France", 2),
        ("Spain", 1),
    ]
    assert [(row.state.text, row.count, [len(cell) for cell in row.cells]) for row in view.matrix.rows] == [
        ("Russia", 2, [2, 0]),
        ("Kazakhstan", 1, [1, 0]),
        ("United States", 1, [0, 1]),
    ]
    assert view.matrix.count == 3
    assert "once in the total of 3" in view.head.unit


def test_a_sign_says_case_route_and_status(pages: dict[str, list[Contribution]]) -> None:
    matrix = routes(pages["routes/"]).matrix
    assert matrix is not None
    signs = [sign for row in matrix.rows for cell in row.cells for sign in cell]
    assert [sign.name for sign in signs] == [
        "Jane Doe: Russia asked France. Extradition refused",
        "Jane Doe: Russia asked France for a transfer to Kazakhstan. Extradition pending",
        "Jane Doe: Kazakhstan asked France. Extradition pending",
        "Jane Doe: United States asked Spain for a transfer to Egypt. Extradited",
    ]
    assert [sign.address[-4:] for sign in signs] == ["#t01", "#t02", "#t02", "#t03"]


def test_what_nobody_asked_for_stands_under_the_state_that_acts(pages: dict[str, list[Contribution]]) -> None:
    view = routes(pages["routes/"])
    assert {g.state.text: [line.route for line in g.lines] for g in view.alone} == {
        "Italy": ["Italy \u2192 Kazakhstan", "Kazakhstan \u2192 Italy"],
        "United States": ["Kazakhstan \u2192 Italy"],
    }
    assert view.alone_sentence.startswith("Two transfers that no state asked for")
    assert "once in the total of 2" in view.alone_unit


def test_the_list_by_asking_state_holds_what_the_matrix_holds(pages: dict[str, list[Contribution]]) -> None:
    view = routes(pages["routes/"])
    assert view.matrix is not None
    assert [(g.state, len(g.lines)) for g in view.asking] == [(r.state, r.count) for r in view.matrix.rows]


def test_a_rendition_on_a_list_names_who_found_it(made: dict[str, list[Contribution]]) -> None:
    lines = [line for group in routes(made["routes/"]).alone for line in group.lines]
    told = {line.status.plain for line in lines}
    assert told == {"rendered, found by European Court of Human Rights, 2012", "returned"}


def test_cases_behind_a_page_are_counted_once(made: dict[str, list[Contribution]]) -> None:
    assert [behind(made[page]) for page in ("assurances/", "measures/", "claims/", "routes/")] == [1, 1, 1, 2]


def test_an_empty_collection_says_so() -> None:
    assert assurances(()).head.standfirst == "No diplomatic assurance is on record in this collection yet."
    assert measures(()).head.standfirst == "No interim measure is on record in this collection yet."
    assert claims(()).head.standfirst == "No claim is on record in this collection yet."
    view = routes(())
    assert (view.matrix, view.asking, view.alone) == (None, (), ())
    assert view.head.standfirst == "No transfer is on record in this collection yet."


def test_a_dossier_without_any_gives_only_its_transfer() -> None:
    given = gather(collection(DOSSIER))
    assert {page for page in given if page in ("assurances/", "measures/", "claims/", "routes/")} == {
        "routes/"
    }

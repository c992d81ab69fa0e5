"""Every pointer of a dossier is found, with the place of the id itself."""

from __future__ import annotations

import pytest

from tests.minimal import collection, replaced

PROCEEDING = """\
proceedings:
  - id: p01
    body: ecthr
    matter: human-rights
    decided: e01
    after: [p02]
    result: violation
    against: [TR]
    found: {echr/3: violation}
events:
"""
CLAIM = """\
claims:
  - id: c01
    text: A text [@s01 § 4; @s01].
    kind: fact
    about: [ali-doe]
    asserted: [{by: TR, sources: [s01 § 1]}]
    findings: [{by: p01, result: rejected}, {by: pace, result: rejected}]
sources:
"""
FOUND = {
    "a body, an event, a proceeding and a provision": (
        replaced("events:\n", PROCEEDING),
        {("body", "ecthr"), ("item", "e01"), ("item", "p02"), ("provision", "echr/3")},
    ),
    "actors, sources and who found": (
        replaced("sources:\n", CLAIM),
        {("actor", "ali-doe"), ("actor", "TR"), ("by", "p01"), ("by", "pace"), ("source", "s01")},
    ),
    "persons of a transfer": (replaced("from: FR", "from: FR, people: [jane-doe]"), {("person", "jane-doe")}),
    "links of the prose": (replaced("She stayed", "After [it](#e01) she stayed"), {("item", "e01")}),
}


@pytest.mark.parametrize("case", FOUND)
def test_what_is_found(case: str) -> None:
    text, expected = FOUND[case]
    dossier = collection(text).dossiers["jane-doe-france"]
    assert expected <= {(ref.kind, ref.target) for ref in dossier.references}


@pytest.mark.parametrize("case", FOUND)
def test_each_place_is_that_of_the_id(case: str) -> None:
    dossier = collection(FOUND[case][0]).dossiers["jane-doe-france"]
    source = dossier.places.source.text
    for ref in dossier.references:
        assert source[ref.place.span.start : ref.place.span.end] == ref.target


def test_two_citations_of_one_source_have_two_places() -> None:
    dossier = collection(FOUND["actors, sources and who found"][0]).dossiers["jane-doe-france"]
    columns = [
        ref.place.span.column for ref in dossier.references if ref.key == "text" and "claims" in ref.path
    ]
    assert columns == [20, 30]


def test_a_date_is_no_pointer() -> None:
    text = replaced("events:\n", PROCEEDING.replace("decided: e01", "decided: 2013"))
    dossier = collection(text).dossiers["jane-doe-france"]
    assert not [ref for ref in dossier.references if ref.key == "decided" and "proceedings" in ref.path]

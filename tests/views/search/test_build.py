"""A dossier as the search sees it."""

from casebook.views.search.build import search_view
from casebook.views.search.view import SearchView
from tests.minimal import DOSSIER, collection, replaced


def view(text: str = DOSSIER, **others: str) -> SearchView:
    """The search view of a small dossier."""
    read = collection(text, **others)
    return search_view(read.published()[0], read.names(read.published()[0]))


def facets(made: SearchView) -> set[tuple[str, str]]:
    return {(facet.name, facet.value) for facet in made.facets}


def test_an_event_is_a_part_with_its_anchor() -> None:
    event = view().items[0]
    assert (event.id, event.kind, event.label) == ("e01", "event", "9 Dec 2016")
    assert event.heading == "Decision \u00b7 Paris, France \u00b7 9 December 2016"
    assert event.text == "The court refused."


def test_the_prose_is_found_without_its_figures() -> None:
    assert [(item.id, item.text) for item in view().items if item.kind == "text"] == [
        ("story", "She stayed.")
    ]


def test_the_card_says_how_it_stands() -> None:
    card = view().card
    assert (card.name, card.status, card.sign) == ("Jane Doe", "Extradition refused", "stop")
    assert (card.as_of, card.route, card.found) == ("9 Dec 2016", "France \u2192 Russia", None)


def test_facets() -> None:
    expected = {("status", "extradition-refused"), ("state", "FR"), ("state", "RU"), ("year", "2016")}
    assert facets(view()) == expected


def test_bodies_provisions_and_numbers() -> None:
    rows = (
        "bodies:\n  - {id: court, name: Court of Paris, kind: court}\n"
        'proceedings:\n  - id: p01\n    body: court\n    matter: transfer\n    numbers: ["14038/88"]\n'
        "    ecli: ECLI:CE:ECHR:1989:0707JUD001403888\n    decided: e01\n    result: refused\n"
        "    found: {echr/3: violation}\nevents:\n"
    )
    made = view(replaced("events:\n", rows))
    assert {("body", "court"), ("provision", "echr/3")} <= facets(made)
    part = next(item for item in made.items if item.id == "p01")
    assert "no. 14038/88" in part.text
    assert "0707JUD001403888" in made.spelled.other_words


def test_a_measure_found_breached_is_found_by_other_words_for_it() -> None:
    rows = (
        "bodies:\n  - {id: court, name: Court of Paris, kind: court}\n"
        "proceedings:\n  - {id: p01, body: court, matter: human-rights, decided: e01, result: violation}\n"
        "measures:\n  - {id: m01, body: court, to: [FR], granted: e01, obeyed: breached, found-by: p01}\nevents:\n"
    )
    assert any("ignored" in words for words in view(replaced("events:\n", rows)).spelled.other_words)
    assert not any("ignored" in words for words in view().spelled.other_words)


def test_generated_spellings_are_words_and_no_names() -> None:
    text = replaced("name: Jane Doe}", "name: Rustam Mamatkulov, nationality: [UZ]}")
    spelled = view(text).spelled
    assert spelled.names == ("Rustam Mamatkulov",)
    assert "маматкулов" in spelled.words
    assert "Узбекистан" in spelled.other_words


def test_a_verdict_never_stands_without_its_finding() -> None:
    rows = (
        "transfers:\n  - {id: t01, kind: rendition, from: FR, to: RU, outcome: carried-out, decided: e01,"
        " found-by: p01}\n"
        "bodies:\n  - {id: court, name: Court of Paris, kind: court}\n"
        "proceedings:\n  - {id: p01, body: court, matter: human-rights, decided: e01, result: violation}\n"
    )
    old = "transfers:\n  - {id: t01, kind: extradition, from: FR, to: RU, outcome: refused, decided: e01}\n"
    made = view(replaced(old, rows))
    assert made.card.found is not None
    assert (made.card.found.text, made.card.note) == ("Court of Paris", "2016")
    assert next(f.label for f in made.facets if f.name == "status") == "Rendered, as found"

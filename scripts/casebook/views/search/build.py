"""A dossier → its search view."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.named import provisions_named
from casebook.collection.names import Names
from casebook.model.dossier import Dossier
from casebook.values.country import Country
from casebook.views import mentions
from casebook.views.case.resolve import body_name, provision
from casebook.views.contributions import CaseLine, case_line
from casebook.views.search.items import items
from casebook.views.search.spelled import spelled
from casebook.views.search.view import Card, Facet, SearchView


def search_view(dossier: Dossier, names: Names) -> SearchView:
    """What the index holds of one dossier."""
    line = case_line(dossier, names)
    return SearchView(
        line.id,
        line.title,
        line.sort,
        _card(dossier, line),
        tuple(_facets(dossier, names, line)),
        items(names),
        spelled(names),
    )


def _card(dossier: Dossier, line: CaseLine) -> Card:
    status = line.status
    return Card(
        line.name,
        line.address,
        line.sign,
        status.word,
        status.found,
        status.note,
        status.claim,
        line.as_of,
        line.route,
        str(dossier.standfirst),
    )


def _facets(dossier: Dossier, names: Names, line: CaseLine) -> Iterator[Facet]:
    word = line.status.word
    label = (
        f"{word}, as found" if line.status.found else word
    )  # a verdict is somebody's, also in a list of filters
    yield Facet("status", word.lower().replace(" ", "-").replace(",", ""), label, line.sign)
    codes = (code for t in dossier.transfers for _, some in mentions.roles(t, names) for code in some)
    own = (str(t.from_) for t in dossier.transfers)
    for code in dict.fromkeys((*own, *codes)):
        yield Facet("state", code, Country.parse(code).name)
    bodies = (*(p.body for p in dossier.proceedings), *(m.body for m in dossier.measures))
    for id in dict.fromkeys(map(str, bodies)):
        yield Facet("body", id, body_name(names, id))
    for id in provisions_named(names):
        yield Facet("provision", id, provision(names, id).text)
    if line.on:
        year = str(int(line.on.start))
        yield Facet("year", year, year)

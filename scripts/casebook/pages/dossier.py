"""The page of a dossier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from casebook.pages.environment import environment
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views.case.page import dossier_view, related_cases
from casebook.views.dossier import DossierView

KIND: Final = "dossier"
SECTION: Final = "dossiers/"


def depths() -> tuple[int, ...]:
    """`dossiers/⟨slug⟩/`."""
    return (2,)


def pages(site: Gathered) -> Iterator[Page]:
    """Every published dossier's page, by id."""
    related = related_cases(site.collection)
    for dossier in site.collection.published():
        names = site.collection.names(dossier)
        page = render(dossier_view(names, site.settings, related[str(dossier.slug)]))
        yield replace(page, source=dossier.place(None, "title"))


def render(view: DossierView) -> Page:
    """The page at `dossiers/⟨slug⟩/`."""
    depth = view.address.count("/")
    templates = environment(depth)
    body = templates.get_template("dossier/page.html.j2").render(view=view)
    head = templates.get_template("dossier/head.html.j2").render(of=view.cited_as, files=view.files)
    cite_as = view.permalink.address if view.permalink else ""
    return Page(view.address, KIND, view.title, view.description, head, body, cite_as=cite_as)

"""The page of a dossier."""

from __future__ import annotations

from typing import Final

from casebook.pages.environment import environment
from casebook.pages.page import Page
from casebook.views.dossier import DossierView

KIND: Final = "dossier"
SECTION: Final = "dossiers/"


def depths() -> tuple[int, ...]:
    """`dossiers/⟨slug⟩/`."""
    return (2,)


def render(view: DossierView) -> Page:
    """The page at `dossiers/⟨slug⟩/`."""
    depth = view.address.count("/")
    body = environment(depth).get_template("dossier/page.html.j2").render(view=view)
    cite_as = view.permalink.address if view.permalink else ""
    return Page(view.address, KIND, view.title, view.description, "", body, cite_as=cite_as)

"""Who answers for the site: the one place in `docs/` that the settings fill."""

from __future__ import annotations

from markupsafe import Markup, escape

from casebook.settings import Settings

MARK = "<!-- who-answers -->"
"""A line of its own in a page of `docs/`; whoever reads the file elsewhere sees nothing in its place."""

_EMPTY = Markup(
    '<p class="who-answers">Nobody has put a name here yet. This copy of the casebook is for whoever works on it '
    "and not for the public: it cannot be published without the name of who answers for it and a way to write "
    "to them.</p>"
)


def with_imprint(markdown: str, settings: Settings) -> str:
    """The text of a page with HTML in place of the mark: both engines print a paragraph of HTML as it stands."""
    return markdown.replace(MARK, _answer(settings))


def _answer(settings: Settings) -> Markup:
    if not (settings.responsible and settings.contact):
        return _EMPTY
    address = settings.contact if settings.contact.startswith("https:") else f"mailto:{settings.contact}"
    return Markup(
        '<p class="who-answers">{} answers for this site. Write to <a href="{}">{}</a>.</p>'
    ).format(escape(settings.responsible), address, settings.contact)

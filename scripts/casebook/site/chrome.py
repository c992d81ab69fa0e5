"""What stands around every page's text: links and policy in `<head>`, header, footer.

Both engines, MkDocs with its theme and the plain shell, print these three; neither writes them anew.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from casebook.pages.kinds import Kind
from casebook.settings import Settings
from casebook.site.assets import version

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)
"""Content Security Policy of every page: nothing from another host, nothing inline."""

SEARCH = "search"
"""The kind that runs the search index's engine, and the one whose policy allows it."""

SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

NOT_FOUND = "not_found"
"""The kind that is served at any address: its links begin at the site's root."""

DOCS = "docs"
"""The kind of the pages written in `docs/`."""

HOME = "home"
"""The kind whose title is the site's name already."""

_SECTIONS = (
    ("dossiers/", "Cases"),
    ("people/", "People"),
    ("states/", "States"),
    ("bodies/", "Courts"),
    ("instruments/", "Law"),
    ("timeline/", "Timeline"),
    ("assurances/", "Assurances"),
    ("routes/", "Routes"),
)
_FOOTER = (
    ("about/", "About and contact"),
    ("read/", "How to read a dossier"),
    ("glossary/", "Glossary"),
    ("editorial/", "How we work"),
    ("corrections/", "Corrections"),
    ("cite/", "Cite, reuse, follow"),
    ("data/", "Data"),
    ("contribute/", "Contribute a case"),
    ("privacy/", "Privacy"),
)
_REPLY = "reply/"


@dataclass(frozen=True, slots=True)
class Chrome:
    """Safe HTML around a page's text, the same for every page of one kind and depth."""

    head: str
    header: str
    footer: str


@cache
def templates() -> Environment:
    """The templates of this room: autoescape on, an undefined name is an error."""
    return Environment(
        loader=PackageLoader("casebook.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def chromes(
    settings: Settings, kinds: Collection[Kind], docs: Collection[str]
) -> Mapping[tuple[str, int], Chrome]:
    """(kind, depth) → chrome, for `docs` too. Header and footer name only what exists.

    `docs`: addresses of the pages of `docs/`.
    """
    prose = Kind(DOCS, tuple(sorted({address.count("/") for address in docs})))
    sections = [entry for entry in _SECTIONS if any(kind.section == entry[0] for kind in kinds)]
    searchable = any(kind.name == SEARCH for kind in kinds)
    made = {kind.section for kind in kinds}
    footer = [entry for entry in _FOOTER if entry[0] in docs or entry[0] in made]
    return {
        (kind.name, depth): _chrome(
            settings=settings,
            root=settings.root if kind.name == NOT_FOUND else "../" * depth,
            sections=sections,
            current=kind.section,
            footer=footer,
            reply=_REPLY if _REPLY in docs else None,
            searchable=searchable,
            is_search=kind.name == SEARCH,
        )
        for kind in (*kinds, prose)
        for depth in kind.depths
    }


def _chrome(**values: object) -> Chrome:
    parts = ("head", "header", "footer")
    policy = SEARCH_POLICY if values["is_search"] else POLICY
    values = {**values, "policy": policy, "version": version()}
    return Chrome(*(templates().get_template(f"{part}.html").render(values) for part in parts))

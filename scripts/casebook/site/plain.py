"""The second engine: shells of our own and the pages of `docs/`, made without MkDocs. Tests use it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from casebook.settings import Settings
from casebook.site.chrome import DOCS, HOME, Chrome, templates
from casebook.site.frame import frame
from casebook.site.handover import Rendered, docs_files, docs_sources, site_chromes
from casebook.site.prose import plain_docs
from casebook.site.shells import Shell, Shells, cut, new_token, sentinels


def plain(root: Path, settings: Settings) -> Rendered:
    """What MkDocs would render of the repository at `root`, with other markup around the same words."""
    sources = docs_sources(root)
    shells = plain_shells(site_chromes(settings, sources), settings)
    pages = plain_docs(root, sources, settings)
    docs = {page.path: frame(page, shells[page.kind, page.depth], settings) for page in pages}
    docs |= docs_files(root)
    return Rendered({key: shell for key, shell in shells.items() if key[0] != DOCS}, docs)


def plain_shells(chromes: Mapping[tuple[str, int], Chrome], settings: Settings) -> Shells:
    """A shell for each chrome."""
    token = new_token()
    return {
        (kind, depth): _shell(kind, depth, chrome, settings, token)
        for (kind, depth), chrome in chromes.items()
    }


def _shell(kind: str, depth: int, chrome: Chrome, settings: Settings, token: str) -> Shell:
    template = templates().get_template("plain.html")
    html = template.render(chrome=chrome, settings=settings, is_home=kind == HOME, **sentinels(token))
    return cut(html, kind, depth, token)

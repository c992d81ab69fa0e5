"""Every file of the site, ready to be written: pages in their shells, exports, pages of `docs/`, assets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import basename

from casebook.diagnostics import Place, Span
from casebook.errors import CasebookError
from casebook.exports.export import Export
from casebook.pages.page import Page, ids_in, links_from
from casebook.settings import Settings
from casebook.site.assets import assets
from casebook.site.chrome import NOT_FOUND
from casebook.site.frame import frame
from casebook.site.handover import Rendered
from casebook.site.shells import Shell

START = Span(1, 1, 1, 1)


class NoShell(CasebookError):
    """A page has a kind or depth that its module does not announce."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            f"no shell for `{page.address}`: does its module say kind `{page.kind}`, depth {page.depth}?"
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """One file. `address`: what links lead to. `ids`, `links`: of the whole file, header and footer included.

    `source`: where a fault can be mended. `listed`: whether it stands in the sitemap.
    """

    path: str
    content: bytes
    address: str
    ids: tuple[str, ...] = ()
    links: frozenset[str] = frozenset()
    source: Place | None = None
    listed: bool = False


def entries(
    pages: Iterable[Page],
    exports: Iterable[Export],
    rendered: Rendered,
    settings: Settings,
    docs: Mapping[str, str],
) -> Iterator[Entry]:
    """Every file of the site but the sitemap, one at a time.

    `docs`: address → repository path of the pages of `docs/`. Raises: NoShell.
    """
    for path, content in assets().items():
        yield Entry(path, content, path)
    for path, content in rendered.docs.items():
        yield _docs_entry(path, content, docs)
    for page in pages:
        shell = rendered.shells.get((page.kind, page.depth))
        if shell is None:
            raise NoShell(page)
        yield _page_entry(page, shell, settings)
    for made in exports:
        yield Entry(made.path, made.content, made.path, links=made.links, source=made.source)


def _docs_entry(path: str, content: bytes, docs: Mapping[str, str]) -> Entry:
    if not path.endswith(".html"):
        return Entry(path, content, path)
    address = path.removesuffix("index.html") if basename(path) == "index.html" else path
    html = content.decode()
    ids = ids_in(html)
    source = Place(docs.get(address, f"docs/{path}"), START)
    return Entry(path, content, address, ids, links_from(address, html), source, listed=True)


def _page_entry(page: Page, shell: Shell, settings: Settings) -> Entry:
    chrome = shell.chrome
    ids = (*ids_in(chrome), *page.ids)
    links = page.links
    if page.kind != NOT_FOUND:  # its header's links begin at the host's root; all other pages' are the same
        links |= links_from(page.address, chrome)
    return Entry(page.path, frame(page, shell, settings), page.address, ids, links, page.source, page.listed)

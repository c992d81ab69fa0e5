"""What every page is made of: the last thing the core renders before `site` puts it into a shell.

Writers of pages: all links are relative to the page (`../../people/x/#e01`), also on the page that answers a
wrong address (`404.html`, depth 0): `site` makes that one's links absolute.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from posixpath import join, normpath
from urllib.parse import unquote, urldefrag

from casebook.diagnostics import Place

_TAG = re.compile(r"""<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(r"""\s([a-zA-Z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_ASKED = re.compile(r"\s(?:id|href|src|action|poster|srcset)\s*=", re.IGNORECASE)
_LINKS = frozenset({"href", "src", "action", "poster", "srcset"})


@dataclass(frozen=True, slots=True)
class Page:
    """One page before its frame.

    `address`: `""` is the home page, `dossiers/ablyazov-france/` a folder, `404.html` a file; no leading
    slash. `kind`: the module of `pages` it comes from; with the depth it picks the shell.
    `title`, `description`: plain text, not escaped. `head`, `body`: safe HTML for the end of `<head>` and
    for `<main>`. `cite_as`: address that readers should cite in its place (`id/D-0001/`). `listed`: whether
    search engines may know it. `source`: where in the repository a fault of this page can be mended.
    """

    address: str
    kind: str
    title: str
    description: str
    head: str
    body: str
    cite_as: str = ""
    listed: bool = True
    source: Place | None = None

    @property
    def depth(self) -> int:
        """How many folders lie between the site's root and this page."""
        return self.address.count("/")

    @property
    def path(self) -> str:
        """The file that holds it, from the site's root: `dossiers/ablyazov-france/index.html`."""
        return f"{self.address}index.html" if self.address.endswith("/") or not self.address else self.address

    @property
    def ids(self) -> tuple[str, ...]:
        """Every anchor of the body, in order, doubles included."""
        return ids_in(self.body)

    @property
    def links(self) -> frozenset[str]:
        """Addresses on this site that head and body lead to: `people/x/#e01`; other sites are left out."""
        return links_from(self.address, self.head + self.body)


def attributes(html: str) -> Iterator[tuple[str, str]]:
    """Name and value of every quoted attribute of every start tag, in order; text is not looked at."""
    for tag in _TAG.findall(html):
        for name, double, single in _ATTRIBUTE.findall(tag):
            yield name.lower(), unescape(double or single)


def links_from(address: str, html: str) -> frozenset[str]:
    """Addresses on this site that HTML at `address` leads to; `../` beyond the root stays visible."""
    found = {value for name, value in _asked(html) if name in _LINKS}
    return frozenset(resolve(address, value) for value in found if not _SCHEME.match(value))


def ids_in(html: str) -> tuple[str, ...]:
    """Every anchor of the HTML, in order, doubles included."""
    return tuple(value for name, value in _asked(html) if name == "id")


def _asked(html: str) -> Iterator[tuple[str, str]]:
    """Attributes of the tags that have an anchor or a link; most tags have neither and are passed over unread."""
    for tag in filter(_ASKED.search, _TAG.findall(html)):
        yield from attributes(tag)


def resolve(address: str, href: str) -> str:
    """Site address of a relative `href` on the page at `address`: (`a/b/`, `../c/#e01`) → `a/c/#e01`."""
    target, fragment = urldefrag(href)
    target = target.partition("?")[0]
    anchor = f"#{unquote(fragment)}" if fragment else ""
    if not target:
        return address + anchor
    path = normpath(join(address.rpartition("/")[0], unquote(target)))
    if path == ".":
        return anchor
    folder = target.endswith("/") or target.rpartition("/")[2] in (".", "..")
    return f"{path}/{anchor}" if folder else path + anchor


def relative(address: str, target: str) -> str:
    """The `href` that leads from the page at `address` to the site address `target` (`people/x/#e01`)."""
    return ("../" * address.count("/") + target) or "./"

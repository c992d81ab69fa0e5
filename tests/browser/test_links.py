"""A second opinion on what the build verified: the finished files are parsed again, by a parser not ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree, html

LINKS = ("href", "src", "action")


@cache
def parsed(file: Path) -> html.HtmlElement:
    return html.document_fromstring(file.read_bytes())


def find(file: Path, xpath: str) -> list[str]:
    """What an XPath selects in the page: values of attributes as they are, elements by their names."""
    found = parsed(file).xpath(xpath)
    assert isinstance(found, list)
    return [str(one.tag) if isinstance(one, etree._Element) else str(one) for one in found]


@cache
def ids(file: Path) -> frozenset[str]:
    return frozenset(find(file, "//@id"))


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def links(site: Path, file: Path) -> Iterator[str]:
    """Links within the site: path from its root, with the fragment. A host's root is the site's."""
    here = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
    for name in LINKS:
        for value in find(file, f"//@{name}"):
            if not urlsplit(value).scheme:
                yield urljoin(here, value)


def dead(site: Path, link: str) -> bool:
    address, fragment = urldefrag(link)
    path = unquote(urlsplit(address).path).removeprefix("/")
    file = site / (path + "index.html" if path.endswith("/") or not path else path)
    return not file.is_file() or (bool(fragment) and unquote(fragment) not in ids(file))


def test_every_link_and_anchor_leads_somewhere(site: Path) -> None:
    found = {file: [link for link in links(site, file) if dead(site, link)] for file in pages(site)}
    assert {str(file.relative_to(site)): dead for file, dead in found.items() if dead} == {}


def test_no_page_has_an_id_twice(site: Path) -> None:
    for file in pages(site):
        counts = Counter(find(file, "//@id"))
        assert [value for value, count in counts.items() if count > 1] == [], file


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(site: Path) -> None:
    forbidden = (
        "//style | //script[not(@src)] | //@style | //@*[starts-with(name(), 'on')] | //iframe | //base"
    )
    loading = (
        "//@src | //link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href | //@poster | //@srcset"
    )
    for file in pages(site):
        assert find(file, forbidden) == [], file
        elsewhere = [value for value in find(file, loading) if urlsplit(value).netloc]
        assert elsewhere == [], file


def test_each_page_says_what_it_is(site: Path) -> None:
    policy = "//meta[@http-equiv='Content-Security-Policy']"
    for file in pages(site):
        counts = [
            len(find(file, xpath)) for xpath in ("//html[@lang]", "//h1", "/html/head/title/text()", policy)
        ]
        assert counts == [1, 1, 1, 1], file

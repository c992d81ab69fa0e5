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
def parsed(file: Path) -> etree._Element:
    return html.document_fromstring(file.read_bytes())


@cache
def ids(file: Path) -> frozenset[str]:
    return frozenset(str(value) for value in parsed(file).xpath("//@id"))


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def links(site: Path, file: Path) -> Iterator[str]:
    """Links within the site: path from its root, with the fragment. A host's root is the site's."""
    here = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
    for name in LINKS:
        for value in parsed(file).xpath(f"//@{name}"):
            if not urlsplit(str(value)).scheme:
                yield urljoin(here, str(value))


def dead(site: Path, link: str) -> bool:
    address, fragment = urldefrag(link)
    path = unquote(urlsplit(address).path).removeprefix("/")
    file = site / (path + "index.html" if path.endswith("/") or not path else path)
    return not file.is_file() or bool(fragment) and unquote(fragment) not in ids(file)


def test_every_link_and_anchor_leads_somewhere(site: Path) -> None:
    found = {file: [link for link in links(site, file) if dead(site, link)] for file in pages(site)}
    assert {str(file.relative_to(site)): dead for file, dead in found.items() if dead} == {}


def test_no_page_has_an_id_twice(site: Path) -> None:
    for file in pages(site):
        counts = Counter(map(str, parsed(file).xpath("//@id")))
        assert [value for value, count in counts.items() if count > 1] == [], file


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(site: Path) -> None:
    forbidden = (
        "//style | //script[not(@src)] | //@style | //@*[starts-with(name(), 'on')] | //iframe | //base"
    )
    loading = (
        "//@src | //link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href | //@poster | //@srcset"
    )
    for file in pages(site):
        assert parsed(file).xpath(forbidden) == [], file
        elsewhere = [value for value in map(str, parsed(file).xpath(loading)) if urlsplit(value).netloc]
        assert elsewhere == [], file


def test_each_page_says_what_it_is(site: Path) -> None:
    for file in pages(site):
        page = parsed(file)
        assert page.get("lang"), file
        assert len(page.xpath("//h1")) == 1, file
        assert page.xpath("string(//title)").strip(), file
        assert len(page.xpath("//meta[@http-equiv='Content-Security-Policy']")) == 1, file

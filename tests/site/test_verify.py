"""What keeps a site from being published, with exact messages and places."""

import pytest

from casebook.diagnostics import Diagnostic, Place, SourceText
from casebook.site.verify import Seen, verify
from tests.site.fakes import at

FILES = {"docs/about.md": "# About\n\nSee [the case](../dossiers/a.md#e99).\n\nAnd [none](nowhere.md).\n"}


def read(path: str) -> SourceText | None:
    return SourceText(path, FILES[path]) if path in FILES else None


def seen(address: str, *ids: str, links: tuple[str, ...] = (), path: str = "") -> Seen:
    return Seen(address, ids, frozenset(links), at(path or f"{address}index.html"))


def lines(*pages: Seen, promised: dict[str, Place] | None = None) -> list[str]:
    return [line(finding) for finding in verify(pages, promised or {}, read)]


def line(finding: Diagnostic) -> str:
    span = finding.place.span
    return f"{finding.place.path}:{span.line}:{span.column} [{finding.rule.id}] {finding.message}"


def test_a_whole_site_has_no_faults() -> None:
    pages = (seen("", links=("a/#e01", "a/")), seen("a/", "e01", links=("",)))
    assert lines(*pages, promised={"a/": at("ledger"), "a/#e01": at("ledger")}) == []


def test_dead_anchor_is_placed_in_the_source() -> None:
    about = seen("about/", links=("dossiers/a/#e99",), path="docs/about.md")
    assert lines(about, seen("dossiers/a/", "e01")) == [
        "docs/about.md:3:32 [dead-anchor] `/about/` links to `/dossiers/a/#e99`, which is not there"
    ]


def test_dead_link_is_placed_in_the_source() -> None:
    assert lines(seen("about/", links=("nowhere/",), path="docs/about.md")) == [
        "docs/about.md:5:12 [dead-link] `/about/` links to `/nowhere/`, which is no page"
    ]


def test_a_missing_page_is_reported_once_with_its_anchors() -> None:
    pages = [seen(address, links=("x/", "x/#e01", "x/#e02")) for address in ("a/", "b/", "c/")]
    assert lines(*pages) == [
        "a/index.html:1:1 [dead-link] `/a/` links to `/x/`, which is no page; so do 2 more"
    ]


def test_missing_slash_is_guessed() -> None:
    (finding,) = verify((seen("a/", links=("b",)), seen("b/")), {}, read)
    assert finding.help == "did you mean `/b/`"


def test_a_link_above_the_root_is_dead() -> None:
    assert lines(seen("a/", links=("../x/",))) == [
        "a/index.html:1:1 [dead-link] `/a/` links to `/../x/`, which is no page"
    ]


@pytest.mark.parametrize("other", ["people/x/", "people/X/"])
def test_doubled_address(other: str) -> None:
    pages = (seen("people/x/"), seen(other, path="docs/about.md"))
    for order in (pages, pages[::-1]):
        (finding,) = verify(order, {}, read)
        assert line(finding) == f"docs/about.md:1:1 [doubled-address] `/{other}` is the address of two pages"
        assert finding.related[0].place.path == "people/x/index.html"


def test_doubled_anchor() -> None:
    assert lines(seen("a/", "e01", "e02", "e01")) == [
        "a/index.html:1:1 [doubled-anchor] `/a/` has 2 places with the id `e01`"
    ]


def test_lost_address_and_lost_anchor() -> None:
    promised = {"gone/": at("dossiers/ledger.tsv", 3), "a/#e02": at("dossiers/ledger.tsv", 4)}
    assert lines(seen("a/", "e01"), promised=promised) == [
        "dossiers/ledger.tsv:3:1 [lost-address] `/gone/` was published and leads nowhere now",
        "dossiers/ledger.tsv:4:1 [lost-address] `/a/#e02` was published and leads nowhere now",
    ]

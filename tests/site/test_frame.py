"""A page in its shell: what is text is escaped, what the head says of the address, links of the 404."""

from dataclasses import replace

import pytest

from casebook.settings import Settings
from casebook.site.frame import frame, links, rooted
from tests.site.fakes import SETTINGS, page, rendered

PUBLISHED = Settings("The Test Casebook", "Nobody", base_url="https://example.org/book/")


def test_title_and_description_are_escaped_once() -> None:
    one = replace(page("dossiers/a/"), title='A & <b>"B"</b>', description="it's <script>")
    html = frame(one, rendered().shells["dossier", 2], SETTINGS).decode()
    assert "<title>A &amp; &lt;b&gt;&#34;B&#34;&lt;/b&gt; · The Test Casebook</title>" in html
    assert 'content="it&#39;s &lt;script&gt;"' in html


def test_the_home_page_is_called_like_the_site() -> None:
    one = replace(page(""), title="The Test Casebook")
    assert b"<title>The Test Casebook</title>" in frame(one, rendered().shells["home", 0], SETTINGS)


def test_body_that_looks_like_a_sentinel_stays() -> None:
    one = page("dossiers/a/", "casebook-title-123 {{ x }} %s \\1")
    assert b"casebook-title-123 {{ x }} %s \\1" in frame(one, rendered().shells["dossier", 2], SETTINGS)


def test_without_base_url_the_head_says_nothing() -> None:
    assert links("dossiers/a/", SETTINGS, cite_as="id/D-0001/") == ""


def test_with_base_url_canonical_and_cite_as() -> None:
    assert links("dossiers/a/", PUBLISHED, cite_as="id/D-0001/") == (
        '<link rel="canonical" href="https://example.org/book/dossiers/a/">\n'
        '<link rel="cite-as" href="https://example.org/book/id/D-0001/">\n'
    )


def test_an_unlisted_page_is_not_indexed() -> None:
    assert links("id/D-0001/", PUBLISHED, listed=False) == '<meta name="robots" content="noindex">\n'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="dossiers/">', '<a href="/book/dossiers/">'),
        ('<a class="x" href="./">', '<a class="x" href="/book/">'),
        ('<a href="#text">', '<a href="#text">'),
        ('<a href="https://example.org/">', '<a href="https://example.org/">'),
        ('<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">'),
        (
            '<img alt=\'say href="x"\' src="assets/a.svg">',
            '<img alt=\'say href="x"\' src="/book/assets/a.svg">',
        ),
        ('<p>href="x"</p>', '<p>href="x"</p>'),
    ],
)
def test_rooted(html: str, expected: str) -> None:
    assert rooted(html, "/book/") == expected


def test_the_page_for_wrong_addresses_links_from_the_root() -> None:
    shell = rendered(settings=PUBLISHED).shells["not_found", 0]
    html = frame(page("404.html", '<a href="dossiers/">Cases</a>'), shell, PUBLISHED).decode()
    assert '<a href="/book/dossiers/">Cases</a>' in html
    assert 'href="/book/assets/style.css' in html

"""What a page knows of itself: its file, its anchors, the addresses it leads to."""

import pytest

from casebook.pages.page import Page, attributes, relative, resolve


def page(address: str, body: str = "") -> Page:
    return Page(address, "dossier", "Title", "Description", "", body)


@pytest.mark.parametrize(
    ("address", "path", "depth"),
    [
        ("", "index.html", 0),
        ("404.html", "404.html", 0),
        ("people/", "people/index.html", 1),
        ("dossiers/ablyazov-france/", "dossiers/ablyazov-france/index.html", 2),
    ],
)
def test_path_and_depth(address: str, path: str, depth: int) -> None:
    assert (page(address).path, page(address).depth) == (path, depth)


@pytest.mark.parametrize(
    ("address", "href", "expected"),
    [
        ("a/b/", "../../people/x/#e01", "people/x/#e01"),
        ("a/b/", "#e01", "a/b/#e01"),
        ("a/b/", "../", "a/"),
        ("a/b/", "..", "a/"),
        ("a/b/", "../..", ""),
        ("a/b/", "../../", ""),
        ("a/b/", "./", "a/b/"),
        ("a/b/", "", "a/b/"),
        ("", "people/", "people/"),
        ("", "./", ""),
        ("404.html", "dossiers/", "dossiers/"),
        ("a/", "../assets/style.css?v=1", "assets/style.css"),
        ("a/", "../../out/", "../out/"),
        ("a/", "../%C3%A9/", "é/"),
        ("a/", "/absolute/", "/absolute/"),
    ],
)
def test_resolve(address: str, href: str, expected: str) -> None:
    assert resolve(address, href) == expected


@pytest.mark.parametrize("address", ["", "a/", "a/b/"])
def test_relative_is_undone_by_resolve(address: str) -> None:
    for target in ("", "people/x/", "people/x/#e01", "assets/style.css"):
        assert resolve(address, relative(address, target)) == target


def test_ids_keep_doubles_and_ignore_text() -> None:
    body = '<h1 id="top">T</h1><p title=\' id="no"\'>say id="never"</p><li id="e01"></li><li id=\'e01\'></li>'
    assert page("", body).ids == ("top", "e01", "e01")


def test_links_are_internal_and_unescaped() -> None:
    body = '<a href="../x/?a=1&amp;b=2#s1">x</a><a href="https://e.org/">o</a><a href="mailto:a@b.c">m</a>'
    body += '<img src="../assets/a.svg"><a href="//e.org/">p</a>'
    assert page("p/", body).links == {"x/#s1", "assets/a.svg"}


def test_attributes_survive_a_sign_inside_a_value() -> None:
    assert list(attributes('<a title="a > b" href="x/">')) == [("title", "a > b"), ("href", "x/")]

"""The judges and checks bite: a sound page passes, and each planted fault is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import checks, judges
from tests.browser.conftest import Look, serving

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:"
SOUND = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width">
<title>Sound</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<nav aria-label="Site"><a href="#one">One</a> <a href="#two">Two</a></nav>
<main id="text">
<h1>Sound</h1>
<p id="one">A paragraph with <a href="#two">a link</a>.</p>
<details id="two"><summary>More</summary><p>Text.</p></details>
<form action="#"><label>Name <input name="name"></label> <button>Send</button></form>
</main>
</body>
</html>
"""
STYLE = """
body { margin: 0; background: #fff; color: #111; font: 16px/1.5 sans-serif }
a { color: #174a84 } :focus-visible { outline: 3px solid #174a84 }
.skip { position: absolute; left: -999px } .skip:focus { left: 0 }
"""


class Shelf:
    """A folder on loopback to put pages on. `text` replaces in the sound page what is named by what is given."""

    def __init__(self, folder: Path, host: str) -> None:
        self.folder, self.host = folder, host

    def put(self, replaced: str = "", by: str = "", *, style: str = "") -> Path:
        assert replaced in SOUND
        (self.folder / "style.css").write_text(STYLE + style)
        page = self.folder / "index.html"
        page.write_text(SOUND.replace(replaced, by, 1) if replaced else SOUND)
        return page


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with serving(tmp_path) as host:
        yield Shelf(tmp_path, host)


def test_the_sound_page_has_no_fault(shelf: Shelf, look: Look) -> None:
    page = shelf.put()
    assert judges.nu([page]) == []
    visit = look(shelf.host, width=320)
    assert judges.axe(visit.page) == []
    assert checks.sideways_faults(visit.page) == []
    assert checks.disclosure_faults(visit.page) == []
    assert (visit.foreign_requests, visit.violations, visit.cookies) == ([], [], [])
    assert checks.skip_link_faults(look(shelf.host).page) == []
    assert checks.keyboard_faults(look(shelf.host).page) == []


@pytest.mark.parametrize(
    ("replaced", "by", "style", "finding"),
    [
        ("<label>Name <input name=\"name\"></label>", "<input>", "", "label"),
        ('lang="en"', "", "", "html-has-lang"),
        ("<h1>", "<h1>", "h1 { color: #aaa }", "color-contrast"),
        ("a link", "", "", "link-name"),
    ],
)  # fmt: skip
def test_axe_bites(shelf: Shelf, look: Look, replaced: str, by: str, style: str, finding: str) -> None:
    shelf.put(replaced, by, style=style)
    assert any(line.startswith(finding) for line in judges.axe(look(shelf.host).page))


def test_axe_sees_contrast_in_the_dark_only(shelf: Shelf, look: Look) -> None:
    shelf.put(style="@media (prefers-color-scheme: dark) { h1 { color: #ccc } }")
    assert judges.axe(look(shelf.host, scheme="light").page) == []
    assert judges.axe(look(shelf.host, scheme="dark").page) != []


@pytest.mark.parametrize(
    ("replaced", "by"),
    [
        ("</details>", ""),
        ('id="two"', 'id="one"'),
        ("A paragraph", '<time datetime="2013-07~">July</time>'),
        ("<title>Sound</title>", ""),
    ],
)
def test_nu_bites(shelf: Shelf, replaced: str, by: str) -> None:
    assert judges.nu([shelf.put(replaced, by)]) != []


@pytest.mark.parametrize(
    "fault",
    [
        '<p style="color: red">x</p>',
        "<script>window.x = 1</script>",
        '<img alt="" src="http://127.0.0.2:9/x.png">',
    ],
)
def test_the_policy_is_seen_to_be_broken(shelf: Shelf, look: Look, fault: str) -> None:
    shelf.put("<h1>", f"{fault}<h1>")
    assert look(shelf.host).violations != []


def test_foreign_requests_are_seen(shelf: Shelf, look: Look) -> None:
    shelf.put(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">', "")
    shelf.put("<h1>", '<img alt="" src="http://127.0.0.2:9/x.png"><h1>')
    page = shelf.folder / "index.html"
    page.write_text(page.read_text().replace(POLICY, "default-src *"))
    assert look(shelf.host).foreign_requests == ["http://127.0.0.2:9/x.png"]


def test_cookies_are_seen(shelf: Shelf, look: Look) -> None:
    (shelf.folder / "a.js").write_text("document.cookie = 'a=1'")
    shelf.put("<title>", '<script src="a.js"></script><title>')
    assert look(shelf.host).cookies == ["a"]


@pytest.mark.parametrize(
    ("replaced", "by", "style", "finding"),
    [
        ("", "", "a:focus-visible { outline: none }", "no visible focus"),
        ('<a href="#one">', '<a tabindex="-1" href="#one">', "", "out of order"),
        ('<a href="#two">Two', '<a tabindex="1" href="#two">Two', "", "out of order"),
        ("<h1>", "<div class=lid></div><h1>", ".lid { position: fixed; inset: 0 }", "covered"),
    ],
)
def test_keyboard_faults_are_found(
    shelf: Shelf, look: Look, replaced: str, by: str, style: str, finding: str
) -> None:
    shelf.put(replaced, by, style=style)
    assert any(line.startswith(finding) for line in checks.keyboard_faults(look(shelf.host).page))


@pytest.mark.parametrize(
    ("replaced", "by", "finding"),
    [
        ('<a class="skip" href="#text">Skip to the text</a>', "", "the first stop is not the skip link"),
        ('href="#text"', 'href="#texts"', "the skip link does not lead"),
        ('class="skip"', 'class="gone"', "the skip link is not seen"),
    ],
)
def test_skip_link_faults_are_found(shelf: Shelf, look: Look, replaced: str, by: str, finding: str) -> None:
    shelf.put(replaced, by, style=".gone { position: absolute; left: -999px }")
    assert checks.skip_link_faults(look(shelf.host).page)[0].startswith(finding)


@pytest.mark.parametrize(
    ("style", "finding"),
    [
        ("h1 { width: 400px }", "the page is 400 px wide"),
        ("main { overflow-x: auto } h1 { width: 400px }", "scrolls sideways"),
        ("body { overflow-x: clip } h1 { width: 400px }", "sticks out"),
    ],
)
def test_sideways_faults_are_found(shelf: Shelf, look: Look, style: str, finding: str) -> None:
    shelf.put(style=style)
    assert any(line.startswith(finding) for line in checks.sideways_faults(look(shelf.host, width=320).page))

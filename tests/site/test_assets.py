"""The files that pages load."""

import pytest

from casebook.site.assets import assets, squeezed


@pytest.mark.parametrize(
    ("name", "written", "sent"),
    [
        ("a.css", b"/* about */\n\na {\n  color: red;\n}\n", b"a {\ncolor: red;\n}\n"),
        (
            "a.js",
            b"/* two\n   lines */\nlet a = 1; // stays\n  // goes\nlet b;\n",
            b"let a = 1; // stays\nlet b;\n",
        ),
        ("a.js", b'const glob = "a/*";\nconst end = "*/";\n', b'const glob = "a/*";\nconst end = "*/";\n'),
        ("a.svg", b"<svg>\n  <g/>\n</svg>", b"<svg>\n  <g/>\n</svg>"),
    ],
)
def test_comments_and_indentation_stay_at_home(name: str, written: bytes, sent: bytes) -> None:
    assert squeezed(name, written) == sent


def test_the_scripts_of_the_search_are_assets() -> None:
    assert {f"assets/search{part}.js" for part in ("", "-engine", "-result", "-filters")} <= set(assets())

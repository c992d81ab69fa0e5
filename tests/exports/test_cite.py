"""Citations come out of parsers that are not ours as they went in."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from casebook.exports.cite import bibtex, csl, ris
from casebook.values.partial_date import PartialDate
from casebook.views.cite import Citable
from tests.exports.real import HERE, PUBLIC, named, real

URL = "https://example.org/book/id/D-0001/"


def citable(
    title: str = "Ali Doe: France to Uzbekistan", when: str = "2026-11-24", url: str = URL
) -> Citable:
    version = PartialDate.parse(when) if when else None
    return Citable(
        "D-0001", title, "Two men, one flight.", "The Publisher", "The Casebook", version, "id/D-0001/", url
    )


def read_bibtex(text: str) -> dict[str, str]:
    library = parse_string(text)
    assert library.failed_blocks == []
    (entry,) = library.entries
    fields = {name: str(field.value) for name, field in entry.fields_dict.items()}
    return {"": entry.entry_type, "key": entry.key, **fields}


def read_ris(text: str) -> dict[str, object]:
    (entry,) = rispy.load(io.StringIO(text, newline=""))
    return dict(entry)


def set_by_citeproc(text: str) -> str:
    """The item of CSL-JSON as an outside processor prints it in an outside style."""
    source = CiteProcJSON(json.loads(text))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("D-0001")]))
    (line,) = bibliography.bibliography()
    return str(line)


def test_bibtex() -> None:
    assert read_bibtex(bibtex(citable())) == {
        "": "online",
        "key": "D-0001",
        "author": "{The Publisher}",
        "title": "{Ali Doe: France to Uzbekistan}",
        "titleaddon": "D-0001",
        "organization": "{The Casebook}",
        "version": "2026-11-24",
        "date": "2026-11-24",
        "url": URL,
        "langid": "english",
        "language": "english",
        "abstract": "Two men, one flight.",
    }


def test_ris() -> None:
    text = ris(citable())
    assert text.startswith("TY  - ELEC\r\n")
    assert text.endswith("\r\nER  - \r\n")
    assert text.count("\n") == text.count("\r\n")
    assert read_ris(text) == {
        "type_of_reference": "ELEC",
        "id": "D-0001",
        "authors": ["The Publisher"],
        "title": "Ali Doe: France to Uzbekistan",
        "secondary_title": "The Casebook",
        "year": "2026",
        "date": "2026/11/24",
        "edition": "2026-11-24",
        "language": "en",
        "abstract": "Two men, one flight.",
        "urls": [URL],
    }


def test_csl() -> None:
    (item,) = json.loads(csl(citable()))
    assert item["type"] == "webpage"
    assert item["author"] == [{"literal": "The Publisher"}]
    assert item["issued"] == {"date-parts": [[2026, 11, 24]]}
    assert (item["version"], item["container-title"], item["URL"]) == ("2026-11-24", "The Casebook", URL)
    assert set_by_citeproc(csl(citable())) == (
        f"The Publisher (2026) Ali Doe: France to Uzbekistan, The Casebook. Available at: {URL}."
    )


@pytest.mark.parametrize("title", ["A & B: 100 % of #1", "Әблязов: Қазақстан", "محمد: a_b~c^d", "$x$ \\end"])
def test_odd_titles_come_out_whole(title: str) -> None:
    assert read_ris(ris(citable(title)))["title"] == title
    assert json.loads(csl(citable(title)))[0]["title"] == title
    assert plain_tex(read_bibtex(bibtex(citable(title)))["title"]) == f"{{{title}}}"


def plain_tex(text: str) -> str:
    """TeX back to text, as TeX prints it."""
    words = {"textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^"}
    for word, sign in words.items():
        text = text.replace(f"\\{word}{{}}", f"\0{ord(sign)}\0")
    for sign in "#$%&_":
        text = text.replace(f"\\{sign}", sign)
    for sign in words.values():
        text = text.replace(f"\0{ord(sign)}\0", sign)
    return text


@pytest.mark.parametrize("title", ["a } b", "a { b", "}, url = {https://evil.example/}", "\\}\n@online{x,"])
def test_braces_cannot_end_a_field(title: str) -> None:
    found = read_bibtex(bibtex(citable(title)))
    assert found["url"] == URL
    assert found["key"] == "D-0001"


def test_a_line_break_cannot_start_a_tag() -> None:
    assert read_ris(ris(citable("x\r\nUR  - https://evil.example/")))["urls"] == [URL]


@pytest.mark.parametrize(
    ("when", "bib", "parts", "day"),
    [
        ("2026-11", "2026-11", [2026, 11], "2026/11/"),
        ("2026", "2026", [2026], "2026//"),
        ("", None, None, None),
    ],
)
def test_a_version_is_as_precise_as_it_is_known(
    when: str, bib: str | None, parts: list[int] | None, day: str | None
) -> None:
    made = citable(when=when)
    assert read_bibtex(bibtex(made)).get("date") == bib
    assert json.loads(csl(made))[0].get("issued") == ({"date-parts": [parts]} if parts else None)
    assert read_ris(ris(made)).get("date") == day


def test_without_the_sites_address_none_is_made_up() -> None:
    made = citable(url="")
    assert "url" not in read_bibtex(bibtex(made))
    assert "urls" not in read_ris(ris(made))
    assert "URL" not in json.loads(csl(made))[0]


def test_every_real_dossier_is_read_back() -> None:
    dossiers = {f"dossiers/{d.slug}/": d for d in real().published()}
    for settings in (HERE, PUBLIC):
        bib, ris_files, items = (named(n, settings) for n in ("cite.bib", "cite.ris", "cite.csl.json"))
        assert set(bib) == set(ris_files) == set(items) == set(dossiers)
        for folder, dossier in dossiers.items():
            read = read_ris(ris_files[folder].decode())
            assert (read["title"], read["id"]) == (dossier.title, dossier.id)
            assert plain_tex(read_bibtex(bib[folder].decode())["title"]) == f"{{{dossier.title}}}"
            (item,) = json.loads(items[folder])
            issued = date(*item["issued"]["date-parts"][0])
            assert issued == max(change.date for change in dossier.changes).lower
            assert ("URL" in item) == bool(settings.base_url)

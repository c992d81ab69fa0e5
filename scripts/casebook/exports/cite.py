"""A citation as files of reference managers: BibLaTeX, RIS, CSL-JSON.

Each says what the page's `<head>` says. None has a note, which managers turn into a note of the reader's, and none
says when it was accessed, which only the reader knows. Without a base-url there is no address to give: it is left out.
"""

from __future__ import annotations

import json
from typing import Any, Final

from casebook.views.cite import Citable

_LANGUAGES: Final = {"en": "english"}
_TEX: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)


def bibtex(of: Citable) -> str:
    """An `@online` entry of BibLaTeX. Double braces keep a corporate author whole and a title's capitals."""
    fields = {
        "author": f"{{{_tex(of.author)}}}",
        "title": f"{{{_tex(of.title)}}}",
        "titleaddon": _tex(of.number),
        "organization": f"{{{_tex(of.site)}}}",
        "version": _day(of),
        "date": _day(of),
        "url": of.url,
        "langid": _LANGUAGES[of.language],
        "language": _LANGUAGES[of.language],
        "abstract": _tex(of.abstract),
    }
    rows = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{of.id},\n{rows}}}\n"


def ris(of: Citable) -> str:
    """One reference of type ELEC. Lines end in CR LF, a tag is followed by two spaces, a hyphen, a space."""
    day = _day(of).split("-") if _day(of) else []
    fields = (
        ("TY", "ELEC"),
        ("ID", of.id),
        ("AU", of.author),
        ("TI", of.title),
        ("T2", of.site),
        ("PY", day[0] if day else ""),
        ("DA", "/".join([*day, "", ""][:3]) if day else ""),
        ("ET", _day(of)),
        ("LA", of.language),
        ("AB", of.abstract),
        ("UR", of.url),
    )
    rows = [f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in fields if value]
    return "".join([*rows, "ER  - \r\n"])


def csl(of: Citable) -> str:
    """A list of one item of type webpage."""
    item: dict[str, Any] = {
        "id": of.id,
        "type": "webpage",
        "title": of.title,
        "author": [{"literal": of.author}],
        "container-title": of.site,
        "issued": {"date-parts": [[int(part) for part in _day(of).split("-")]]} if _day(of) else None,
        "version": _day(of),
        "number": of.number,
        "language": of.language,
        "abstract": of.abstract,
        "URL": of.url,
    }
    return (
        json.dumps([{key: value for key, value in item.items() if value}], ensure_ascii=False, indent=2)
        + "\n"
    )


def _tex(text: str) -> str:
    return text.translate(_TEX)


def _day(of: Citable) -> str:
    """The version as `2026-11-24`, as precise as it is known; empty without one."""
    return (of.version.html_datetime or "") if of.version else ""

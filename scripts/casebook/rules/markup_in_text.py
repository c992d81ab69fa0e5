"""Markdown or HTML in a text of the front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.texts import all_texts
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("markup-in-text", "a text of the front matter holds Markdown or HTML")

_SIGNS = re.compile(r"[*_`<{&]|\]\(")
_MARKUP = re.compile(
    r"\*\*[^*\s][^*]*\*\*|(?<!\w)__[^_\s][^_]*__(?!\w)|(?<![\w*])\*[^*\s][^*]*[^*\s]\*(?![\w*])"
    r"|`[^`]+`|!?\[[^\]\[@][^\]\[]*\]\([^)\s]{0,2000}\)|</?[A-Za-z][^<>]*>|<!--|\{\{|\{%|&(?:[a-z]+|#\d+);"
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Front matter is plain text on every page, in every feed and file; readers would see the signs."""
    for file, path, text, _ in all_texts(dossier, names):
        if not _SIGNS.search(text) or not _MARKUP.search(text):
            continue
        whole = file.places.at(path)
        source = file.places.source
        match = _MARKUP.search(source.text, whole.span.start, whole.span.end)
        place = source.place(*match.span()) if match else whole
        shown = match[0] if match else text
        message = f"`{shown[:60]}` would be printed as it stands in `{whole.where}`"
        help = "write plain words; headings, links and emphasis belong to the prose below the front matter"
        yield RULE.at(place, message, help=help)

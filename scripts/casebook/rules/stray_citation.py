"""A citation in a text that is printed as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.texts import all_texts
from casebook.diagnostics import Diagnostic, Edit, error
from casebook.model.dossier import Dossier

RULE = error("stray-citation", "a citation stands in a title, name or other text that has none")

_CITATION = re.compile(r"\[@[^\]\[]*\]")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Title, standfirst, names and titles of sources are copied to lists and feeds, where a citation leads nowhere."""
    for file, path, text, cited in all_texts(dossier, names):
        if cited or not _CITATION.search(text):
            continue
        place = file.places.at(path)
        source = file.places.source
        for match in _CITATION.finditer(source.text, place.span.start, place.span.end):
            before = len(source.text[: match.start()].rstrip())
            yield RULE.at(
                source.place(*match.span()),
                f"`{place.where}` is printed as it stands, without citations",
                help="take the citation out; cite the source in an event, a key fact or the prose",
                edits=[Edit(place.path, before, match.end(), "")],
            )

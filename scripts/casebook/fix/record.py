"""What the ledger has to say after a run: it only grows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from casebook.collection import ledger
from casebook.collection.collection import CheckedCollection, Collection
from casebook.collection.index import Index, index_of
from casebook.criteria.ledger import wanted as published_lines
from casebook.diagnostics import Severity

Wanted = Callable[[str], bool]
"""Whether a repository path is among those to mend."""

_ID = re.compile(r"(?m)^ *id: *[\"']?(D-\d{4,6})\b")


def ledger_after(read: CheckedCollection, wanted: Wanted) -> str | None:
    """The ledger's new text, or nothing if it says all or cannot be read in full.

    A dossier comes in when no error stands in it: from then on its ids are for ever.
    """
    if any(finding.rule.id == "bad-ledger" for finding in read.findings):
        return None
    index = index_of(read.collection)
    barred = {finding.place.path for finding in read.findings if finding.rule.severity == Severity.ERROR}
    lines = dict(index.ledger.lines)
    for key, line in published_lines(index).items():
        home = _home(index, *key)
        if home is not None and wanted(home) and home not in barred:
            lines[key] = line
    return ledger.write(lines) if lines != dict(index.ledger.lines) else None


def _home(index: Index, kind: str, id: str) -> str | None:
    """Path of the file that a line is about, if there is one."""
    if kind != "dossier":
        return index.authority.files[id].place().path if id in index.authority.files else None
    slugs = index.by_id.get(id, ())
    return index.files[slugs[0]].place().path if slugs else None


def highest_dossier(collection: Collection, texts: Mapping[str, str]) -> int:
    """The highest number of a dossier that stands anywhere, also in files that cannot be read."""
    ids = [id for kind, id in collection.ledger.lines if kind == "dossier"]
    ids += [id for text in texts.values() for id in _ID.findall(text)]
    return max((int(id[2:]) for id in ids), default=0)

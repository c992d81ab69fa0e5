"""An item of a draft without its id."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.collection.numbering import given, inserted
from casebook.criteria.numbers import highest
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("unnumbered-item", "an item of a draft has no id yet")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """In a draft only what others point to needs an id; the rest can wait for `casebook fix`."""
    for file in index.files.values():
        if isinstance(file, Dossier) and file.publication == "draft" and file.complete():
            for part, id in given(file, highest(index, file)):
                message = f"`{file.place(part).where}` has no `id` yet"
                help = f"`casebook fix` gives it `{id}`"
                edits = [inserted(file, part, id)]
                yield RULE.at(file.place(part), message, help=help, edits=edits)

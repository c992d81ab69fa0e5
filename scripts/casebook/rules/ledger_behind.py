"""A ledger that does not know all that is published."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.collection.ledger import write
from casebook.criteria.ledger import wanted
from casebook.diagnostics import Diagnostic, Edit, warning

RULE = warning("ledger-behind", "the ledger does not know all that is published")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """What is published is written down, so that no address of it can be lost unnoticed."""
    lines, known = wanted(index), index.ledger.lines
    new = [line for key, line in lines.items() if known.get(key) is None or str(known[key]) != str(line)]
    if not new:
        return
    source = index.ledger.source
    shown = ", ".join(f"`{line.id}`" for line in new[:5]) + (
        f" and {len(new) - 5} more" if len(new) > 5 else ""
    )
    edits = [Edit(source.path, 0, len(source.text), write(lines))]
    message = f"the ledger is behind on {shown}"
    yield RULE.at(source.place(0, 0), message, help="run `casebook fix`, which writes it", edits=edits)

"""An authority body that is part of a body which does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, error
from casebook.parse.explain import near

RULE = error("unknown-parent", "a body of the authority files is part of one that does not exist there")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """`part-of` of an authority body names another authority body."""
    known = index.authority.bodies
    for id, body in known.items():
        if body.part_of is None or str(body.part_of) in known or index.authority.lacks(str(body.part_of)):
            continue
        nearest = near(str(body.part_of), known)
        help = f"did you mean `{nearest}`?" if nearest else "add it to the authority files first"
        place = index.authority.files[id].place(body, "part-of")
        yield RULE.at(place, f"there is no body `{body.part_of}`", help=help)

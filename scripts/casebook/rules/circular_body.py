"""Bodies that are parts of each other in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.criteria.bodies import bodies
from casebook.criteria.cycles import cycles
from casebook.diagnostics import Diagnostic, error

RULE = error("circular-body", "bodies are parts of each other in a circle")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """`part-of` leads upward and ends."""
    known = {str(body.id): (file, body) for file, body in bodies(index)}
    edges = {id: [str(body.part_of)] for id, (_, body) in known.items() if body.part_of}
    for cycle in cycles(edges):
        file, body = known[cycle[0]]
        message = "these bodies are parts of each other: " + " → ".join(
            f"`{id}`" for id in (*cycle, cycle[0])
        )
        yield RULE.at(file.place(body, "part-of"), message, help="take `part-of` from one of them")
    for id, above in edges.items():
        if above == [id]:
            file, body = known[id]
            yield RULE.at(
                file.place(body, "part-of"), f"`{id}` is part of itself", help="name the body above it"
            )

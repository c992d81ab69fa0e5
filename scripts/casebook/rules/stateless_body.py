"""A court or authority of no state, or an international body of one."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.criteria.bodies import bodies
from casebook.criteria.edits import without_key
from casebook.diagnostics import Diagnostic, error

RULE = error("stateless-body", "a body's level and state contradict each other")

_OF_A_STATE = ("court", "executive", "parliament", "police", "prosecutor")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """`level: international` has no `state`; every other court or authority has one."""
    for file, body in bodies(index):
        if not file.complete(body):
            continue
        if body.level == "international" and body.state is not None:
            message = f"`{body.id}` is international and has the state `{body.state}`"
            edits = without_key(file, body, "state")
            yield RULE.at(
                file.place(body, "state"), message, help="take `state` out, or the level", edits=edits
            )
        elif body.level != "international" and body.state is None and body.kind in _OF_A_STATE:
            message = f"the {body.kind} `{body.id}` has no state"
            help = "add `state:` with its code, or `level: international`"
            yield RULE.at(file.place(body, "id"), message, help=help)

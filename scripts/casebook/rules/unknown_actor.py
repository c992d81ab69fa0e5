"""A person, body or state that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.namesakes import called
from casebook.diagnostics import Diagnostic, Edit, error
from casebook.model.dossier import Dossier
from casebook.model.references import Reference
from casebook.parse.explain import near
from casebook.values.country import Country
from casebook.values.fault import ValueFault

RULE = error("unknown-actor", "an id stands for no person, body or state")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Ids of people and bodies stand in this dossier or in the authority files; codes of states exist."""
    for ref in dossier.references:
        if ref.kind in ("actor", "body", "person", "by") and not _known(ref, dossier, names):
            place, now = ref.place, names.authority.former.get(ref.target)
            edits = [Edit(place.path, place.span.start, place.span.end, now)] if now else []
            yield RULE.at(place, _message(ref, names), help=_help(ref, names), edits=edits)


def _known(ref: Reference, dossier: Dossier, names: Names) -> bool:
    if dossier.lacks(ref.target) or names.authority.lacks(ref.target):
        return True
    if ref.kind == "by":
        return bool(re.fullmatch(r"p\d{2,4}", ref.target) or names.body(ref.target))
    if ref.kind == "body":
        return names.body(ref.target) is not None
    listed = any(str(person.id) == ref.target for person in dossier.people)
    if ref.kind == "person":
        return listed or names.person(ref.target) is not None
    side = ref.key == "side" and ref.target in ("court", "independent")
    return side or listed or names.actor(ref.target) is not None


def _message(ref: Reference, names: Names) -> str:
    if ref.kind in ("body", "by") and names.person(ref.target):
        return f"`{ref.target}` is a person; a body belongs here"
    if ref.kind == "person" and names.body(ref.target):
        return f"`{ref.target}` is a body; a person belongs here"
    if ref.target.isupper():
        return f"`{ref.target}` is the code of no country"
    if ref.target in names.items:
        return f"`{ref.target}` is an item of the dossier; a person, body or state belongs here"
    if ref.target in names.authority.former:
        return f"`{ref.target}` was merged into `{names.authority.former[ref.target]}`"
    return f"`{ref.target}` stands neither in this dossier nor in the authority files"


def _help(ref: Reference, names: Names) -> str:
    if ref.target in names.authority.former:
        return f"write `{names.authority.former[ref.target]}`"
    people = [*names.authority.people, *(str(p.id) for p in names.dossier.people)]
    bodies = [*names.authority.bodies, *(str(b.id) for b in names.dossier.bodies)]
    known = {"person": people, "body": bodies, "by": bodies}.get(ref.kind, [*people, *bodies])
    nearest = called(ref.target, names, known) or near(ref.target, dict.fromkeys(known))
    if nearest and not ref.target.isupper():
        return f"did you mean `{nearest}`?"
    try:
        Country.parse(ref.target)
    except ValueFault as fault:
        if fault.replacement and ref.kind == "actor":
            return fault.help
    return "list it under `people` or `bodies` with its `name`, or correct the id"

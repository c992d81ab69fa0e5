"""An address that leads to two things."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, Place, Related, error
from casebook.model.places import KEY

RULE = error("address-taken", "an address would lead to two things")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """A name in addresses, old or current, belongs to one dossier, person, body or instrument of all."""
    owners: dict[tuple[str, str], tuple[str, Place]] = {}
    for kind, name, owner, place in _names(index):
        other, other_place = owners.setdefault((kind, name.casefold()), (owner, place))
        if other_place != place:
            whose = "this one itself" if other == owner else f"`{other}`"
            message = f"the address `{name}` already belongs to {whose}"
            related = Related(other_place, "it belongs here")
            yield RULE.at(
                place, message, help="choose another name, or take it out of `formerly`", related=[related]
            )


def _names(index: Index) -> Iterator[tuple[str, str, str, Place]]:
    """Current names of everything, then old ones: kind, name, whose it is, where it stands."""
    files, entries = list(index.files.values()), list(index.authority.entries())
    for file in files:
        yield "dossier", str(file.slug), str(file.slug), file.place(None, "id", KEY)
    for kind, entry in entries:
        yield kind, str(entry.id), str(entry.id), index.authority.files[str(entry.id)].place(entry, "id")
    for file in files:
        for number, slug in enumerate(file.formerly):
            yield "dossier", str(slug), str(file.slug), file.place(None, "formerly", number)
    for kind, entry in entries:
        for number, slug in enumerate(entry.formerly):
            place = index.authority.files[str(entry.id)].place(entry, "formerly", number)
            yield kind, str(slug), str(entry.id), place

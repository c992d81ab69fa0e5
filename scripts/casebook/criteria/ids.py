"""What rules about ids share: is it known, may it stand where reading failed, was it withdrawn, what is near."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Edit, Related, Rule
from casebook.model.dossier import Dossier
from casebook.model.part import Part
from casebook.model.references import Reference
from casebook.parse.explain import near


def dangling(rule: Rule, dossier: Dossier, names: Names, ref: Reference) -> Diagnostic | None:
    """The finding of an item's id that stands nowhere, with what took its place if it was withdrawn."""
    if ref.target in names.items or dossier.lacks(ref.target):
        return None
    gone = next((item for item in dossier.withdrawn if item.id == ref.target), None)
    if gone is None:
        known = sorted(id for id in names.items if id[0] == ref.target[0])
        message = f"`{ref.target}` stands nowhere in this dossier"
        bare = any(getattr(item, "id", "") is None for item in _alike(dossier, ref.target))
        help = f"write `id: {ref.target}` into the one that is meant: without an id it cannot be pointed to"
        return rule.at(ref.place, message, help=help if bare else suggestion(ref.target, known))
    place = ref.place
    edits = [Edit(place.path, place.span.start, place.span.end, gone.instead)] if gone.instead else []
    return rule.at(
        place,
        f"`{ref.target}` was withdrawn on {gone.date}",
        help=f"`{gone.instead}` took its place" if gone.instead else "leave it out",
        related=[Related(dossier.place(gone, "id"), "withdrawn here")],
        edits=edits,
    )


def _alike(dossier: Dossier, id: str) -> tuple[Part, ...]:
    """The items among which one of this id would stand."""
    lists: tuple[tuple[Part, ...], ...] = (
        *(dossier.transfers, dossier.proceedings, dossier.events, dossier.claims),
        *(dossier.assurances, dossier.measures, dossier.replies, dossier.changes),
    )
    return next((items for letter, items in zip("tpecamrx", lists, strict=True) if id[0] == letter), ())


def suggestion(word: str, known: Iterable[str]) -> str:
    """`did you mean …?` if one is clearly nearest, else the known ones if they are few, else how many there are."""
    known = list(dict.fromkeys(known))
    nearest = near(word, known)
    if nearest:
        return f"did you mean `{nearest}`?"
    if not known:
        return "add it first"
    if len(known) > 8:
        return f"there are `{known[0]}` to `{known[-1]}`"
    return "there is " + ", ".join(f"`{id}`" for id in known)

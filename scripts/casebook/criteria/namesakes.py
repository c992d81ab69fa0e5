"""Bodies by what authors call them before they know the id: by a name, or by country and office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casebook.collection.names import Names
from casebook.model.entity import Body, BodyEntry
from casebook.values.slug import suggested

_FILLING = frozenset({"of", "the", "republic", "federation"})


def called(id: str, names: Names, known: Iterable[str]) -> str:
    """The id among `known` that an id of the author's own stands for: `supreme-court-of-russia`; "" if none does."""
    for other in known:
        body = names.body(other)
        entry = body or names.person(other)
        if entry and id in map(suggested, forms(entry)):
            return other
        if body and body.state and _by_country(id, str(body.state), body.state.name) == other:
            return other
    return ""


def forms(entry: object) -> Iterator[str]:
    """Every form of a person's or body's name."""
    yield from (form for name in ("name", "short_name") if (form := getattr(entry, name, None)))
    yield from (form.text for form in getattr(entry, "names", ()))


def namesake(body: Body, names: Names) -> BodyEntry | None:
    """The body of the authority files, of the same state, that has a name or the office of this one."""
    alike = {id: other for id, other in names.authority.bodies.items() if other.state == body.state}
    own = {form.casefold() for form in forms(body)}
    by_name = (other for other in alike.values() if own & {form.casefold() for form in forms(other)})
    return next(by_name, None) or alike.get(called(str(body.id), names, alike))


def _by_country(id: str, code: str, country: str) -> str:
    """The id in the form of the authority files, `ru-supreme-court`, if the words of the country stand in it."""
    words, of = id.split("-"), suggested(country).split("-")
    rest = [word for word in words if word not in of and word not in _FILLING]
    return "-".join((code.lower(), *rest)) if set(of) <= set(words) and rest else ""

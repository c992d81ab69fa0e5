"""A dossier as the search sees it. Frozen dataclasses without logic; `build` makes them, `pages` prints them."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.text import Link


@dataclass(frozen=True, slots=True)
class SearchItem:
    """A part of the dossier that a result can lead to.

    `id`: its anchor on the dossier's page, the heading's id. `label`: the words of the link. `heading`: what it is,
    where and by whom; `text`: what it says. `kind`: `event`, or what else it is.
    """

    id: str
    kind: str
    label: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that results can be narrowed to: `state`, `FR`, `France`. `sign`: of a status."""

    name: str
    value: str
    label: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What a result says of the case. A verdict never stands without `found`, who found it, or its `claim`."""

    name: str
    address: str
    sign: str
    status: str
    found: Link | None
    note: str
    claim: Link | None
    as_of: str
    route: str
    standfirst: str


@dataclass(frozen=True, slots=True)
class Spelled:
    """Names of people, bodies, states and provisions: `names` as pages show them, `words` as people type them too.

    Each in two parts: of the persons concerned, and of all others.
    """

    names: tuple[str, ...]
    words: tuple[str, ...]
    other_names: tuple[str, ...]
    other_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchView:
    """One dossier for the index. `id`: `D-0001`; `sort`: its place where nothing is searched for."""

    id: str
    title: str
    sort: str
    card: Card
    facets: tuple[Facet, ...]
    items: tuple[SearchItem, ...]
    spelled: Spelled

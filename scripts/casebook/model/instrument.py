"""Instruments (treaties, acts, rules of court) and their provisions."""

from __future__ import annotations

from casebook.model.entity import NameForm
from casebook.model.fields import Article, Date, EntityId, SlugField, State, Text
from casebook.model.part import Part


class Provision(Part):
    """One article, rule or section. `label` is how it is cited, by default `art. ⟨article⟩`."""

    article: Article
    title: Text | None = None
    label: Text | None = None


class InstrumentEntry(Part):
    """An instrument in the authority files, with the provisions that dossiers may name."""

    id: EntityId
    title: Text
    short_title: Text | None = None
    names: tuple[NameForm, ...] = ()
    date: Date | None = None
    state: State | None = None
    provisions: tuple[Provision, ...] = ()
    formerly: tuple[SlugField, ...] = ()

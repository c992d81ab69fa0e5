"""The whole page of a dossier, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from casebook.collection.collection import Collection
from casebook.collection.names import Names
from casebook.settings import Settings
from casebook.views import addresses
from casebook.views.case import cite, history, lead, record
from casebook.views.case.claims import claims
from casebook.views.case.instances import instances
from casebook.views.case.promises import promises
from casebook.views.case.resolve import cited
from casebook.views.case.sources import sources
from casebook.views.case.story import story
from casebook.views.case.timeline import timeline
from casebook.views.case.tombstones import of_others
from casebook.views.dossier import DossierView
from casebook.views.entry import Entry, Year
from casebook.views.lead import IndexLine
from casebook.views.numbers import capital, counted
from casebook.views.quotes import curly

Related = dict[str, list[tuple[Names, str]]]
"""Slug → the cases shown on its page, each with the reason."""


def related_cases(collection: Collection) -> Related:
    """Related cases of every published dossier: a relation is written on one side and shown on both."""
    published = {str(d.slug): d for d in collection.published()}
    found: Related = {slug: [] for slug in published}
    for slug, dossier in published.items():
        for one in dossier.related:
            other = published.get(str(one.dossier))
            if other is not None:
                found[slug].append((collection.names(other), one.reason))
                found[str(other.slug)].append((collection.names(dossier), one.reason))
    return found


def dossier_view(names: Names, settings: Settings, related: Iterable[tuple[Names, str]] = ()) -> DossierView:
    """The page of a dossier. `related`: other cases with the reason, from `related_cases`."""
    dossier = names.dossier
    name, rest = lead.title_parts(dossier.title)
    shown_as = cite.citable(dossier, settings)
    events = timeline(names, shown_as)
    shown = DossierView(
        address=addresses.dossier(dossier.slug),
        title=dossier.title,
        name=name,
        rest=rest,
        standfirst=curly(dossier.standfirst),
        description=dossier.standfirst,
        site=settings.name,
        permalink=history.permalink(names, settings),
        version=history.version(names),
        route=lead.route(names),
        status=lead.status(names),
        record=record.record(names),
        index=(),
        key_facts=tuple(cited(names, fact) for fact in dossier.key_facts),
        timeline=events,
        claims_sentence=_claims_sentence(len(dossier.claims)),
        claims=claims(names),
        promises=promises(names),
        instances=instances(names),
        story=story(names),
        sources_sentence=f"{capital(counted(len(dossier.sources), 'source'))}. Titles stand in their own language.",
        sources=sources(names),
        replies=history.replies(names),
        related=history.related(related),
        changes=history.changes(names),
        tombstones=of_others(names),
        cited_as=shown_as,
        citations=cite.lines(shown_as),
        files=cite.FILES,
        example=_example(events.years),
    )
    return _with_index(shown)


def _claims_sentence(count: int) -> str:
    if count == 1:
        return "One claim: who makes it, who denies it, and what was found."
    return f"{capital(counted(count, 'claim'))}: who makes them, who denies them, and what was found."


def _example(years: tuple[Year, ...]) -> str:
    entries = [item for year in years for item in year.entries if isinstance(item, Entry) and item.anchor]
    heavy = next((item for item in entries if item.heavy), None)
    chosen = heavy or (entries[-1] if entries else None)
    return chosen.address if chosen else ""


def _with_index(view: DossierView) -> DossierView:
    return replace(view, index=tuple(_index(view)))


def _index(view: DossierView) -> Iterator[IndexLine]:
    if view.key_facts:
        yield IndexLine("Key facts", "#key-facts")
    yield IndexLine("Timeline", "#timeline", view.timeline.count)
    if view.claims:
        yield IndexLine("What is disputed", "#disputed", len(view.claims))
    if view.promises:
        count = len(view.promises.assurances) + len(view.promises.measures)
        yield IndexLine(promises_title(view), "#promises", count)
    if view.instances:
        count = sum(len(c.instances) for c in view.instances.chains) + len(view.instances.others)
        title = "Chain of instances" if view.instances.chains else "Proceedings"
        yield IndexLine(title, "#instances", count)
    if view.story:
        yield IndexLine("The story", "#story")
    if view.sources:
        yield IndexLine("Sources", "#sources", len(view.sources))
    if view.replies:
        yield IndexLine("Replies", "#replies", len(view.replies))
    if view.related:
        yield IndexLine("Related cases", "#related", len(view.related))
    if view.changes or view.tombstones:
        yield IndexLine("Changes", "#changes", len(view.changes))
    yield IndexLine("Cite this", "#cite")


def promises_title(view: DossierView) -> str:
    """The head of that section, by what it holds."""
    assert view.promises is not None
    if view.promises.assurances and view.promises.measures:
        return "Assurances and measures"
    return "Assurances" if view.promises.assurances else "Interim measures"

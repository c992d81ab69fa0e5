"""Sources → the list, each with the way back to what it carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casebook.collection.names import Names
from casebook.model.citation import CitedText, SourceRef
from casebook.model.claim import Answer, Assertion, Finding
from casebook.model.source import SourceEntry
from casebook.views.case.resolve import actor
from casebook.views.case.tombstones import of_kind
from casebook.views.entry import Tombstone
from casebook.views.sources import SourceView, Use
from casebook.views.text import Link
from casebook.vocabulary import SOURCE_KINDS


def sources(names: Names) -> tuple[SourceView | Tombstone, ...]:
    """All sources in their order, with the tombstones of withdrawn ones by number."""
    uses = used(names)
    shown: list[SourceView | Tombstone] = [
        source(names, one, uses.get(str(one.id), ())) for one in names.dossier.sources
    ]
    for stone in of_kind(names, "s"):
        at = next((i for i, item in enumerate(shown) if _number(item) > int(stone.anchor[1:])), len(shown))
        shown.insert(at, stone)
    return tuple(shown)


def _number(item: SourceView | Tombstone) -> int:
    return int((item.id if isinstance(item, SourceView) else item.anchor)[1:])


def source(names: Names, one: SourceEntry, uses: tuple[Use, ...]) -> SourceView:
    """One source."""
    foreign = "" if one.language.tag.startswith("en") else one.language.tag
    return SourceView(
        str(one.id),
        str(one.id)[1:].lstrip("0"),
        SOURCE_KINDS[one.kind].label,
        Link(one.title, str(one.url or ""), foreign),
        one.title_en or "",
        tuple(_facts(names, one)),
        tuple(_copies(one)),
        uses,
    )


def _facts(names: Names, one: SourceEntry) -> Iterator[str]:
    publisher = " via ".join(part for part in (one.publisher, one.via) if part)
    if publisher:
        yield publisher
    if one.author and one.author != one.publisher:
        yield one.author
    if one.date:
        yield one.date.words()
    if not one.language.tag.startswith("en"):
        yield f"in {one.language.name}"
    if one.side is not None and one.side not in ("court", "independent"):
        speaker = actor(names, one.side).text
        if speaker != one.publisher:
            yield f"speaks for {speaker}"
    if one.note:
        yield one.note


def _copies(one: SourceEntry) -> Iterator[Link]:
    for archive in one.archives:
        words = ["archived", archive.date.words() if archive.date else "copy"]
        service = f" ({archive.service})" if archive.service else ""
        yield Link(" ".join(words) + service, str(archive.url))


def used(names: Names) -> dict[str, tuple[Use, ...]]:
    """Source → what cites it, in the order of the page, each item once for each locator."""
    found: dict[str, dict[Use, None]] = {}
    for label, address, refs in _citing(names):
        for ref in refs:
            found.setdefault(ref.source, {})[Use(Link(label, address), ref.locator)] = None
    return {source: tuple(uses) for source, uses in found.items()}


def _citing(names: Names) -> Iterator[tuple[str, str, Iterable[SourceRef]]]:
    dossier = names.dossier
    yield "outcome", "#status-title", _of(dossier.outcome)
    yield "key facts", "#key-facts", [ref for fact in dossier.key_facts for ref in fact.citations]
    for event in dossier.events:
        dated = [ref for other in event.also_dated for ref in other.sources]
        yield _item(event.id, "#timeline", (*event.cited_sources, *dated))
    for claim in dossier.claims:
        lines: tuple[Assertion | Answer | Finding, ...]
        lines = (*claim.asserted, *claim.denied, *claim.conceded, *claim.findings)
        refs = [ref for line in lines for ref in (*_of(line.text), *line.sources)]
        yield _item(claim.id, "#disputed", (*claim.text.citations, *refs))
    for assurance in dossier.assurances:
        yield _item(assurance.id, "#promises", (*_of(assurance.text), *assurance.sources))
    for measure in dossier.measures:
        yield _item(measure.id, "#promises", (*_of(measure.text), *measure.sources))
    for proceeding in dossier.proceedings:
        yield _item(proceeding.id, "#instances", proceeding.sources)
    yield "story", "#story", [ref for block in dossier.story.blocks for ref in block.citations]
    for change in dossier.changes:
        yield _item(change.id, "#changes", change.text.citations)


def _of(text: CitedText | None) -> tuple[SourceRef, ...]:
    return text.citations if text else ()


def _item(id: str | None, section: str, refs: Iterable[SourceRef]) -> tuple[str, str, Iterable[SourceRef]]:
    return (str(id), f"#{id}", refs) if id else (section[1:], section, refs)

"""Values that are written although they follow from others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casebook.collection.names import Names
from casebook.model.dossier import Dossier
from casebook.model.part import Part
from casebook.values.partial_date import PartialDate
from casebook.vocabulary import SOURCE_KINDS


@dataclass(frozen=True, slots=True)
class Inherited:
    """A key of a part whose value says what holds without it; `because` completes "as it is …"."""

    part: Part | None
    key: str
    because: str


def inherited(dossier: Dossier, names: Names) -> Iterator[Inherited]:
    """Every such key, in the order of the format."""
    yield from _of_transfers(dossier, names)
    yield from _of_proceedings(dossier, names)
    for event in dossier.events:
        if (*event.path, "expected") in dossier.places.spans and not event.expected:
            yield Inherited(event, "expected", "so without it")
    yield from _of_findings(dossier, names)
    yield from _of_promises(dossier, names)
    for source in dossier.sources:
        traits = SOURCE_KINDS[source.kind].traits
        if source.side in ("court", "independent") and source.side in traits:
            yield Inherited(source, "side", f"the side of every {source.kind}")
        if source.title_en and source.title_en == source.title:
            yield Inherited(source, "title-en", "the title itself")


def _of_transfers(dossier: Dossier, names: Names) -> Iterator[Inherited]:
    for transfer in dossier.transfers:
        if transfer.people and set(map(str, transfer.people)) == set(names.concerned):
            yield Inherited(transfer, "people", "all persons concerned")
        if transfer.by == (transfer.from_,) and transfer.kind != "disputed":
            yield Inherited(transfer, "by", "the state that it leads from")
        if transfer.requested_by == (transfer.to,) and transfer.kind in ("extradition", "surrender"):
            yield Inherited(transfer, "requested-by", "the state that it leads to")
        if transfer.found_by and transfer.found_by == transfer.unlawful:
            yield Inherited(transfer, "found-by", "the proceeding in `unlawful`")


def _of_proceedings(dossier: Dossier, names: Names) -> Iterator[Inherited]:
    for proceeding in dossier.proceedings:
        event = names.event(proceeding.decided) if isinstance(proceeding.decided, str) else None
        if event and proceeding.sources and set(proceeding.sources) == set(event.cited_sources):
            yield Inherited(proceeding, "sources", f"what its event `{event.id}` cites")


def _of_findings(dossier: Dossier, names: Names) -> Iterator[Inherited]:
    for claim in dossier.claims:
        for finding in claim.findings:
            proceeding = names.proceeding(finding.by)
            if proceeding is None:
                continue
            if finding.date is not None and finding.date == names.decided(proceeding):
                yield Inherited(finding, "date", f"the date of `{finding.by}`")
            if finding.sources and set(finding.sources) == set(names.sources_of(proceeding)):
                yield Inherited(finding, "sources", f"what `{finding.by}` cites")


def _of_promises(dossier: Dossier, names: Names) -> Iterator[Inherited]:
    for assurance in dossier.assurances:
        event = None if isinstance(assurance.date, PartialDate) else names.event(assurance.date)
        if event and assurance.sources and set(assurance.sources) == set(event.cited_sources):
            yield Inherited(assurance, "sources", f"what its event `{event.id}` cites")
    for measure in dossier.measures:
        dates = (measure.asked, measure.granted, measure.refused, measure.ended)
        events = [event for when in dates if isinstance(when, str) and (event := names.event(when))]
        cited = {ref for event in events for ref in event.cited_sources}
        if measure.sources and set(measure.sources) == cited:
            yield Inherited(measure, "sources", "what its events cite")

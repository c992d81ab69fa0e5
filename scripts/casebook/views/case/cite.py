"""How to cite a dossier and one of its events."""

from __future__ import annotations

from typing import Final

from casebook.collection.names import Names
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.model.event import Event
from casebook.settings import Settings
from casebook.values.date_words import MONTHS
from casebook.values.partial_date import PartialDate
from casebook.views import addresses
from casebook.views.cite import Citable, CitationFile, CitationLine
from casebook.vocabulary import WITHDRAWN_REASONS

FILES: Final = (
    CitationFile("BibTeX", addresses.CITE_BIB, "application/x-bibtex"),
    CitationFile("RIS", addresses.CITE_RIS, "application/x-research-info-systems"),
    CitationFile("CSL-JSON", addresses.CITE_CSL, "application/vnd.citationstyles.csl+json"),
)
"""Files that reference managers read."""


def citable(file: Dossier | WithdrawnDossier, settings: Settings) -> Citable:
    """What a citation says of a dossier; of a withdrawn one, that it was withdrawn."""
    dates = [change.date for change in file.changes]
    address = addresses.permanent(str(file.id)) if file.id is not None else ""
    return Citable(
        id=str(file.id or file.slug),
        title=_title(file),
        abstract=file.standfirst if isinstance(file, Dossier) else "",
        author=settings.publisher,
        site=settings.name,
        version=max(dates, default=None),
        address=address,
        url=settings.absolute(address) if settings.base_url and address else "",
    )


def _title(file: Dossier | WithdrawnDossier) -> str:
    if isinstance(file, Dossier):
        return file.title
    last = file.withdrawn[-1]
    gone = f"withdrawn on {last.date.words()}: {WITHDRAWN_REASONS[last.reason].label}"
    return f"{file.title or file.id} ({gone})"


def lines(of: Citable) -> tuple[CitationLine, ...]:
    """Ready texts, by style."""
    by = "" if of.author == of.site else of.author
    version = of.version.words() if of.version else ""
    where = _joined(of.site, of.number, f"version of {version}" if version else "")
    chicago = f"{f'{by}. ' if by else ''}\u201c{of.title}.\u201d {where}.{f' {of.url}.' if of.url else ''}"
    oscola = (
        f"{f'{by}, ' if by else ''}\u2018{of.title}\u2019 ({_joined(of.site, of.number, version)})"
        f"{f' <{of.url}>' if of.url else ''}"
    )
    apa = (
        f"{of.author.rstrip('.')}. ({_year_first(of.version)}). {of.title}{f' ({of.number})' if of.number else ''}."
        f"{f' {of.site}.' if by else ''}{f' {of.url}' if of.url else ''}"
    )
    return CitationLine("Chicago", chicago), CitationLine("OSCOLA", oscola), CitationLine("APA", apa)


def of_event(of: Citable, event: Event) -> str:
    """The ready text for one event: its sign and date, then the dossier with its version."""
    version = f"version of {of.version.words()}" if of.version else ""
    by = "" if of.author == of.site else f"{of.author}. "
    sign = f"event {event.id} ({event.date.words()})"
    at = f" {of.url}#{event.id}." if of.url else ""
    return f"{by}\u201c{of.title},\u201d {sign}. {_joined(of.site, of.number, version)}.{at}"


def event_address(names: Names, event: Event) -> str:
    """Where the event is for ever: `id/D-0001/#e31`; empty for a dossier without number."""
    id = names.dossier.id
    return f"{addresses.permanent(str(id))}#{event.id}" if id is not None and event.id is not None else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _year_first(when: PartialDate | None) -> str:
    """As APA wants it: `2026, November 24`, and `n.d.` where there is none."""
    if when is None or when.lower is None or when.html_datetime is None:
        return "n.d." if when is None else when.words()
    parts = when.html_datetime.count("-")
    month = f", {MONTHS[when.lower.month - 1]}" if parts else ""
    return f"{when.lower.year}{month}{f' {when.lower.day}' if parts == 2 else ''}"

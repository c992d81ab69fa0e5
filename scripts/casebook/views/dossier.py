"""The page of one dossier: everything it shows, resolved to words and addresses."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from casebook.views.cite import Citable, CitationFile, CitationLine
from casebook.views.claims import ClaimView
from casebook.views.entry import Tombstone, Year
from casebook.views.instances import Chain, Instance
from casebook.views.lead import IndexLine, RecordRow, Route, Status
from casebook.views.promises import Promises, Verdict
from casebook.views.sources import SourceView
from casebook.views.strip import Strip
from casebook.views.text import Cited, Figure, Link


@dataclass(frozen=True, slots=True)
class StoryPiece:
    """A stretch of sanitised HTML, its last word apart, and the figures that follow."""

    html: Markup
    tail: str = ""
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """A block of the prose in its pieces; `sources` stand beside it.

    `tag`: the element around it, `""` where the pieces bring their own. `level`, `anchor`: of a heading.
    """

    pieces: tuple[StoryPiece, ...]
    sources: tuple[Figure, ...] = ()
    tag: str = ""
    level: int = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ReplyView:
    """A reply sent in by somebody the dossier names, as it came; `note` is ours."""

    id: str
    sender: Link
    date: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class RelatedView:
    """Another case, why it belongs here, and how it stands."""

    link: Link
    reason: str
    sign: str
    status: Verdict
    route: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change to the dossier. `weighty`: a correction or removal, whose word is set heavier."""

    id: str
    date: str
    machine: str
    word: str
    weighty: bool
    text: Cited
    affects: tuple[Link, ...] = ()
    was: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class Permalink:
    """Where the dossier is for ever: `D-0001`, `id/D-0001/`, and in full if the site's address is known."""

    number: str
    address: str
    full: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The section: a sentence of counts, the strip, and the years."""

    sentence: str
    strip: Strip | None
    years: tuple[Year, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Instances:
    """Chains, and the proceedings that stand alone."""

    chains: tuple[Chain, ...]
    others: tuple[Instance, ...]


@dataclass(frozen=True, slots=True)
class DossierView:
    """All sections in the order of the page; an empty one is absent from it.

    `name` is the title up to its colon, with it; `rest` what follows. `description`: plain, for search engines.
    `tombstones`: withdrawn items by section: `claims`, `sources`, ...; events have theirs in the years.
    """

    address: str
    title: str
    name: str
    rest: str
    standfirst: str
    description: str
    site: str
    permalink: Permalink | None
    version: str
    route: Route
    status: Status
    record: tuple[RecordRow, ...]
    index: tuple[IndexLine, ...]
    key_facts: tuple[Cited, ...]
    timeline: Timeline
    cited_as: Citable
    claims_sentence: str = ""
    claims: tuple[ClaimView | Tombstone, ...] = ()
    promises: Promises | None = None
    instances: Instances | None = None
    story: tuple[StoryBlock, ...] = ()
    sources_sentence: str = ""
    sources: tuple[SourceView | Tombstone, ...] = ()
    replies: tuple[ReplyView, ...] = ()
    related: tuple[RelatedView, ...] = ()
    changes: tuple[ChangeView, ...] = ()
    tombstones: tuple[Tombstone, ...] = ()
    citations: tuple[CitationLine, ...] = ()
    files: tuple[CitationFile, ...] = ()
    example: str = ""

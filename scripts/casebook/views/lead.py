"""The head of a dossier: route, status, record, and the index of the page."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.promises import Verdict
from casebook.views.text import Cited, Link


@dataclass(frozen=True, slots=True)
class Route:
    """`Extradition · France → Russia, Ukraine · feared: Kazakhstan`. States are links."""

    kind: Verdict
    origin: tuple[Link, ...]
    destinations: tuple[Link, ...]
    feared: tuple[Link, ...] = ()

    @property
    def words(self) -> str:
        """The route alone, plain: `France → Russia, Ukraine`."""
        return f"{_names(self.origin)} \u2192 {_names(self.destinations)}"


def _names(links: tuple[Link, ...]) -> str:
    return ", ".join(link.text for link in links)


@dataclass(frozen=True, slots=True)
class TransferLine:
    """One transfer: its sign, its status in words (with who found it) and its route. `on`: when it was decided."""

    id: str
    sign: str
    status: Verdict
    route: str
    on: str = ""
    people: str = ""
    unlawful: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """The first transfer's status with its three dates, all words (`on 9 December 2016`); `outcome` ends the account.

    `transfers`: all of them, when there is more than one; else the id of the one stands in `id`.
    """

    id: str
    sign: str
    verdict: Verdict
    on: str
    as_of: str
    checked: str
    outcome: Cited
    transfers: tuple[TransferLine, ...] = ()
    unlawful: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A small line under a value of the record: a name in another script, a number."""

    text: str
    language: str = ""
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of the record. `after` and `parts` (articles of an instrument) follow it on its line."""

    link: Link
    notes: tuple[Note, ...] = ()
    after: str = ""
    parts: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A label and its values. `inline`: values run on, separated by commas; else one a line."""

    label: str
    values: tuple[Value, ...]
    inline: bool = False


@dataclass(frozen=True, slots=True)
class IndexLine:
    """A line of "On this page": a section that exists, and how much it holds."""

    title: str
    address: str
    count: int | None = None

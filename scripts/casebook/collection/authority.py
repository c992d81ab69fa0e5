"""The authority files as one record: people, bodies and instruments by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from casebook.collection import faults
from casebook.diagnostics import Diagnostic, Related
from casebook.model.dossier import BodiesFile, File, InstrumentsFile, PeopleFile
from casebook.model.entity import BodyEntry, PersonEntry
from casebook.model.instrument import InstrumentEntry

Entry = PersonEntry | BodyEntry | InstrumentEntry


@dataclass(frozen=True, slots=True)
class Authority:
    """Each entry once. `files`: the file an entry stands in, by id, for places. `lost`: ids that could not be read.

    `former`: id that was merged into another → that one.
    """

    people: Mapping[str, PersonEntry] = field(default_factory=dict)
    bodies: Mapping[str, BodyEntry] = field(default_factory=dict)
    instruments: Mapping[str, InstrumentEntry] = field(default_factory=dict)
    files: Mapping[str, File] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()
    former: Mapping[str, str] = field(default_factory=dict)

    def lacks(self, id: str) -> bool:
        """Whether an entry of this id may stand in a file that could not be read whole."""
        return id in self.lost or "*" in self.lost

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Every entry with its kind: person, body or instrument; by id within a kind."""
        for kind, table in (("person", self.people), ("body", self.bodies), ("instrument", self.instruments)):
            for id in sorted(table):
                yield kind, table[id]


def gather(files: Iterable[File | None]) -> tuple[Authority, list[Diagnostic]]:
    """One record of these files (None: one that could not be read).

    An id that stands twice is reported at the second place and kept from the first.
    """
    people: dict[str, PersonEntry] = {}
    bodies: dict[str, BodyEntry] = {}
    instruments: dict[str, InstrumentEntry] = {}
    owners: dict[str, File] = {}
    known: dict[str, Entry] = {}
    findings = []
    lost: set[str] = set()
    for file in files:
        lost |= {"*"} if file is None else file.lost
        if file is None:
            continue
        assert isinstance(file, PeopleFile | BodiesFile | InstrumentsFile)
        for entry in file.entries:
            id = str(entry.id)
            if id in known:
                findings.append(_twice(file, entry, owners[id], known[id]))
                continue
            known[id], owners[id] = entry, file
            if isinstance(entry, PersonEntry):
                people[id] = entry
            elif isinstance(entry, BodyEntry):
                bodies[id] = entry
            else:
                instruments[id] = entry
    former = {str(old): id for id, entry in known.items() for old in entry.formerly}
    return Authority(people, bodies, instruments, owners, frozenset(lost), former), findings


def _twice(file: File, entry: Entry, first_file: File, first: Entry) -> Diagnostic:
    return faults.DUPLICATE_ENTRY.at(
        file.place(entry, "id"),
        f"`{entry.id}` stands twice in the authority files",
        help="keep one entry, or give this one another id",
        related=[Related(first_file.place(first, "id"), "first given here")],
    )

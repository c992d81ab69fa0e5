"""What a citation of a dossier says, for the page, its `<head>` and the files of reference managers."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.values.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Citable:
    """A dossier as others cite it.

    `author`: a corporate one, the publisher. `version`: the date of its last change, None before the first one.
    `address`: where it is for ever on this site, empty for a dossier without number; `url`: the same in full, empty
    as long as nobody knows where the site stands.
    """

    id: str
    title: str
    abstract: str
    author: str
    site: str
    version: PartialDate | None
    address: str
    url: str
    language: str = "en"

    @property
    def number(self) -> str:
        """`D-0001`; empty before it has one."""
        return self.id if self.address else ""


@dataclass(frozen=True, slots=True)
class CitationLine:
    """A way to cite: the name of the style, and the text ready to copy."""

    style: str
    text: str


@dataclass(frozen=True, slots=True)
class CitationFile:
    """A file beside the dossier's page: its name for readers, its name in the folder, its media type."""

    label: str
    name: str
    media: str

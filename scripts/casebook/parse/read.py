"""The entrance: a file's bytes → what it says and every fault of it."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.diagnostics import Diagnostic
from casebook.model.dossier import (
    BodiesFile,
    Dossier,
    File,
    InstrumentsFile,
    PeopleFile,
    WithdrawnDossier,
)
from casebook.parse.build import build
from casebook.parse.prose import read_prose
from casebook.tree.nodes import Mapping, Scalar
from casebook.tree.read import Document, read_dossier, read_yaml

AUTHORITY = {"people": PeopleFile, "bodies": BodiesFile, "instruments": InstrumentsFile}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as read; `file` is absent if it could not be. `publication` is known even then, if it is written."""

    path: str
    file: File | None
    findings: tuple[Diagnostic, ...]
    publication: str = "draft"


def parse(path: str, data: bytes) -> Parsed:
    """A dossier (`dossiers/x.md`) or authority file (`dossiers/authority/people/x.yml`)."""
    if path.endswith(".md"):
        return _dossier(path, data)
    document, findings = read_yaml(path, data)
    model = AUTHORITY[path.split("/")[-2]]
    file, more = build(document, model, {})
    return Parsed(path, file, (*findings, *_without_echoes(findings, more)))


def _dossier(path: str, data: bytes) -> Parsed:
    document, findings = read_dossier(path, data)
    publication = _publication(document)
    prose, found = read_prose(document)
    model = WithdrawnDossier if publication == "withdrawn" else Dossier
    slug = path.rsplit("/", 1)[-1].removesuffix(".md")
    file, more = build(document, model, {"slug": slug, "prose": prose})
    return Parsed(path, file, (*findings, *_without_echoes(findings, [*more, *found])), publication)


_CHARACTERS = ("invisible-character", "bidi-control", "bidi-mark", "control-character")
_OF_A_VALUE = ("hidden-character", "bad-id", "bad-number", "bad-place", "bad-citation", "unknown-word")
_ECHOES = {**dict.fromkeys(_OF_A_VALUE, _CHARACTERS), "unsupported-markdown": ("second-front-matter",)}


def _without_echoes(first: list[Diagnostic], later: list[Diagnostic]) -> list[Diagnostic]:
    """The later findings without those that say again, of a whole value, what a first one said of a character."""

    def is_echo(finding: Diagnostic) -> bool:
        causes = _ECHOES.get(finding.rule.id, ())
        span = finding.place.span
        return any(f.rule.id in causes and span.start <= f.place.span.start < span.end for f in first)

    return [finding for finding in later if not is_echo(finding)]


def _publication(document: Document) -> str:
    if isinstance(document.root, Mapping):
        for key, value in document.root.entries:
            if key.text == "publication" and isinstance(value, Scalar):
                return value.text
    return "draft"

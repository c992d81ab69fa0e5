"""One file's bytes → its tree: the entrance to this room."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.diagnostics import Diagnostic, SourceText
from casebook.tree import characters, faults, parts
from casebook.tree.compose import compose
from casebook.tree.nodes import Node


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read. `root`: its tree, if any. `prose`: what follows the front matter, harmless; and its start.

    `failed`: there is no tree because of faults that were reported, and not because nothing is written. `left_out`:
    ranges of lines that belong to nothing; they are reported, too.
    """

    source: SourceText
    root: Node | None
    prose: str = ""
    prose_start: int = 0
    failed: bool = False
    left_out: tuple[tuple[int, int], ...] = ()


def read_dossier(path: str, data: bytes) -> tuple[Document, list[Diagnostic]]:
    """Front matter and prose of a dossier, and every fault of bytes, characters, delimiters and YAML."""
    source, findings = characters.decode(path, data)
    if source is None:
        return Document(SourceText(path, ""), None, failed=True), findings
    split, more = parts.split(source)
    clean, found = characters.inspect(source, split.body_start if split else len(source.text))
    lines = {finding.place.span.line for finding in more if finding.rule is faults.BAD_DELIMITER}
    found = [f for f in found if f.rule is not faults.INVISIBLE_SPACE or f.place.span.line not in lines]
    findings = [*findings, *more, *found]
    if split is None:
        return Document(source, None, failed=True), findings
    for start, end in split.strays:
        clean = clean[:start] + " " * (end - start) + clean[end:]
    root, more, left = compose(source, clean, split.head_start, split.head_end)
    findings.extend(more)
    if not any(finding.rule.id == "bad-delimiter" for finding in findings):
        findings.extend(parts.second_opinion(source, split, clean))
    prose = clean[split.body_start :]
    return Document(source, root, prose, split.body_start, bool(more), tuple(left)), findings


def read_yaml(path: str, data: bytes) -> tuple[Document, list[Diagnostic]]:
    """The tree of an authority file, and every fault of bytes, characters and YAML."""
    source, findings = characters.decode(path, data)
    if source is None:
        return Document(SourceText(path, ""), None, failed=True), findings
    clean, found = characters.inspect(source, len(source.text))
    start = 1 if clean.startswith("\ufeff") else 0
    root, more, left = compose(source, clean, start, len(clean))
    document = Document(source, root, failed=bool(more), left_out=tuple(left))
    return document, [*findings, *found, *more]

"""A paragraph of the prose without a citation."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("uncited-paragraph", "a paragraph, list or quotation of the prose cites no source")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """In the prose every statement of fact is cited; a block without any citation states none, or lacks one."""
    source = dossier.places.source
    for block in dossier.story.blocks:
        if block.kind != "heading" and not block.citations:
            place = source.place(block.start, source.text.find("\n", block.start) % (len(source.text) + 1))
            help = "end it with its source, `[@s01]`, or join it to another"
            yield RULE.at(place, f"this {block.kind} cites no source", help=help)

"""An accusation or a conviction that one publisher reports and no authority."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.claim import Answer, Assertion, Claim
from casebook.model.dossier import Dossier
from casebook.model.source import SourceEntry
from casebook.vocabulary import CLAIM_KINDS

RULE = warning(
    "thin-accusation", "an accusation or conviction is known from one publisher and from no authority"
)

_ENOUGH = ("judgment", "decision", "official")
_HELP = "cite the judgment or an official text, or a second publisher who does not take it from the first"


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Who says that a person committed a crime, or a state ill-treated somebody, needs more than one newspaper."""
    for claim in dossier.claims:
        if claim.kind in CLAIM_KINDS.having("accuses") and dossier.complete(claim):
            sources = _sources(claim, names)
            if sources and _is_thin(sources):
                message = f"claim `{claim.id or claim.kind}` is known from {_publishers(sources)} only"
                yield RULE.at(dossier.place(claim, "text"), message, help=_HELP)
    for proceeding in dossier.proceedings:
        refs = names.sources_of(proceeding)
        found = [source for ref in refs if (source := names.source(ref.source))]
        if proceeding.result == "convicted" and found and _is_thin(found):
            message = (
                f"the conviction `{proceeding.id or proceeding.body}` is known from {_publishers(found)} only"
            )
            yield RULE.at(dossier.place(proceeding, "result"), message, help=_HELP)


def _sources(claim: Claim, names: Names) -> list[SourceEntry]:
    lines: tuple[Assertion | Answer, ...] = (*claim.asserted, *claim.denied, *claim.conceded)
    refs = [ref for line in lines for ref in (*line.sources, *(line.text.citations if line.text else ()))]
    refs += [ref for finding in claim.findings for ref in names.finding_sources(finding)]
    return [source for ref in refs if (source := names.source(ref.source))]


def _is_thin(sources: list[SourceEntry]) -> bool:
    publishers = {_publisher(source) for source in sources}
    return len(publishers) < 2 and not any(source.kind in _ENOUGH for source in sources)


def _publisher(source: SourceEntry) -> str:
    return (source.publisher or source.author or source.title).casefold()


def _publishers(sources: list[SourceEntry]) -> str:
    named = dict.fromkeys(source.publisher or source.author or source.title for source in sources)
    return " and ".join(f"`{name[:60]}`" for name in list(named)[:3])

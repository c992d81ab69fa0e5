"""A disputed case, or a disputed claim, that is told from one publisher or one side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.claim import Answer, Assertion, Claim
from casebook.model.dossier import Dossier

RULE = notice(
    "one-sided-sources", "a disputed claim, or most of a disputed case, is known from one side or publisher"
)

_FEWEST = 10
_SHARE = 0.7
_HELP = "add sources of the other side, or independent ones; if there are none, say so in the prose"


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Courts hear both sides; of anybody else, nobody should carry more than 70 % of what a disputed case cites."""
    disputed = [claim for claim in dossier.claims if claim.asserted and any(a.by for a in claim.denied)]
    for claim in disputed:
        sides = _sides(claim, names)
        if len(sides) == 1 and not sides & {"court", "independent"} and dossier.complete(claim):
            message = f"both sides of `{claim.id or claim.kind}` are known from `{min(sides)}` only"
            yield RULE.at(dossier.place(claim, "text"), message, help=_HELP)
    cited = [s for ref in dossier.references if ref.kind == "source" and (s := names.source(ref.target))]
    if not disputed or len(cited) < _FEWEST or not dossier.complete():
        return
    counts = {
        "side": Counter(side for s in cited if (side := names.side_of(s)) not in ("court", "independent")),
        "publisher": Counter(s.publisher for s in cited if s.publisher and names.side_of(s) != "court"),
    }
    for what, counted in counts.items():
        for name, count in counted.most_common(1):
            if count > _SHARE * len(cited):
                message = f"{count} of {len(cited)} citations lead to one {what}: `{name}`"
                yield RULE.at(dossier.key_place(None, "sources"), message, help=_HELP)
                return


def _sides(claim: Claim, names: Names) -> set[str]:
    lines: tuple[Assertion | Answer, ...] = (*claim.asserted, *claim.denied, *claim.conceded)
    refs = [ref for line in lines for ref in (*line.sources, *(line.text.citations if line.text else ()))]
    refs += [ref for finding in claim.findings for ref in names.finding_sources(finding)]
    return {names.side_of(source) for ref in refs if (source := names.source(ref.source))}

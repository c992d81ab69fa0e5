"""A disputed case that is told from one publisher or one side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("one-sided-sources", "most of a dossier rests on one publisher or one side")

_FEWEST = 6
_SHARE = 0.7


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Courts hear both sides; of anybody else's sources, none should carry more than 70 % of a disputed case."""
    disputed = any(claim.asserted and claim.denied for claim in dossier.claims)
    sources = [source for source in dossier.sources if names.side_of(source) != "court"]
    if not disputed or len(dossier.sources) < _FEWEST or not dossier.complete(None, "sources"):
        return
    sides = Counter(side for source in sources if (side := names.side_of(source)) != "independent")
    publishers = Counter(source.publisher for source in sources if source.publisher)
    for what, counted in (("side", sides), ("publisher", publishers)):
        for name, count in counted.most_common(1):
            if count > _SHARE * len(dossier.sources):
                message = f"{count} of {len(dossier.sources)} sources are of one {what}: `{name}`"
                help = "add sources of the other side, or independent ones; if there are none, say so in the prose"
                yield RULE.at(dossier.key_place(None, "sources"), message, help=help)
                return

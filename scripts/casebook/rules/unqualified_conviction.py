"""A conviction told without what takes from its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.voice import SUMMARIES, ours, place_in
from casebook.criteria.wording import ABSENT, CONVICTED, NOT_FINAL, PARDONED, SET_ASIDE
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.model.passages import Sentence
from casebook.model.proceeding import Proceeding
from casebook.vocabulary import PROCEEDING_RESULTS

RULE = warning(
    "unqualified-conviction",
    "a conviction is told without its being in absentia, set aside, pardoned or not final",
)

_CONVICTED = words(CONVICTED)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ABSENT = words(ABSENT)
_LIMITS = (
    ("in absentia", "made in the absence of the accused", _ABSENT),
    ("set aside", "set aside later", words(f"{SET_ASIDE}|{NOT_FINAL}|{PARDONED}")),
    ("pardoned", "pardoned", words(PARDONED)),
    ("not final", "not final", words(f"{NOT_FINAL}|{SET_ASIDE}")),
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Whoever reads one sentence, on a card or in a search result, reads the whole of it."""
    convictions = [proceeding for proceeding in dossier.proceedings if proceeding.result == "convicted"]
    limits = {id(one): _limits(one, dossier, names) for one in convictions}
    if not any(limits.values()):
        return
    for file, passage in ours(dossier, names):
        for sentence in passage.sentences if _CONVICTED.search(passage.own) else ():
            found = _CONVICTED.search(sentence.own)
            if not found:
                continue
            meant = _meant(sentence, passage.key, convictions, names)
            shared = set.intersection(*(limits[id(one)] for one in meant)) if meant else set()
            for name, shown, pattern in _LIMITS:
                if name in shared and not pattern.search(passage.own) and _is_due(name, passage.key):
                    message = f"`{found[0]}`, and nothing says that it was {shown}"
                    help = f"add it beside the conviction `{meant[0].id or meant[0].body}`"
                    yield RULE.at(place_in(file, sentence, *found.span()), message, help=help)
                    break


def _limits(conviction: Proceeding, dossier: Dossier, names: Names) -> set[str]:
    """What is known of a conviction: from findings, from its label, from rulings and pardons after it."""
    findings = (f for claim in dossier.claims for f in claim.findings if str(f.by) == str(conviction.id))
    modes = {mode.replace("-", " ") for finding in findings for mode in finding.mode}
    found = modes & {name for name, _, _ in _LIMITS}
    if conviction.text and _ABSENT.search(conviction.text):
        found.add("in absentia")
    for later in dossier.proceedings:
        strikes = "sets-aside" in PROCEEDING_RESULTS[later.result].traits or later.result == "acquitted"
        if conviction.id and conviction.id in (later.sets_aside or (later.after if strikes else ())):
            found.add("set aside")
        if conviction.id in later.after and later.result == "pending":
            found.add("not final")
    when = names.decided(conviction)
    pardons = (
        e for e in dossier.events if e.kind == "pardon" and set(names.concerned) & set(map(str, e.actors))
    )
    if when and any(pardon.date.certainly_after(when) for pardon in pardons):
        found.add("pardoned")
    return found


def _is_due(limit: str, key: str) -> bool:
    """What came later stands in every summary; a timeline and a story tell it in its turn."""
    return limit not in ("set aside", "pardoned") or key in SUMMARIES


def _meant(sentence: Sentence, key: str, convictions: list[Proceeding], names: Names) -> list[Proceeding]:
    """The convictions that a sentence may tell: by its sources and years; all of them where texts cite nothing."""
    if key in ("title", "standfirst"):
        return convictions
    years = set(_YEAR.findall(sentence.own))
    meant = []
    for conviction in convictions:
        cited = {ref.source for ref in names.sources_of(conviction)}
        when = names.decided(conviction)
        if not cited.isdisjoint(sentence.sources) and (not years or when is None or str(when)[:4] in years):
            meant.append(conviction)
    return meant

"""Proceedings → chains of instances, and those that stand alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.collection.names import Names
from casebook.model.proceeding import FoundSplit, Proceeding
from casebook.views.case.record import other_scripts
from casebook.views.case.resolve import actor, body_name, figures, provision, year_of
from casebook.views.dates import when
from casebook.views.dossier import Instances
from casebook.views.instances import Chain, Instance, Ruling
from casebook.views.numbers import capital
from casebook.views.text import Link
from casebook.vocabulary import (
    BODY_LEVELS,
    FOUND,
    LIMBS,
    PROCEEDING_EFFECTS,
    PROCEEDING_MATTERS,
    PROCEEDING_RESULTS,
    PROCEEDING_WAYS,
    TRANSFER_KINDS,
)

HUDOC: Final = "https://hudoc.echr.coe.int/eng?i="
_LEVEL_OF_KIND: Final = {"court": "first", "committee": "international", "prosecutor": "first"}
_HIGHEST_FIRST: Final = tuple(BODY_LEVELS[word].label for word in reversed(BODY_LEVELS.words))


def instances(names: Names) -> Instances | None:
    """The section, or nothing where no proceeding is listed."""
    groups = components(names.dossier.proceedings)
    if not groups:
        return None
    chains = tuple(_chain(names, group) for group in groups if len(group) > 1)
    return Instances(chains, tuple(instance(names, g[0], None) for g in groups if len(g) == 1))


def components(proceedings: tuple[Proceeding, ...]) -> list[list[Proceeding]]:
    """What `after` connects, each group in the author's order."""
    group_of: dict[int, list[Proceeding]] = {index: [p] for index, p in enumerate(proceedings)}
    by_id = {str(p.id): index for index, p in enumerate(proceedings) if p.id}
    for index, proceeding in enumerate(proceedings):
        for earlier in proceeding.after:
            other = by_id.get(str(earlier))
            if other is None or group_of[other] is group_of[index]:
                continue
            merged = group_of[other] + group_of[index]
            group_of |= {i: merged for i, p in enumerate(proceedings) if any(p is m for m in merged)}
    order = {id(p): index for index, p in enumerate(proceedings)}
    unique = {id(group): group for group in group_of.values()}
    return [sorted(group, key=lambda p: order[id(p)]) for group in unique.values()]


def _chain(names: Names, group: list[Proceeding]) -> Chain:
    made = tuple(
        instance(names, p, group[index - 1] if index else None, group) for index, p in enumerate(group)
    )
    present = {i.level for i in made}
    return Chain(_title(names, group[0]), tuple(level for level in _HIGHEST_FIRST if level in present), made)


def _title(names: Names, first: Proceeding) -> str:
    label = PROCEEDING_MATTERS[first.matter].label
    kind = TRANSFER_KINDS[names.dossier.transfers[0].kind]
    if first.matter == "transfer" and not kind.traits:
        label = kind.label
    body = names.body(first.body)
    return f"{label}: {body.state.name}" if body and body.state else label


def instance(
    names: Names, one: Proceeding, before: Proceeding | None, group: list[Proceeding] | None = None
) -> Instance:
    """One proceeding; `before` stands on the line above it, `group` is its chain."""
    decided, event = names.decided(one), names.event(one.decided)
    later = next((p for p in names.dossier.proceedings if one.id in _set_aside(p)), None)
    first = names.dossier.transfers[0]
    result = PROCEEDING_RESULTS[one.result].label
    return Instance(
        str(one.id or ""),
        actor(names, one.body),
        body_name(names, one.body, short=True),
        capital(one.text or one.result_text or result),
        decided.short() if decided else "",
        when(decided) if decided else None,
        level(names, one),
        _way(one),
        tuple(str(id) for id in one.after),
        _after_words(names, one, before),
        one.chamber or "",
        " · ".join(_numbers(one)),
        tuple(_documents(one)),
        tuple(_rulings(names, one)),
        one.final.words() if one.final else "",
        PROCEEDING_EFFECTS[one.effect].label.lower() if one.effect else "",
        later is not None,
        _named(names, later) if later else "",
        event is not None and event.id == first.decided and first.kind != "return",
        Link(f"#{event.id}", f"#{event.id}") if event and event.id else None,
        figures(names, names.sources_of(one)),
        _own_name(names, one),
    )


def _set_aside(proceeding: Proceeding) -> tuple[str, ...]:
    """Ids of the instances that a later one strikes: those it names, by default those it comes after."""
    quashes = "sets-aside" in PROCEEDING_RESULTS[proceeding.result].traits
    return proceeding.sets_aside or (proceeding.after if quashes else ())


def level(names: Names, one: Proceeding) -> str:
    """The height of a body in a drawing: its level, or what its kind suggests."""
    body = names.body(one.body)
    if body is None:
        return BODY_LEVELS["first"].label
    return BODY_LEVELS[body.level or _LEVEL_OF_KIND.get(body.kind, "executive")].label


def _way(one: Proceeding) -> str:
    """The words that lead here from an earlier instance; the first of a chain comes from none."""
    if not one.after or one.way == "first-instance":
        return ""
    return PROCEEDING_WAYS[one.way or "other"].label


def _after_words(names: Names, one: Proceeding, before: Proceeding | None) -> str:
    others = [p for id in one.after if (p := names.proceeding(id)) and p is not before]
    return f"after {'; '.join(_named(names, p) for p in others)}" if others else ""


def _named(names: Names, one: Proceeding) -> str:
    parts = (body_name(names, one.body), year_of(names, names.decided(one)))
    return ", ".join(part for part in parts if part)


def _own_name(names: Names, one: Proceeding) -> Link | None:
    """The body's name in its own script, where that is not Latin; a body of several states has none."""
    body = names.body(one.body)
    forms = other_scripts(body.names) if body and body.state else ()
    return Link(forms[0].text, "", forms[0].language.tag) if forms else None


def _numbers(one: Proceeding) -> Iterator[str]:
    if one.name:
        yield one.name
    if one.numbers:
        yield f"{'no.' if len(one.numbers) == 1 else 'nos.'} {', '.join(one.numbers)}"
    yield from one.citations


def _documents(one: Proceeding) -> Iterator[Link]:
    if one.ecli:
        yield Link(str(one.ecli))
    if one.hudoc:
        yield Link(f"HUDOC {one.hudoc}", f"{HUDOC}{one.hudoc}")


def _rulings(names: Names, one: Proceeding) -> Iterator[Ruling]:
    against = ", ".join(country.name for country in one.against)
    for key, value in one.found.items():
        if isinstance(value, dict):
            for id, result in value.items():
                yield Ruling(provision(names, str(id)), _result(result), key.name)  # type: ignore[union-attr]
        else:
            yield Ruling(provision(names, str(key)), _result(value), against if _blames(value) else "")


def _blames(value: str | FoundSplit) -> bool:
    return (value.result if isinstance(value, FoundSplit) else value) in ("violation", "would-violate")


def _result(value: str | FoundSplit) -> str:
    if isinstance(value, FoundSplit):
        limbs = " and ".join(LIMBS[limb].label for limb in value.limbs)
        return f"{FOUND[value.result].label.lower()} ({limbs})"
    return FOUND[value].label.lower()

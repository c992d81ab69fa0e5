"""Transfers of all cases by state asking and state asked; those nobody asked for by the state that acts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from casebook.values.country import Country
from casebook.views import addresses
from casebook.views.across.page import Count, Head, cases, records
from casebook.views.across.records import TransferRecord
from casebook.views.contributions import Contribution
from casebook.views.numbers import capital, counted
from casebook.views.promises import Verdict
from casebook.views.text import Link

_CAUTIONS: Final = (
    "A sign shows how a transfer ended, not whether it was right. \u201cDid not take place\u201d can mean that a court "
    "refused it or that a request was dropped; \u201ccarried out\u201d does not mean that it was lawful.",
    "A transfer counts once, be it of one person or of twenty. Where people of one case fared differently, each "
    "outcome is a transfer of its own.",
    "The cases were chosen. Many signs in a row or column mean many dossiers here; they are no rate and no ranking of "
    "states, and an empty cell does not mean that nobody asked.",
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A transfer as a sign that leads to it; `name` says case, route and status."""

    sign: str
    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """A state that asked: how many transfers, and the signs in each column."""

    state: Link
    count: int
    cells: tuple[tuple[Sign, ...], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """States asked as columns, each with its total; states asking as rows; and the number of transfers in all."""

    columns: tuple[Count, ...]
    rows: tuple[Row, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """A transfer in words: the route, as far as its heading does not say it, the case, how it stands."""

    sign: str
    route: str
    case: Link
    status: Verdict


@dataclass(frozen=True, slots=True)
class Group:
    """The transfers of one state, under its name."""

    id: str
    state: Link
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RoutesView:
    """The page. `alone`: transfers nobody asked for; `alone_sentence` and `alone_unit` say how many."""

    head: Head
    matrix: Matrix | None
    asking: tuple[Group, ...]
    alone: tuple[Group, ...]
    alone_sentence: str
    alone_unit: str


def routes(given: Sequence[Contribution], also: tuple[Count, ...] = ()) -> RoutesView:
    """The page from its contributions."""
    found = records(given, TransferRecord)
    asked = [one for one in found if one.asking]
    alone = [one for one in found if not one.asking]
    return RoutesView(
        Head(
            addresses.ROUTES,
            "routes",
            Link("Routes"),
            "Who asked whom",
            _standfirst(found, asked),
            _unit("asked for", [one.asking for one in asked]),
            _CAUTIONS,
            also=also,
        ),
        _matrix(asked) if asked else None,
        _groups("asking", ((code, _asked(one, code)) for one in asked for code in one.asking)),
        _groups("by", ((code, _alone(one)) for one in alone for code in one.by)),
        f"{capital(counted(len(alone), 'transfer'))} that no state asked for, returns among them, each under the state "
        "that carried it out or was to."
        if alone
        else "",
        _unit("carried out, or were to,", [one.by for one in alone]),
    )


def _standfirst(found: Sequence[TransferRecord], asked: Sequence[TransferRecord]) -> str:
    if not found:
        return "No transfer is on record in this collection yet."
    if not asked:
        return "In no case of this collection did a state ask another for a person."
    number, within = counted(len(asked), "transfer"), counted(cases(one.case for one in asked), "case")
    return f"{capital(number)} in {within}: which state asked, which was asked, and how it ended, told by a sign."


def _unit(did: str, of_each: Sequence[tuple[str, ...]]) -> str:
    """What is counted, and why the parts add up to more than the whole, where they do."""
    several = sum(len(codes) > 1 for codes in of_each)
    unit = "Counted: transfers, of which a case can have several."
    if not several:
        return unit
    verb = "stands" if several == 1 else "stand"
    which = f"{capital(counted(several, 'transfer'))} that several states {did}"
    return f"{unit} {which} {verb} under each of them, and once in the total of {len(of_each)}."


def _matrix(asked: Sequence[TransferRecord]) -> Matrix:
    rows = _most(code for one in asked for code in one.asking)
    columns = _most(one.asked for one in asked)
    cells: dict[tuple[str, str], list[Sign]] = {}
    for one in asked:
        for code in one.asking:
            cells.setdefault((code, one.asked), []).append(_sign(one, code))
    return Matrix(
        tuple(Count(Link(_name(code)), number) for code, number in columns),
        tuple(
            Row(_state(code, "asking"), number, tuple(tuple(cells.get((code, c), ())) for c, _ in columns))
            for code, number in rows
        ),
        len(asked),
    )


def _most(codes: Iterable[str]) -> list[tuple[str, int]]:
    """Codes with their numbers, the most frequent first, then A to Z by name."""
    return sorted(Counter(codes).items(), key=lambda item: (-item[1], _name(item[0])))


def _name(code: str) -> str:
    return Country.parse(code).name


def _state(code: str, part: str) -> Link:
    return Link(_name(code), f"{addresses.state(code)}#{part}")


def _sign(one: TransferRecord, code: str) -> Sign:
    onward = f" for a transfer to {_name(one.to)}" if one.to != code else ""
    route = f"{_name(code)} asked {_name(one.asked)}{onward}"
    return Sign(one.sign, one.case.address, f"{one.case.text}: {route}. {one.status.plain}")


def _small(status: Verdict) -> Verdict:
    """The same words for the middle of a line."""
    return replace(status, word=status.word[:1].lower() + status.word[1:])


def _asked(one: TransferRecord, code: str) -> Line:
    onward = f" \u2192 {_name(one.to)}" if one.to != code else ""
    return Line(one.sign, _name(one.asked) + onward, one.case, _small(one.status))


def _alone(one: TransferRecord) -> Line:
    return Line(one.sign, f"{_name(one.asked)} \u2192 {_name(one.to)}", one.case, _small(one.status))


def _groups(part: str, lines: Iterable[tuple[str, Line]]) -> tuple[Group, ...]:
    found: dict[str, list[Line]] = {}
    for code, line in lines:
        found.setdefault(code, []).append(line)
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), _name(item[0])))
    anchor = "asking" if part == "asking" else "carried"
    return tuple(
        Group(f"{part}-{code}", _state(code, anchor), tuple(sorted(of, key=lambda line: line.route)))
        for code, of in ordered
    )

"""The chain of instances: levels are hairlines, time runs right, connectors rise on appeal and fall when sent back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup, escape

from casebook.pages.drawings.measure import wrap
from casebook.views.instances import Chain, Instance

STEP, STEPS = 142, 6
SIZE, LEAD = 13, 17
ROOM: Final = STEP - 20
LEFT, CORNER, BEFORE = 8, 6, 14
FIRST: Final = 30


@dataclass(frozen=True, slots=True)
class Row:
    """Up to six instances on one drawing. `steps`: id → step from the left; `heights`: level → y of its hairline."""

    instances: tuple[Instance, ...]
    steps: dict[str, int]
    heights: dict[str, int]
    bottom: int


def chain(data: Chain) -> Markup:
    """One SVG for each six instances, at their natural size: 142 px a step."""
    parts = [data.instances[start : start + STEPS] for start in range(0, len(data.instances), STEPS)]
    return Markup("").join(_draw(_row(part, data.levels)) for part in parts)


def label(instance: Instance) -> tuple[tuple[str, str], ...]:
    """The lines under a node, each with its class."""
    name = [("name", line) for line in wrap(instance.short, ROOM, SIZE, bold=True)]
    date = [("date", line) for line in wrap(instance.date, ROOM, SIZE)]
    return (*name, *date, *(("held", line) for line in wrap(instance.held, ROOM, SIZE)))


def _row(instances: tuple[Instance, ...], levels: tuple[str, ...]) -> Row:
    heights: dict[str, int] = {}
    y = FIRST
    for level in levels:
        lines = [len(label(instance)) for instance in instances if instance.level == level]
        if lines:
            heights[level] = y
            y += 20 + max(lines) * LEAD + 34
    steps = {instance.id: index for index, instance in enumerate(instances)}
    return Row(instances, steps, heights, y - 24)


def _draw(row: Row) -> Markup:
    width = max(len(row.instances), 3) * STEP
    drawn = [*_levels(row, width)]
    drawn += [line for instance in row.instances for line in _connectors(instance, row)]
    drawn += [_node(instance, row) for instance in row.instances]
    return Markup(
        f'<svg class="chain" width="{width}" height="{row.bottom}" viewBox="0 0 {width} {row.bottom}" '
        f'aria-hidden="true">{"".join(drawn)}</svg>'
    )


def _levels(row: Row, width: int) -> Iterator[str]:
    for level, y in row.heights.items():
        yield f'<path class="grid" d="M0 {y}.5H{width}"/><text class="level" x="0" y="{y - 13}">{escape(level)}</text>'


def _at(instance: Instance, row: Row) -> tuple[int, int]:
    return LEFT + row.steps[instance.id] * STEP, row.heights[instance.level]


def _connectors(instance: Instance, row: Row) -> Iterator[str]:
    x, y = _at(instance, row)
    known = {other.id: other for other in row.instances}
    for earlier in instance.after:
        if earlier not in known:
            yield f'<path class="connector" d="M0 {y}.5H{x}"/>'
            continue
        from_x, from_y = _at(known[earlier], row)
        if from_y == y:
            yield f'<path class="connector" d="M{from_x} {y}.5H{x}"/>'
            continue
        turn, down = x - BEFORE, 1 if y > from_y else -1
        yield (
            f'<path class="connector" d="M{from_x} {from_y}.5H{turn - CORNER}q{CORNER} 0 {CORNER} {CORNER * down}'
            f'V{y - CORNER * down}.5q0 {CORNER * down} {CORNER} {CORNER * down}H{x}"/>'
        )


def _node(instance: Instance, row: Row) -> str:
    x, y = _at(instance, row)
    shape = node(instance.struck, instance.decided)
    lines = "".join(
        f'<tspan class="{kind}" x="{x - 6}" y="{y + 24 + index * LEAD}">{escape(text)}</tspan>'
        for index, (kind, text) in enumerate(label(instance))
    )
    return (
        f'<a href="#{escape(instance.id)}" tabindex="-1"><g transform="translate({x} {y}.5)">{shape}</g>'
        f"<text>{lines}</text></a>"
    )


def node(struck: bool, decided: bool) -> str:
    """The shape of one instance, around 0 0: filled, struck hollow when set aside, or the block that decided."""
    if decided:
        return '<path class="ink" d="M-7-7H7V7H-7z"/>'
    if struck:
        return '<circle class="hollow" r="5.25"/><path class="line" d="M-6 6.5 6-6.5"/>'
    return '<circle class="ink" r="6"/>'


def node_mark(struck: bool, decided: bool) -> Markup:
    """The same shape as a mark of 18 by 18 px, for lists."""
    return Markup(
        '<svg class="node" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">'
        f"{node(struck, decided)}</svg>"
    )

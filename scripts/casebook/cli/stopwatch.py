"""Time by stage: what `build --timings` and `bench` print."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Stopwatch:
    """Seconds by stage, in the order in which stages began: by the wall, and of this processor and ended children.

    A stage inside another counts to itself alone.
    """

    spent: dict[str, tuple[float, float]] = field(default_factory=dict)
    _inside: list[tuple[float, float]] = field(default_factory=list)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what happens inside to this stage."""
        self.spent.setdefault(name, (0.0, 0.0))
        began = _now()
        self._inside.append((0.0, 0.0))
        try:
            yield
        finally:
            took = _minus(_now(), began)
            own = _minus(took, self._inside.pop())
            self.spent[name] = _plus(self.spent[name], own)
            if self._inside:
                self._inside[-1] = _plus(self._inside[-1], took)

    def each(self, name: str, items: Iterable[T]) -> Iterator[T]:
        """The items; what it takes to make them counts to this stage, what is done with them does not."""
        iterator, end = iter(items), object()
        while True:
            with self.stage(name):
                item = next(iterator, end)
            if item is end:
                return
            yield item  # type: ignore[misc]

    @property
    def total(self) -> tuple[float, float]:
        """All stages together."""
        return (sum(wall for wall, _ in self.spent.values()), sum(cpu for _, cpu in self.spent.values()))

    def lines(self, dossiers: int) -> list[str]:
        """A table: stage, seconds, processor seconds, processor milliseconds a dossier; the total last."""
        head = f"{'stage':<14}{'seconds':>9}{'processor':>11}{'ms a dossier':>14}"
        rows = [*self.spent.items(), ("total", self.total)]
        per = 1000 / max(dossiers, 1)
        return [
            head,
            *(f"{name:<14}{wall:>9.2f}{cpu:>11.2f}{cpu * per:>14.2f}" for name, (wall, cpu) in rows),
        ]


def _now() -> tuple[float, float]:
    return time.perf_counter(), sum(os.times()[:4])


def _plus(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    return a[0] + b[0], a[1] + b[1]


def _minus(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    return a[0] - b[0], a[1] - b[1]

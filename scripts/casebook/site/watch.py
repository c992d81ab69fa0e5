"""Where a build's stages begin and end. Who wants their times brings a watch; the core has no clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol, TypeVar

T = TypeVar("T")


class Watch(Protocol):
    """Told of each stage: `parse`, `check`, `contributions`, `pages`, `exports`, `stamping`, `index`, `writing`, ..."""

    def stage(self, name: str) -> AbstractContextManager[None]:
        """What happens inside belongs to this stage, and no longer to the one around it."""

    def each(self, name: str, items: Iterable[T]) -> Iterator[T]:
        """The items; making them belongs to this stage, what is done with them does not."""


class Unwatched:
    """Nobody looks."""

    def stage(self, name: str) -> AbstractContextManager[None]:
        """Nothing is noted."""
        return nullcontext()

    def each(self, name: str, items: Iterable[T]) -> Iterator[T]:
        """The items as they are."""
        yield from items


UNWATCHED = Unwatched()

"""The home page: what this is, what changed, the ways in, and the whole collection as one drawing."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.changes import ChangeRecord
from casebook.views.contributions import LifeLine
from casebook.views.text import Link


@dataclass(frozen=True, slots=True)
class HomeView:
    """`cases` and `numbers`: computed, in words (`34 cases`; `655 events, ...`). `ways`: links with counts or none."""

    title: str
    sentence: str
    cases: str
    numbers: str
    changes: tuple[ChangeRecord, ...]
    ways: tuple[tuple[Link, int | None], ...]
    lines: tuple[LifeLine, ...]
    first: int
    last: int

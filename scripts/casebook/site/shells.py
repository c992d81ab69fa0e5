"""Shells: what an engine renders once per kind of page and depth, cut where a page's own parts go.

An engine is asked for a page whose parts are sentinels, words drawn at random for each build; the result is cut
at them. A sentinel that is missing, doubled or out of order means that the theme does not print what it should.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from casebook.errors import CasebookError

SLOTS = ("title", "description", "head", "body")
"""The parts of a page that a shell leaves open, in the order in which every shell must print them."""


class ShellFault(CasebookError):
    """An engine's page does not hold each sentinel once, in order."""

    def __init__(self, kind: str, depth: int, slot: str, count: int) -> None:
        times = "out of order" if count == 1 else f"{count} times instead of once"
        super().__init__(f"the shell of kind `{kind}` at depth {depth} prints the {slot} {times}")


@dataclass(frozen=True, slots=True)
class Shell:
    """The bytes before, between and after the slots: always one more than there are slots."""

    kind: str
    depth: int
    parts: tuple[bytes, ...]

    @property
    def chrome(self) -> str:
        """The shell without its slots: what all its pages have in common."""
        return b"".join(self.parts).decode()


Shells = Mapping[tuple[str, int], Shell]
"""(kind, depth) → shell."""


def new_token() -> str:
    """A word that no text contains by chance; drawn anew for each rendering of the shells."""
    return secrets.token_hex(16)


def sentinels(token: str) -> dict[str, str]:
    """Slot → sentinel: letters, digits and hyphens only, so that no template's escaping changes it."""
    return {slot: f"casebook-{slot}-{token}" for slot in SLOTS}


def cut(html: str, kind: str, depth: int, token: str) -> Shell:
    """The shell in an engine's page.

    Raises: ShellFault, unless the page holds each sentinel exactly once and in the order of `SLOTS`.
    """
    parts, rest = [], html
    for slot, sentinel in sentinels(token).items():
        before, found, after = rest.partition(sentinel)
        if html.count(sentinel) != 1 or not found:
            raise ShellFault(kind, depth, slot, html.count(sentinel))
        parts.append(before.encode())
        rest = after
    return Shell(kind, depth, (*parts, rest.encode()))

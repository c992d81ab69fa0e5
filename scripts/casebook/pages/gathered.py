"""What a kind of page is made from: the collection, and each page's contributions, gathered once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casebook.collection.collection import Collection
from casebook.settings import Settings
from casebook.views.contributions import Contribution, gather


@dataclass(frozen=True, slots=True)
class Gathered:
    """The published part of a collection, dealt out to pages. `given`: address → contributions in order."""

    collection: Collection
    settings: Settings
    given: dict[str, list[Contribution]]

    def of(self, address: str) -> Sequence[Contribution]:
        """A page's contributions; none if no published dossier gives it any."""
        return self.given.get(address, ())


def gathered(collection: Collection, settings: Settings) -> Gathered:
    """Deal the collection out, once for all pages."""
    return Gathered(collection, settings, gather(collection))

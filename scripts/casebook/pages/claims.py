"""Claims of all cases, counted by kind and by what was found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.across.claims import claims

KIND: Final = "claims"


def depths() -> tuple[int, ...]:
    """`claims/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    address = addresses.CLAIMS
    yield across.render(claims(site.of(address), across.counts(site, address)))

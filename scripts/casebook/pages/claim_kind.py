"""Claims of one kind, with both sides and what was found: a page for every kind there is, also one without claims."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.across.claims import claims_of
from casebook.views.across.page import Count
from casebook.views.text import Link
from casebook.vocabulary import CLAIM_KINDS

KIND: Final = "claim_kind"


def depths() -> tuple[int, ...]:
    """`claims/⟨kind⟩/`."""
    return (2,)


def pages(site: Gathered) -> Iterator[Page]:
    """Every kind's page, in the order of the vocabulary."""
    given = {kind.word: site.of(addresses.claims(kind.word)) for kind in CLAIM_KINDS}
    counts = tuple(
        Count(Link(CLAIM_KINDS[word].label, addresses.claims(word)), len(of))
        for word, of in given.items()
        if of
    )
    also = across.counts(site, addresses.CLAIMS)
    for word, of in given.items():
        yield across.render(claims_of(word, of, counts, also))

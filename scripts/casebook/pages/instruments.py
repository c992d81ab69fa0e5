"""The index of instruments, each with its provisions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import register
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.contributions import cases_of
from casebook.views.entity import count, provision_name
from casebook.views.register import RegisterGroup, RegisterLine, RegisterView
from casebook.views.text import Link

KIND: Final = "instruments"
SECTION: Final = addresses.INSTRUMENTS


def depths() -> tuple[int, ...]:
    """`instruments/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    groups = tuple(_groups(site))
    standfirst = "Treaties, acts and rules of court, with the provisions that the cases rely on or decide on."
    yield register.render(
        RegisterView(
            addresses.INSTRUMENTS,
            KIND,
            "Law",
            count(len(groups), "instrument"),
            standfirst,
            groups,
            "The number counts the cases that name the provision.",
        )
    )


def _groups(site: Gathered) -> Iterator[RegisterGroup]:
    entries = sorted(site.collection.authority.instruments.items(), key=lambda item: item[1].title.casefold())
    for id, entry in entries:
        if not site.of(addresses.instrument(id)):
            continue
        whole = RegisterLine(
            Link("The whole instrument", addresses.instrument(id)),
            str(entry.short_title or ""),
            len(cases_of(site.of(addresses.instrument(id)), "cases")),
            "",
        )
        lines = (
            RegisterLine(
                Link(provision_name(p), addresses.article(f"{id}/{p.article}")),
                "",
                len(cases_of(site.of(addresses.article(f"{id}/{p.article}")), "cases")),
                "",
            )
            for p in entry.provisions
            if site.of(addresses.article(f"{id}/{p.article}"))
        )
        yield RegisterGroup(id, str(entry.title), (whole, *lines))

"""The site as the files are now, made file by file when one is asked for: for `serve`. Nothing is written.

A dossier with errors is shown as it is saved if that can be done, else as it last could be, with its findings below;
pages of several cases show it as it last had no error, and say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from casebook.model.dossier import Dossier
from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.site import panel
from casebook.site.frame import frame
from casebook.site.handover import Rendered
from casebook.site.panel import State
from casebook.site.piecemeal import Index, Piecemeal
from casebook.site.reading import Reading
from casebook.views import addresses
from casebook.views.contributions import contributions


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site. `is_there`: whether the address leads somewhere; if not, this is the page that says so."""

    path: str
    content: bytes
    is_there: bool = True


class Preview:
    """One state of the site, findings included. `focus`: the slug of a draft that is shown too."""

    def __init__(
        self, reading: Reading, settings: Settings, rendered: Rendered, index: Index, focus: str = ""
    ) -> None:
        self.reading = reading
        self.settings = settings
        self.rendered = rendered
        self.focus = focus
        self._site = Piecemeal(reading.shown, settings, rendered, index)
        self._files: dict[str, File] = {}

    def file(self, address: str) -> File:
        """What stands at a site address; where nothing does, our page for wrong addresses."""
        if address not in self._files:
            self._files[address] = self._made(address) or self._missing(address)
        return self._files[address]

    def _made(self, address: str) -> File | None:
        page = self.page(address)
        if page is not None:
            return File(page.path, self._framed(page))
        path = f"{address}index.html" if not address or address.endswith("/") else address
        for files in self._site.beside_pages(path):
            if path in files:
                return File(path, files[path])
        return None

    def page(self, address: str) -> Page | None:
        """The page at an address, findings included."""
        folder, _, rest = address.partition("/")
        if f"{folder}/" == addresses.DOSSIERS and rest.count("/") == 1 and rest.endswith("/"):
            page = self._dossier(rest[:-1])
            if page is not None:
                return page
        page = self._site.page(address)
        return replace(page, body=page.body + self._note(address)) if page else None

    def _framed(self, page: Page) -> bytes:
        return frame(page, self.rendered.shells[page.kind, page.depth], self.settings)

    def _dossier(self, slug: str) -> Page | None:
        """The page of a dossier that the site has or should have, or of the draft that is looked at."""
        reading, path = self.reading, f"dossiers/{slug}.md"
        good, saved = reading.shown.dossiers.get(slug), reading.saved.dossiers.get(slug)
        versions = [version for version in (good, saved) if version is not None]
        could_not_be_read = path in reading.saved.unread
        if path not in reading.files or not (versions or could_not_be_read):
            return None
        if not (slug == self.focus or could_not_be_read or any(one.is_published for one in versions)):
            return None
        state, page = State.ALONE, None
        if reading.has_errors(path) and saved is not None:
            state, page = State.AS_SAVED, self._rendered(saved)
        if page is None and good is not None:
            state = State.AS_BEFORE if reading.has_errors(path) else State.AS_SAVED
            page = self._rendered(good)
        if page is None:
            state, page = State.ALONE, panel.blank(slug)
        is_draft = saved is None or not saved.is_published
        below = panel.of_dossier(reading, path, state, is_draft=is_draft and slug == self.focus)
        return replace(page, body=page.body + below)

    def _rendered(self, dossier: Dossier) -> Page | None:
        """Its page; none if what it says cannot be shown: with errors in it, anything may be missing."""
        try:
            return self._site.dossier(dossier)
        except Exception:
            if self.reading.has_errors(f"dossiers/{dossier.slug}.md"):
                return None
            raise

    def _note(self, address: str) -> str:
        """What a page of several cases says if it does not show what is saved."""
        stale = [slug for slug, touched in self._stale.items() if address in touched]
        return panel.of_many(self.reading, stale)

    @cached_property
    def _stale(self) -> dict[str, frozenset[str]]:
        return {slug: frozenset(_touched(self.reading, slug)) for slug in self.reading.broken}

    def _missing(self, address: str) -> File:
        """The page for wrong addresses; where a dossier should be, it says what is there."""
        page = self._site.not_found()
        slug = address.removeprefix(addresses.DOSSIERS).removesuffix("/")
        if address == f"{addresses.DOSSIERS}{slug}/" and slug and "/" not in slug:
            page = replace(page, body=page.body + panel.of_no_page(self.reading, slug, self.focus))
        return File(addresses.NOT_FOUND, self._framed(page), is_there=False)


def _touched(reading: Reading, slug: str) -> Iterator[str]:
    """Addresses that a dossier gives something to, and the lists above them."""
    path = f"dossiers/{slug}.md"
    if path in reading.saved.unread:
        yield from (addresses.HOME, addresses.DOSSIERS)
    for collection in (reading.shown, reading.saved):
        dossier = collection.dossiers.get(slug)
        if dossier is None or not dossier.is_published:
            continue
        yield from (addresses.HOME, addresses.DOSSIERS)
        try:
            pages = [one.page for one in contributions(dossier, collection.names(dossier))]
        except Exception:  # with errors in it, anything may be missing
            continue
        for page in pages:
            yield from (page, f"{page.partition('/')[0]}/")

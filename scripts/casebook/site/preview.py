"""The site as the files are now, made file by file when one is asked for: for `serve`. Nothing is written.

A dossier with errors is shown as it is saved if that can be done, else as it last could be, with its findings below;
pages of several cases show it as it last had no error, and say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from casebook.exports import export_all
from casebook.model.dossier import Dossier
from casebook.pages import dossier as dossier_page
from casebook.pages.gathered import Gathered, gathered
from casebook.pages.kinds import modules
from casebook.pages.page import Page
from casebook.pages.permanence import permanent_pages
from casebook.pages.search_document import SearchDocument, documents
from casebook.settings import Settings
from casebook.site import panel
from casebook.site.assets import assets
from casebook.site.frame import frame
from casebook.site.handover import Rendered
from casebook.site.panel import State
from casebook.site.reading import Reading
from casebook.site.sitemap import sitemap
from casebook.views import addresses
from casebook.views.case.page import Related, dossier_view, related_cases
from casebook.views.contributions import contributions

Index = Callable[[Iterator[SearchDocument]], Iterator[tuple[str, bytes]]]
"""Search documents → path and content of every file of the search index."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site. `is_there`: whether the address leads somewhere; if not, this is the page that says so."""

    path: str
    content: bytes
    is_there: bool = True


class Preview:
    """One state of the site. `focus`: the slug of a draft that is shown too. What was made once is kept."""

    def __init__(
        self, reading: Reading, settings: Settings, rendered: Rendered, index: Index, focus: str = ""
    ) -> None:
        self.reading = reading
        self.settings = settings
        self.rendered = rendered
        self.focus = focus
        self._index = index
        self._files: dict[str, File] = {}
        self._kinds: dict[str, dict[str, Page]] = {}

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
        for files in self._beside_pages(path):
            if path in files:
                return File(path, files[path])
        return None

    def _beside_pages(self, path: str) -> Iterator[Mapping[str, bytes]]:
        """Files that are no pages of the core, the cheap ones first."""
        yield self.rendered.docs
        yield assets()
        if path.startswith("search-index/"):
            yield self._search_index
        if not path.endswith(".html"):
            yield self._exports
            yield self._sitemap

    def page(self, address: str) -> Page | None:
        """The page at an address, findings included."""
        folder, _, rest = address.partition("/")
        if f"{folder}/" == addresses.DOSSIERS and rest.count("/") == 1 and rest.endswith("/"):
            page = self._dossier(rest[:-1])
            if page is not None:
                return page
        page = self._other(address)
        return replace(page, body=page.body + self._note(address)) if page else None

    def _framed(self, page: Page) -> bytes:
        return frame(page, self.rendered.shells[page.kind, page.depth], self.settings)

    # A dossier

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
        is_draft = not any(one.is_published for one in (saved,) if one)
        below = panel.of_dossier(reading, path, state, is_draft=is_draft and slug == self.focus)
        return replace(page, body=page.body + below)

    def _rendered(self, dossier: Dossier) -> Page | None:
        """Its page; none if what it says cannot be shown: with errors in it, anything may be missing."""
        try:
            names = self.reading.shown.names(dossier)
            return dossier_page.render(
                dossier_view(names, self.settings, self._related.get(str(dossier.slug), ()))
            )
        except Exception:
            if self.reading.has_errors(f"dossiers/{dossier.slug}.md"):
                return None
            raise

    @cached_property
    def _related(self) -> Related:
        return related_cases(self.reading.shown)

    # Pages of several cases

    @cached_property
    def _site(self) -> Gathered:
        return gathered(self.reading.shown, self.settings)

    def _other(self, address: str) -> Page | None:
        """A page of any other kind: the kinds of its section are made first, the rest only if it is none of theirs."""
        section = f"{address.partition('/')[0]}/"
        makers = [one for one in modules() if hasattr(one, "pages") and one is not dossier_page]
        for module in sorted(makers, key=lambda one: getattr(one, "SECTION", "") != section):
            found = self._of_kind(module.KIND, module.pages).get(address)
            if found is not None:
                return found
        return self._of_kind("permanent", lambda site: permanent_pages(site.collection)).get(address)

    def _of_kind(self, kind: str, make: Callable[[Gathered], Iterator[Page]]) -> dict[str, Page]:
        if kind not in self._kinds:
            self._kinds[kind] = {page.address: page for page in make(self._site)}
        return self._kinds[kind]

    def _note(self, address: str) -> str:
        """What a page of several cases says if it does not show what is saved."""
        stale = [slug for slug in self.reading.broken if address in self._touched(slug)]
        return panel.of_many(self.reading, stale)

    def _touched(self, slug: str) -> frozenset[str]:
        """Addresses that a dossier gives something to, and the lists above them."""
        if slug not in self._addresses:
            self._addresses[slug] = frozenset(self._given_by(slug))
        return self._addresses[slug]

    @cached_property
    def _addresses(self) -> dict[str, frozenset[str]]:
        return {}

    def _given_by(self, slug: str) -> Iterator[str]:
        path = f"dossiers/{slug}.md"
        if path in self.reading.saved.unread:
            yield from (addresses.HOME, addresses.DOSSIERS)
        for collection in (self.reading.shown, self.reading.saved):
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

    # What is no page

    @cached_property
    def _exports(self) -> Mapping[str, bytes]:
        made = export_all(self.reading.shown, self.settings, self._site.given)
        return {export.path: export.content for export in made}

    @cached_property
    def _sitemap(self) -> Mapping[str, bytes]:
        if not self.settings.base_url:
            return {}
        listed = [page.address for kind in self._all_kinds() for page in kind.values() if page.listed]
        listed += [path.removesuffix("index.html") for path in self.rendered.docs if path.endswith(".html")]
        return sitemap(listed, self.settings)

    def _all_kinds(self) -> Iterator[dict[str, Page]]:
        for module in modules():
            if hasattr(module, "pages"):
                yield self._of_kind(module.KIND, module.pages)
        yield self._of_kind("permanent", lambda site: permanent_pages(site.collection))

    @cached_property
    def _search_index(self) -> Mapping[str, bytes]:
        return dict(self._index(documents(self.reading.shown)))

    def _missing(self, address: str) -> File:
        """The page for wrong addresses; where a dossier should be, it says what is there."""
        page = self._of_kind("not_found", _not_found)[addresses.NOT_FOUND]
        slug = address.removeprefix(addresses.DOSSIERS).removesuffix("/")
        if address == f"{addresses.DOSSIERS}{slug}/" and slug and "/" not in slug:
            page = replace(page, body=page.body + panel.of_no_page(self.reading, slug, self.focus))
        return File(addresses.NOT_FOUND, self._framed(page), is_there=False)


def _not_found(site: Gathered) -> Iterator[Page]:
    from casebook.pages import not_found

    return not_found.pages(site)

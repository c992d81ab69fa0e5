"""The site of one collection, made piece by piece when one is asked for. What was made once is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from types import ModuleType

from casebook.collection.collection import Collection
from casebook.exports import export_all
from casebook.model.dossier import Dossier
from casebook.pages import dossier as dossier_page
from casebook.pages import not_found
from casebook.pages.gathered import Gathered, gathered
from casebook.pages.kinds import modules
from casebook.pages.page import Page
from casebook.pages.permanence import permanent_pages
from casebook.pages.search_document import SearchDocument, documents
from casebook.settings import Settings
from casebook.site.assets import assets
from casebook.site.handover import Rendered
from casebook.site.sitemap import sitemap
from casebook.views import addresses
from casebook.views.case.page import Related, dossier_view, related_cases

Index = Callable[[Iterator[SearchDocument]], Iterator[tuple[str, bytes]]]
"""Search documents → path and content of every file of the search index."""
_Make = Callable[[Gathered], Iterator[Page]]


class Piecemeal:
    """The pages of a collection one by one, and the files beside them."""

    def __init__(self, collection: Collection, settings: Settings, rendered: Rendered, index: Index) -> None:
        self._collection = collection
        self._settings = settings
        self._rendered = rendered
        self._index = index
        self._kinds: dict[str, dict[str, Page]] = {}

    def dossier(self, dossier: Dossier) -> Page:
        """The page of a dossier, which need not be the collection's own version of it."""
        names = self._collection.names(dossier)
        related = self._related.get(str(dossier.slug), ())
        return dossier_page.render(dossier_view(names, self._settings, related))

    def page(self, address: str) -> Page | None:
        """A page of any other kind: the kinds of its section are made first, the rest only if it is none of theirs."""
        section = f"{address.partition('/')[0]}/"
        makers = [one for one in _makers() if one.KIND != dossier_page.KIND]
        for module in sorted(makers, key=lambda one: getattr(one, "SECTION", "") != section):
            found = self._of_kind(module.KIND, module.pages).get(address)
            if found is not None:
                return found
        return self._permanent.get(address)

    def not_found(self) -> Page:
        """The page for wrong addresses."""
        return self._of_kind(not_found.KIND, not_found.pages)[addresses.NOT_FOUND]

    def beside_pages(self, path: str) -> Iterator[Mapping[str, bytes]]:
        """Files among which `path` may be and that are no pages of the core, the cheap ones first."""
        yield self._rendered.docs
        yield assets()
        if path.startswith("search-index/"):
            yield self._search_index
        if not path.endswith(".html"):
            yield self._exports
            yield self._sitemap

    def _of_kind(self, kind: str, make: _Make) -> dict[str, Page]:
        if kind not in self._kinds:
            self._kinds[kind] = {page.address: page for page in make(self._site)}
        return self._kinds[kind]

    @property
    def _permanent(self) -> dict[str, Page]:
        return self._of_kind("permanent", lambda site: permanent_pages(site.collection))

    @cached_property
    def _site(self) -> Gathered:
        return gathered(self._collection, self._settings)

    @cached_property
    def _related(self) -> Related:
        return related_cases(self._collection)

    @cached_property
    def _exports(self) -> Mapping[str, bytes]:
        made = export_all(self._collection, self._settings, self._site.given)
        return {export.path: export.content for export in made}

    @cached_property
    def _sitemap(self) -> Mapping[str, bytes]:
        if not self._settings.base_url:
            return {}
        kinds = [*(self._of_kind(one.KIND, one.pages) for one in _makers()), self._permanent]
        listed = [page.address for kind in kinds for page in kind.values() if page.listed]
        listed += [path.removesuffix("index.html") for path in self._rendered.docs if path.endswith(".html")]
        return sitemap(listed, self._settings)

    @cached_property
    def _search_index(self) -> Mapping[str, bytes]:
        return dict(self._index(documents(self._collection)))


def _makers() -> Iterator[ModuleType]:
    return (module for module in modules() if hasattr(module, "pages"))

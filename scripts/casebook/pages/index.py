"""The index of dossiers: one line a case, A to Z, with filters as plain links; and the cases grouped by a filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.environment import environment
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.pages.state import codes
from casebook.values.country import Country
from casebook.views import addresses
from casebook.views.cases import CaseGroup, CasesView, Filter, Filters, counted, lines, most
from casebook.views.contributions import CaseLine, cases_of
from casebook.views.entity import count
from casebook.views.text import Link

KIND: Final = "index"
SECTION: Final = addresses.DOSSIERS
_STATES: Final = (
    ("asking", "Asked by"),
    ("asked", "Asked of"),
    ("carried", "Carried out by"),
    ("feared", "Risk in"),
)


def depths() -> tuple[int, ...]:
    """`dossiers/`, `dossiers/by/status/`, `dossiers/by/year/`."""
    return (1, 3)


def pages(site: Gathered) -> Iterator[Page]:
    """The index, and the cases by status and by year."""
    cases = lines(site.of(addresses.DOSSIERS))
    by_status, by_year = _groups(cases, _status), _groups(cases, _year)
    filters = (
        _filters("Status", addresses.BY_STATUS, by_status),
        *_from_pages(site),
        _filters("Year", addresses.BY_YEAR, by_year),
        across.filters(site),
    )
    yield _render(
        CasesView(
            addresses.DOSSIERS,
            KIND,
            None,
            count(len(cases), "dossier"),
            "One line a case, A to Z by family name, with the status of its first transfer. Each filter is a "
            "link that can be shared; the figure is the number of cases behind it.",
            (CaseGroup("all", "", "", tuple(cases)),),
            tuple(f for f in filters if f is not None and f.filters),
        )
    )
    above = Link("Cases", addresses.DOSSIERS)
    note = "A case stands where its first transfer does; its other transfers are on its page."
    yield _render(CasesView(addresses.BY_STATUS, KIND, above, "Cases by status", note, by_status))
    yield _render(
        CasesView(
            addresses.BY_YEAR,
            KIND,
            above,
            "Cases by year",
            "The year in which the first transfer was decided.",
            by_year,
        )
    )


def _render(view: CasesView) -> Page:
    depth = view.address.count("/")
    body = environment(depth).get_template("cases/page.html.j2").render(view=view)
    return Page(view.address, view.kind, view.title, view.standfirst, "", body)


def _status(line: CaseLine) -> tuple[str, str, str]:
    return line.status.word.lower().replace(" ", "-").replace(",", ""), line.status.word, line.sign


def _year(line: CaseLine) -> tuple[str, str, str]:
    year = str(int(line.on.start)) if line.on else ""
    return (f"y{year}", year, "") if year else ("not-decided", "Not decided, or not known", "")


def _groups(
    cases: Iterable[CaseLine], key: Callable[[CaseLine], tuple[str, str, str]]
) -> tuple[CaseGroup, ...]:
    found: dict[tuple[str, str, str], list[CaseLine]] = {}
    for line in cases:
        found.setdefault(key(line), []).append(line)
    ordered = sorted(found.items(), key=lambda item: item[0][1])
    return tuple(CaseGroup(*head, tuple(group)) for head, group in ordered)


def _filters(title: str, address: str, groups: Iterable[CaseGroup]) -> Filters | None:
    found = [Filter(Link(g.heading, f"{address}#{g.id}"), len(g.cases), g.sign) for g in groups]
    return Filters(title, tuple(found)) if found else None


def _from_pages(site: Gathered) -> Iterator[Filters | None]:
    """Filters that lead to the pages of states, bodies and provisions."""
    for part, title in _STATES:
        found = ((code, counted(cases_of(site.of(addresses.state(code)), part))) for code in codes(site))
        yield most(
            (Filter(Link(Country.parse(c).name, f"{addresses.state(c)}#{part}"), n) for c, n in found if n),
            title,
        )
    bodies = site.collection.authority.bodies.values()
    decided = (
        (b, counted(cases_of(site.of(addresses.body(str(b.id))), "cases")))
        for b in bodies
        if b.kind == "court"
    )
    yield most((Filter(Link(str(b.name), addresses.body(str(b.id))), n) for b, n in decided if n), "Court")
    yield most(_provisions(site), "Provision")


def _provisions(site: Gathered) -> Iterator[Filter]:
    for id, entry in site.collection.authority.instruments.items():
        for provision in entry.provisions:
            address = addresses.article(f"{id}/{provision.article}")
            number = counted(cases_of(site.of(address), "cases"))
            if number:
                label = provision.label or f"art. {provision.article}"
                yield Filter(Link(f"{entry.short_title or entry.title}, {label}", address), number)

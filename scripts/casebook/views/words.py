"""Model values → words, dates, links and figures of a view: the builders that every page shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from casebook.collection.names import Names
from casebook.model.citation import CitedText, SourceRef
from casebook.model.dossier import Dossier
from casebook.model.place import PlaceName
from casebook.model.transfer import Transfer
from casebook.values.country import Country
from casebook.values.partial_date import PartialDate
from casebook.views import addresses
from casebook.views.lead import Route
from casebook.views.promises import Verdict
from casebook.views.text import Cited, Figure, Link, Run, run
from casebook.views.when import Moment, Precision, When
from casebook.vocabulary import STATUS, TRANSFER_KINDS, TRANSFER_OUTCOMES

FigureOf = Callable[[SourceRef], Figure]


def when(value: PartialDate) -> When:
    """A date in words, with its shape and its decimal years."""
    lower, upper = value.lower or value.upper, value.upper or value.lower
    assert lower is not None
    assert upper is not None
    return When(
        _moments(value), _precision(value), str(value), decimal_year(lower), decimal_year(upper, end=True)
    )


def decimal_year(day: date, end: bool = False) -> float:
    """2016-07-01 → 2016.5; with `end` the day's last moment."""
    start = date(day.year, 1, 1).toordinal()
    length = date(day.year + 1, 1, 1).toordinal() - start
    return round(day.year + (day.toordinal() - start + end) / length, 4)


def _precision(value: PartialDate) -> Precision:
    if value.is_interval:
        return Precision.SPAN
    if value.approximate or value.uncertain:
        return Precision.ABOUT
    return {"day": Precision.DAY, "month": Precision.MONTH}.get(value.precision, Precision.YEAR)


def _moments(value: PartialDate) -> tuple[Moment, ...]:
    if not value.is_interval:
        return (_moment(value, "about" if value.approximate else ""),)
    start, end = value.start, value.end
    if start is not None and end is not None:
        return (_moment(start), _moment(end, "to"))
    return (_moment(start, "from"),) if start is not None else (_moment(end, "until"),) if end else ()


def _moment(value: PartialDate, before: str = "") -> Moment:
    assert value.lower is not None
    year = str(value.lower.year)
    words = value.words().removeprefix("about ")
    strong, found, rest = words.partition(f" {year}")
    if not found or value.precision in ("year", "decade"):
        return Moment(words, "", before, value.html_datetime or "")
    return Moment(strong, year + rest, before, value.html_datetime or "")


def state(code: str) -> Link:
    """A state's name, leading to its page."""
    return Link(Country.parse(code).name, addresses.state(code))


def states(codes: Iterable[object]) -> tuple[Link, ...]:
    """Several states, each once."""
    return tuple(state(code) for code in dict.fromkeys(str(code) for code in codes))


def actor(names: Names, id: object) -> Link:
    """Who acts, leading to a page if there is one."""
    found = names.actor(id)
    if found is None:
        return Link(str(id))
    address = {"person": addresses.person, "body": addresses.body, "state": addresses.state}[found.kind](
        found.id
    )
    return Link(found.name, address if found.has_page else "")


def places(places: Iterable[PlaceName]) -> tuple[str, ...]:
    """`Paris, France` for each place."""
    return tuple(
        ", ".join(part for part in (place.name, place.country.name if place.country else "") if part)
        for place in places
    )


def cited(text: CitedText, figure_of: FigureOf, more: Iterable[SourceRef] = ()) -> Cited:
    """A text with the figures of its citations; `more` sources, not cited in it, stand at its end."""
    runs: list[Run] = []
    waiting = ""
    for piece in text.pieces:
        if isinstance(piece, str):
            runs.extend([Run(waiting)] if waiting else [])
            waiting = piece
        else:
            lead = waiting.rstrip()
            runs.append(run(lead, tuple(figure_of(ref) for ref in piece)))
            waiting = ""
    rest = tuple(figure_of(ref) for ref in more if ref not in text.citations)
    if waiting or rest:
        runs.append(run(waiting, rest))
    return Cited(_punctuated(runs))


def _punctuated(runs: list[Run]) -> tuple[Run, ...]:
    """Full stops and commas stand before the figures, as in print."""
    found: list[Run] = []
    for item in runs:
        mark = item.lead[:1]
        if found and found[-1].figures and mark in (".", ",", ";", ":") and not found[-1].tail.endswith(mark):
            last = found[-1]
            found[-1] = (
                Run(last.lead, last.tail + mark, last.figures)
                if last.tail
                else Run(last.lead + mark, "", last.figures)
            )
            item = Run(item.lead[1:], item.tail, item.figures)
        if item.lead or item.tail or item.figures:
            found.append(item)
    return tuple(found)


def route(dossier: Dossier, names: Names) -> Route:
    """Where from and where to, over all transfers but returns; what is feared onward."""
    transfers = [t for t in dossier.transfers if t.kind != "return"] or list(dossier.transfers)
    if not transfers:
        return Route("", (), ())
    kind = TRANSFER_KINDS[transfers[0].kind].label
    destinations = states(t.to for t in transfers)
    feared = tuple(
        link for link in states(s for t in transfers for s in t.onward) if link not in destinations
    )
    return Route(kind, states(t.from_ for t in transfers), destinations, feared)


def sign(transfer: Transfer) -> str:
    """Name of a transfer's sign: stop, cross or open."""
    return TRANSFER_OUTCOMES[transfer.outcome].sign


def status(transfer: Transfer, names: Names) -> Verdict:
    """The status phrase of a transfer, with who found it where the kind is a verdict."""
    phrase = STATUS.get((transfer.kind, transfer.outcome), TRANSFER_OUTCOMES[transfer.outcome].label)
    proof = transfer.found_by or (
        transfer.unlawful if "verdict" in TRANSFER_KINDS[transfer.kind].traits else None
    )
    return Verdict(phrase, *found_by(names, proof)) if proof else Verdict(phrase)


def found_by(names: Names, proceeding_id: object) -> tuple[Link | None, str]:
    """The body of a proceeding, and the year it decided: what stands with every verdict."""
    proceeding = names.proceeding(proceeding_id)
    if proceeding is None:
        return None, ""
    decided = names.decided(proceeding)
    return actor(names, proceeding.body), str(decided.year) if decided else ""

"""Whether a site may be published: links and anchors lead somewhere, addresses are single, none has died."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from casebook.diagnostics import Diagnostic, Place, Related, SourceText
from casebook.site.entry import START, Entry
from casebook.site.faults import DEAD_ANCHOR, DEAD_LINK, DOUBLED_ADDRESS, DOUBLED_ANCHOR, LOST_ADDRESS

Read = Callable[[str], SourceText | None]
"""Repository path → the file, or None: only asked when there is a fault to place."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What verification keeps of an entry: all but its bytes."""

    address: str
    ids: tuple[str, ...]
    links: frozenset[str]
    source: Place

    @classmethod
    def of(cls, entry: Entry) -> Seen:
        """An entry without its content; a page without a source is named by its own file."""
        return cls(entry.address, entry.ids, entry.links, entry.source or Place(entry.path, START))


def verify(seen: Sequence[Seen], promised: Mapping[str, Place], read: Read) -> Iterator[Diagnostic]:
    """Every fault of a site; a target that is missing is reported once, at the first page that links to it.

    `promised`: site address (with anchor) → the line of the ledger that promises it.
    """
    known = {one.address: frozenset(one.ids) for one in seen}
    yield from _doubled_addresses(seen, read)
    for one in seen:
        yield from _doubled_anchors(one, read)
    for target, pages in _missing(seen, known).items():
        yield _dead(target, pages, known, read)
    for address, place in promised.items():
        if not _leads_somewhere(address, known):
            yield LOST_ADDRESS.at(
                place,
                f"`/{address}` was published and leads nowhere now",
                help="restore it, or declare what became of it under `withdrawn` or `formerly`",
            )


def _doubled_addresses(seen: Iterable[Seen], read: Read) -> Iterator[Diagnostic]:
    first: dict[str, Seen] = {}
    for one in seen:
        earlier = first.setdefault(one.address.casefold(), one)
        if earlier is not one:
            has_source = read(one.source.path) is not None
            here, there = (one, earlier) if has_source else (earlier, one)  # the one that can be renamed
            yield DOUBLED_ADDRESS.at(
                here.source,
                f"`/{here.address}` is the address of two pages",
                help="give one of them another name",
                related=[Related(there.source, "the other page")],
            )


def _doubled_anchors(one: Seen, read: Read) -> Iterator[Diagnostic]:
    for anchor, count in Counter(one.ids).items():
        if count > 1:
            where = _pinpoint(one.source, (anchor,), read)
            yield DOUBLED_ANCHOR.at(where, f"`/{one.address}` has {count} places with the id `{anchor}`")


def _missing(seen: Iterable[Seen], known: Mapping[str, frozenset[str]]) -> dict[str, list[Seen]]:
    """Target that is not there → the pages that link to it; anchors of a missing page count as the page."""
    missing: dict[str, list[Seen]] = {}
    for one in seen:
        dead = {link for link in one.links if not _leads_somewhere(link, known)}
        pages = {address for link in dead if (address := link.partition("#")[0]) not in known}
        for target in sorted(pages | {link for link in dead if link.partition("#")[0] in known}):
            missing.setdefault(target, []).append(one)
    return missing


def _dead(target: str, pages: Sequence[Seen], known: Mapping[str, frozenset[str]], read: Read) -> Diagnostic:
    first = pages[0]
    more = f"; so do {len(pages) - 1} more" if len(pages) > 1 else ""
    address, sign, anchor = target.partition("#")
    if sign:
        where = _pinpoint(first.source, (f"#{anchor}", anchor), read)
        return DEAD_ANCHOR.at(where, f"`/{first.address}` links to `/{target}`, which is not there{more}")
    where = _pinpoint(first.source, _names(address), read)
    help = f"did you mean `/{address}/`" if f"{address}/" in known else ""
    return DEAD_LINK.at(where, f"`/{first.address}` links to `/{address}`, which is no page{more}", help=help)


def _leads_somewhere(link: str, known: Mapping[str, frozenset[str]]) -> bool:
    address, _, anchor = link.partition("#")
    return address in known and (not anchor or anchor in known[address])


def _names(address: str) -> tuple[str, ...]:
    """How a source may have written an address, the most telling first."""
    bare = address.rstrip("/")
    return (f"{bare}.md", address, bare, f"{bare.rpartition('/')[2]}.md", bare.rpartition("/")[2])


def _pinpoint(place: Place, names: Iterable[str], read: Read) -> Place:
    """The place in a source that names one of `names`, in a link before elsewhere; else the place itself."""
    source = read(place.path)
    if source is None:
        return place
    for name in filter(None, names):
        for written in (f"]({name}", f"/{name})", f"{name})", name):
            start = source.text.find(written)
            if start >= 0:
                start += written.index(name)
                return source.place(start, start + len(name))
    return place

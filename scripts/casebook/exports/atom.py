"""Feeds as Atom (RFC 4287), written with the standard library's ElementTree: it escapes, and keeps our order.

Ids are `urn:uuid` of version 5 over what names a thing for ever (`D-0001/x01`), so that they outlive a move of the
dossier or of the whole site. Atom wants a time of day; ours is midnight UTC, for we only say the day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

ATOM: Final = "http://www.w3.org/2005/Atom"
_NAMES: Final = UUID("5b0ef6cf-57a3-4a0e-9f6b-6d1b1f3a86f1")
"""The name space of our ids: drawn once, never to be changed."""

register_namespace("", ATOM)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A change. `name`: names it for ever (`D-0001/x01`). `content`: safe HTML. `href`: where it can be read."""

    name: str
    title: str
    day: date
    href: str
    category: tuple[str, str]
    content: str


@dataclass(frozen=True, slots=True)
class Feed:
    """Changes, newest first. `this`, `page`: addresses of the feed and of its page, as they stand in links."""

    name: str
    title: str
    author: str
    updated: date
    this: str
    page: str
    rights: str
    entries: tuple[FeedEntry, ...]


def urn(name: str) -> str:
    """The id of what `name` names."""
    return uuid5(_NAMES, name).urn


def atom(feed: Feed) -> bytes:
    """The whole file."""
    root = Element(f"{{{ATOM}}}feed", {"xml:lang": "en"})
    _texts(root, [("id", urn(feed.name)), ("title", feed.title), ("updated", _midnight(feed.updated))])
    _texts(_below(root, "author"), [("name", feed.author)])
    _below(root, "link", rel="self", type="application/atom+xml", href=feed.this)
    _below(root, "link", rel="alternate", type="text/html", href=feed.page)
    _texts(root, [("rights", feed.rights)] if feed.rights else [])
    for entry in feed.entries:
        _entry(root, entry)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _entry(root: Element, entry: FeedEntry) -> None:
    made = _below(root, "entry")
    day = _midnight(entry.day)
    _texts(made, [("id", urn(entry.name)), ("title", entry.title), ("published", day), ("updated", day)])
    _below(made, "link", rel="alternate", type="text/html", href=entry.href)
    _below(made, "category", term=entry.category[0], label=entry.category[1])
    _below(made, "content", type="html").text = entry.content


def _texts(parent: Element, pairs: Iterable[tuple[str, str]]) -> None:
    for tag, text in pairs:
        _below(parent, tag).text = text


def _below(parent: Element, tag: str, **attributes: str) -> Element:
    return SubElement(parent, f"{{{ATOM}}}{tag}", attributes)


def _midnight(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"

"""Addresses rewritten: without default port, without tracking, and as a key for comparison."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from casebook.values.address_hosts import ARCHIVES, TRACKING

_DEFAULT_PORTS = {"http": "80", "https": "443"}
_HUDOC_ID = re.compile(r"00[1-9]-[0-9]+")


def without_default_port(url: str) -> str:
    """The address without `:80` or `:443`; unchanged if it has another or none."""
    match = re.match(r"(?i)(https?)(://[^/?#]*?):([0-9]*)(?=[/?#]|$)", url)
    if match is None or match[3] not in {"", _DEFAULT_PORTS[match[1].lower()]}:
        return url
    return match[1] + match[2] + url[match.end() :]


def tracking_parameters(url: str) -> tuple[str, ...]:
    """Names of the parameters that follow a reader, in their order; none of an archived copy's."""
    parts = urlsplit(url)
    if parts.hostname in ARCHIVES:
        return ()
    return tuple(name for pair in parts.query.split("&") if _follows(name := _name(pair)))


def without_tracking(url: str) -> str:
    """The address without those parameters; every other character stays."""
    if not tracking_parameters(url):
        return url
    before, hash_sign, fragment = url.partition("#")
    path, _, query = before.partition("?")
    kept = "&".join(pair for pair in query.split("&") if not _follows(_name(pair)))
    return path + (f"?{kept}" if kept else "") + hash_sign + fragment


def canonical(url: str) -> str:
    """The same for two addresses of one document.

    Scheme, `www.`, default port, a last slash, tracking and a fragment within the page count nothing. A fragment
    that holds the address (`#!/…`, `#/…`, `#{…}`) stays, as does the query. A HUDOC page is its document's number.
    """
    parts = urlsplit(without_tracking(without_default_port(url)))
    host = decoded(parts.netloc.lower()).removeprefix("www.").rstrip(".")
    if host == "hudoc.echr.coe.int" and (number := _hudoc(parts)):
        return f"{host}/{number}"
    path = unquote(parts.path).rstrip("/")
    fragment = unquote(parts.fragment)
    fragment = fragment if fragment.startswith(("!", "/", "{")) else ""
    return urlunsplit(("", host, path, parts.query, fragment)).removeprefix("//")


def decoded(host: str) -> str:
    """The host in its own letters: `xn--…` written out; unchanged if it cannot be."""
    try:
        return host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host


def encoded(host: str) -> str:
    """The host as browsers send it, `xn--…` (IDNA); unchanged if it has no such form."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _hudoc(parts: SplitResult) -> str:
    found = sorted(set(_HUDOC_ID.findall(parts.query + unquote(parts.fragment))))
    return found[0] if len(found) == 1 else ""


def _name(pair: str) -> str:
    return unquote(pair.partition("=")[0]).lower()


def _follows(name: str) -> bool:
    return name.startswith("utm_") or name in TRACKING

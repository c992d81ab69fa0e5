"""Faults of an address that leave it usable."""

from __future__ import annotations

import unicodedata
from urllib.parse import urlsplit

from casebook.values import faults
from casebook.values.address_hosts import SESSIONS
from casebook.values.address_key import (
    decoded,
    encoded,
    tracking_parameters,
    without_default_port,
    without_tracking,
)
from casebook.values.fault import ValueFault, quoted


def remarks(url: str) -> tuple[ValueFault, ...]:
    """The remarks on a valid address; each replacement mends its own fault only."""
    found = (_host_letters(url), _tracking(url), _session(url), _default_port(url), _plain_http(url))
    return tuple(remark for remark in found if remark is not None)


def _default_port(url: str) -> ValueFault | None:
    plain = without_default_port(url)
    if plain == url:
        return None
    message = f"{quoted(url)} spells out the port it has anyway"
    return ValueFault(faults.DEFAULT_PORT, message, f"write `{plain}`", plain)


def _tracking(url: str) -> ValueFault | None:
    names = tracking_parameters(url)
    if not names:
        return None
    shown = ", ".join(quoted(name) for name in dict.fromkeys(names))
    plain = without_tracking(url)
    message = f"the address carries {shown}, which follows the reader"
    return ValueFault(faults.TRACKING_PARAMETER, message, f"write `{plain}`", plain)


def _session(url: str) -> ValueFault | None:
    parts = urlsplit(url)
    pairs = [*parts.query.split("&"), *parts.path.split(";")[1:]]
    name = next((pair.partition("=")[0] for pair in pairs if pair.partition("=")[0].lower() in SESSIONS), "")
    if not name:
        return None
    message = f"the address carries {quoted(name)}, the number of somebody's visit"
    return ValueFault(faults.SESSION_IN_URL, message, "take it out, and see whether the page still opens")


def _plain_http(url: str) -> ValueFault | None:
    if not url.lower().startswith("http:"):
        return None
    message = f"{quoted(url)} is not encrypted"
    return ValueFault(faults.PLAIN_HTTP, message, "write `https:` if the site answers there")


def _host_letters(url: str) -> ValueFault | None:
    host = urlsplit(url).hostname or ""
    written = decoded(host)
    if written.isascii():
        return None
    scripts = sorted({_script(sign) for label in written.split(".")[:-1] for sign in label if sign.isalpha()})
    mixed = next(
        (label for label in written.split(".") if len({_script(s) for s in label if s.isalpha()}) > 1), ""
    )
    if mixed:
        message = (
            f"the host {quoted(written)} mixes alphabets in `{mixed}`; browsers open `{encoded(written)}`"
        )
        return ValueFault(
            faults.MIXED_SCRIPT_HOST, message, "type the host anew, and compare it with the source"
        )
    letters = ", ".join(scripts) or "other"
    message = f"the host {quoted(written)} is in {letters} letters; browsers open `{encoded(written)}`"
    return ValueFault(faults.NON_LATIN_HOST, message, "compare it with the source, letter by letter")


def _script(letter: str) -> str:
    """`Latin`, `Cyrillic`: the first word of the letter's Unicode name, near enough to its script."""
    return unicodedata.name(letter, "unknown").split(" ")[0].title()

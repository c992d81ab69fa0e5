"""Why a text is no address that a reader can open: the gravest fault first."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit

from casebook.values import faults
from casebook.values.address_detours import redirect_target
from casebook.values.address_hosts import PRIVATE_SUFFIXES, REDIRECTS, SHORTENERS
from casebook.values.fault import ValueFault, quoted
from casebook.values.plain import refuse_unseen

LONGEST: Final = 2000
_LONGEST_LABEL: Final = 63
_FULL: Final = "write the whole address: `https://www.reuters.com/…`"
_CHECK_HOST: Final = "check what stands between `//` and the next `/`"
_ORDINARY = re.compile(
    r"https?://((?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+([a-z]{2,}))(?:/[\w.~!$&'()*+,;=:@%/-]*)?"
    r"(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?{}:\[\]-]*)?",
    re.ASCII,
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_LIKE_A_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,}(:[0-9]+)?([/?#].*)?")
_UNSAFE = re.compile(r"[ <>\"`{}|\\^]|\[|\]")
_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_NUMBER_HOST = re.compile(r"(?i)(0x[0-9a-f]+|[0-9]+)(\.(0x[0-9a-f]+|[0-9]+)){0,3}\.?")


def first_fault(text: str) -> ValueFault | None:
    """The gravest fault, or None if the text is an address."""
    return None if is_ordinary(text) else sought_fault(text)


def is_ordinary(text: str) -> bool:
    """Whether an address is in order at first sight, as nearly all are: a short cut past the search for faults."""
    match = _ORDINARY.fullmatch(text)
    if match is None or len(text) > LONGEST or len(match[1]) > _LONGEST_LABEL:
        return False
    host = match[1].removeprefix("www.")
    suspects = host in SHORTENERS or host.startswith("google.") or match[1] in REDIRECTS
    return not suspects and match[2] not in PRIVATE_SUFFIXES and match[2] != "onion"


def sought_fault(text: str) -> ValueFault | None:
    """The gravest fault of any text, looked for one by one."""
    try:
        refuse_unseen(text, lambda seen: first_fault(seen) is None)
    except ValueFault as fault:
        return fault
    found = _length(text) or _beginning(text) or _signs(text)
    if found is not None:
        return found
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return ValueFault(faults.BAD_URL, f"{quoted(text)} has a host or port that cannot be", _CHECK_HOST)
    return _authority(text, parts, port) or _detour(text, parts)


def _length(text: str) -> ValueFault | None:
    if len(text) <= LONGEST:
        return None
    message = f"{quoted(text)} has {len(text)} characters, {len(text) - LONGEST} too many"
    return ValueFault(faults.URL_TOO_LONG, message, "look for a shorter, permanent address of the page")


def _beginning(text: str) -> ValueFault | None:
    if re.match(r"[/\\]{2}", text):
        message = f"{quoted(text)} leaves out `https:`"
        plain = f"https:{text}"
        sure = plain if text.startswith("//") and first_fault(plain) is None else None
        return ValueFault(faults.PROTOCOL_RELATIVE, message, f"write `{plain}`" if sure else _FULL, sure)
    if match := re.fullmatch(r"<(.*)>|\[.*\]\((.*)\)", text):
        plain = match[1] or match[2] or ""
        sure = plain if first_fault(plain) is None else None
        message = f"{quoted(text)} has Markdown around the address"
        return ValueFault(faults.BAD_URL, message, f"write `{sure}`" if sure else _FULL, sure)
    scheme = _SCHEME.match(text)
    if scheme is None or _LIKE_A_HOST.fullmatch(text):
        return ValueFault(
            faults.BAD_URL, f"{quoted(text)} does not begin with `https://`", _with_scheme(text)
        )
    if scheme[1].lower() not in {"http", "https"}:
        message = f"{quoted(text)} begins with `{scheme[1]}:`"
        return ValueFault(
            faults.SCHEME_NOT_ALLOWED, message, "an address begins with `https://` or `http://`"
        )
    rest = text[scheme.end() :]
    if not rest.startswith("//"):
        plain = f"{scheme[0]}//{rest.lstrip('/')}"
        sure = plain if first_fault(plain) is None else None
        message = f"{quoted(text)} lacks the two slashes after `{scheme[1]}:`"
        return ValueFault(faults.BAD_URL, message, f"write `{plain}`" if sure else _FULL, sure)
    return None


def _with_scheme(text: str) -> str:
    return f"write `https://{text}`, if the site answers there" if _LIKE_A_HOST.fullmatch(text) else _FULL


def _signs(text: str) -> ValueFault | None:
    host = re.split(r"[/?#]", text.split("://", 1)[1], maxsplit=1)[0]
    before, hash_sign, fragment = text.partition("#")
    wrong = (
        _UNSAFE.search(before.replace(host, "", 1))
        or re.search(r"[ <>\"`\\]", fragment)
        or re.search(r"[\\ ]", host)
    )
    if wrong is None:
        return None
    sign = "a space" if wrong[0] == " " else f"`{wrong[0]}`" if wrong[0] != "`" else "a backtick"
    message = f"{quoted(text)} has {sign} in it"
    if wrong[0] == "\\" or wrong.string is host:
        return ValueFault(faults.BAD_URL, message, "copy the address again from the browser")
    plain = re.sub(r"[ <>\"`{}|^\[\]]", lambda match: quote(match[0]), before) + hash_sign
    plain += re.sub(r"[ <>\"`]", lambda match: quote(match[0]), fragment)
    return ValueFault(
        faults.BAD_URL, message, f"write `{plain}`", plain if first_fault(plain) is None else None
    )


def _authority(text: str, parts: SplitResult, port: int | None) -> ValueFault | None:
    host = (parts.hostname or "").rstrip(".")
    if "@" in parts.netloc:
        message = f"the address of {quoted(host)} carries a user name or password"
        return ValueFault(
            faults.URL_WITH_CREDENTIALS,
            message,
            "leave out all up to the `@`; change the password if it is real",
        )
    if "[" in parts.netloc or _NUMBER_HOST.fullmatch(host) or _is_ip(host):
        message = f"{quoted(host)} is the number of a machine, not a name"
        return ValueFault(faults.IP_HOST, message, "give the site's name")
    labels = host.split(".")
    if labels[-1] == "onion":
        message = f"{quoted(host)} opens in Tor only"
        return ValueFault(faults.ONION_HOST, message, "give the site's ordinary address")
    if not host:
        return ValueFault(faults.BAD_URL, f"{quoted(text)} names no host", _FULL)
    if not all(_LABEL.fullmatch(label) for label in labels):
        return ValueFault(faults.BAD_URL, f"{quoted(host)} is not a host name", _CHECK_HOST)
    if len(labels) == 1 or labels[-1] in PRIVATE_SUFFIXES:
        message = f"{quoted(host)} is a name inside a private network"
        return ValueFault(faults.PRIVATE_HOST, message, "give an address that every reader can open")
    if port not in {None, 80 if parts.scheme == "http" else 443}:
        message = f"{quoted(text)} names port {port}, which many networks block"
        return ValueFault(faults.ODD_PORT, message, "give the page's ordinary address, or an archived copy")
    return None


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _detour(text: str, parts: SplitResult) -> ValueFault | None:
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    if host in SHORTENERS:
        message = f"`{host}` hides where the address leads, and may be gone tomorrow"
        return ValueFault(faults.URL_SHORTENER, message, "open it and give the address it leads to")
    target = redirect_target(parts)
    if not target:
        return None
    message = f"{quoted(text)} leads through a redirect of `{host}`"
    if first_fault(target) is None:
        return ValueFault(faults.REDIRECT_ADDRESS, message, f"write `{target}`", target)
    return ValueFault(faults.REDIRECT_ADDRESS, message, "open it and give the address it leads to")

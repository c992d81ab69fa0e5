"""Redirects of search engines and networks: the address behind them."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, parse_qs

from casebook.values.address_hosts import REDIRECTS

_GOOGLE = re.compile(r"(?:www\.)?google(?:\.[a-z]{2,3}){1,2}")
_AMP = re.compile(r"/amp/s/(.+)")
_PATHS: Final = frozenset({"", "/", "/l.php", "/redirect", "/away.php", "/link"})


def redirect_target(parts: SplitResult) -> str:
    """The address a redirect leads to, or "" if it is none."""
    host = parts.hostname or ""
    if _GOOGLE.fullmatch(host):
        if match := _AMP.fullmatch(parts.path):
            return f"https://{match[1]}"
        return _parameter(parts, "q") or _parameter(parts, "url") if parts.path == "/url" else ""
    if parts.path in _PATHS and host in REDIRECTS:
        return _parameter(parts, REDIRECTS[host])
    return ""


def _parameter(parts: SplitResult, name: str) -> str:
    return parse_qs(parts.query).get(name, [""])[0]

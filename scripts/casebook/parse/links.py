"""Where a link of the prose leads: an event, another dossier, or an address outside."""

from __future__ import annotations

import re

from casebook.values.address import Address
from casebook.values.fault import ValueFault

_EVENT = re.compile(r"#[escptamxr]\d{2,4}")
_DOSSIER = re.compile(r"(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.md(?P<anchor>#[escptamxr]\d{2,4})?")


def target(written: str) -> tuple[str, tuple[str, str] | None]:
    """The link as printed on the dossier's page, and message and help if it may not stand."""
    if _EVENT.fullmatch(written):
        return written, None
    dossier = _DOSSIER.fullmatch(written)
    if dossier:
        return f"../{dossier['slug']}/{dossier['anchor'] or ''}", None
    try:
        Address.parse(written)
    except ValueFault as fault:
        help = "link to `#e01`, to `slug.md`, or to an address that starts with `https://`"
        return "#", (f"this link cannot stand: {fault.message}", help)
    return written, None

"""A page in its shell: the bytes of one file of the site."""

from __future__ import annotations

from re import compile as pattern

from markupsafe import escape

from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.site.chrome import NOT_FOUND
from casebook.site.shells import Shell

_LINK = pattern(
    r"""(<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*?\s(?:href|src|action)=")(?![a-zA-Z][\w+.-]*:|[/#])([^"]*")"""
)


def slots(page: Page, settings: Settings) -> dict[str, str]:
    """Slot → the page's own HTML for it: title and description escaped, the rest as the page made it."""
    head, body = page.head, page.body
    if page.kind == NOT_FOUND:
        head, body = rooted(head, settings.root), rooted(body, settings.root)
    return {
        "title": str(escape(page.title)),
        "description": str(escape(page.description)),
        "head": links(page.address, settings, cite_as=page.cite_as, listed=page.listed) + head,
        "body": body,
    }


def frame(page: Page, shell: Shell, settings: Settings) -> bytes:
    """The whole file of a page: the shell's parts with the page's own between them."""
    pieces = [shell.parts[0]]
    for value, part in zip(slots(page, settings).values(), shell.parts[1:], strict=True):
        pieces += (value.encode(), part)
    return b"".join(pieces)


def links(address: str, settings: Settings, *, cite_as: str = "", listed: bool = True) -> str:
    """What `<head>` says of a page's address; canonical and cite-as need to know where the site stands."""
    if not listed:
        return '<meta name="robots" content="noindex">\n'
    if not settings.base_url:
        return ""
    found = f'<link rel="canonical" href="{escape(settings.absolute(address))}">\n'
    if cite_as:
        found += f'<link rel="cite-as" href="{escape(settings.absolute(cite_as))}">\n'
    return found


def rooted(html: str, root: str) -> str:
    """HTML whose relative links begin at the site's root: for the page that is served at any address."""
    return _LINK.sub(lambda link: f"{link[1]}{escape(root)}{link[2].removeprefix('./')}", html)

"""What a page's `<head>` says of its feed."""

from __future__ import annotations

from markupsafe import Markup

_LINK = Markup('<link rel="alternate" type="application/atom+xml" title="{}" href="{}">\n')


def feed_link(title: str, href: str) -> str:
    """The line for a feed at `href`, relative to the page."""
    return str(_LINK.format(title, href))

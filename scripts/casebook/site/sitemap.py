"""`sitemap.xml` and `robots.txt`: for search engines, once the site knows its own address."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from casebook.settings import Settings

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(addresses: Iterable[str], settings: Settings) -> dict[str, bytes]:
    """Site path → content, from the addresses to be found; nothing without a base-url."""
    if not settings.base_url:
        return {}
    rows = "".join(
        f"<url><loc>{escape(settings.absolute(address))}</loc></url>\n" for address in sorted(addresses)
    )
    xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_NAMESPACE}">\n{rows}</urlset>\n'
    return {
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {settings.absolute('sitemap.xml')}\n".encode(),
        "sitemap.xml": xml.encode(),
    }

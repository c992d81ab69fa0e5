"""Straight quotation marks, as keyboards have them → those of print. Exports and the index keep what was typed."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

_OPENING: Final = re.compile(r"(?<![^\s(\[\u2013\u2014\"'\u2018\u201c])[\"'](?=[\w(\[\"'])")
_TAG: Final = re.compile(r"(<[^>]*>)")


def curly(text: str) -> str:
    """A text with “double” and ‘single’ marks and ’s."""
    if '"' not in text and "'" not in text:
        return text
    opened = _OPENING.sub(lambda found: "\u201c" if found[0] == '"' else "\u2018", text)
    return opened.replace('"', "\u201d").replace("'", "\u2019")


def curly_html(html: str) -> str:
    """The same between the tags of sanitised HTML."""
    if '"' not in html and "'" not in html:
        return html
    parts = _TAG.split(html)
    text = iter(curly("".join(parts[::2])))  # as long as before; a mark may stand beside a tag
    parts[::2] = ["".join(islice(text, len(part))) for part in parts[::2]]
    return "".join(parts)

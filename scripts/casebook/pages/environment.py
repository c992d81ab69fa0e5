"""The templates' surroundings: escaping always on, an unknown name is an error, links made relative.

What a contributor typed is text until a template escapes it. `Markup` comes only from code that made it: the
drawings, and the prose after its sanitiser.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from casebook.pages.drawings.bars import bars
from casebook.pages.drawings.chain import chain, node_mark
from casebook.pages.drawings.lives import life, scale
from casebook.pages.drawings.precision import precision
from casebook.pages.drawings.sign import sign
from casebook.pages.drawings.strip import strip
from casebook.values.language import read

_ELSEWHERE: Final = re.compile(r"#|[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@lru_cache(maxsize=8)
def environment(depth: int) -> Environment:
    """The environment of pages with `depth` folders above them: the filter `href` leads back to the root."""
    made = Environment(
        loader=PackageLoader("casebook.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    root = "../" * depth

    def href(address: str) -> str:
        """A site address relative to the page; anchors and full URLs stay."""
        return address if _ELSEWHERE.match(address) else root + address or "./"

    made.filters["href"] = href
    made.tests["right_to_left"] = right_to_left
    made.globals.update(
        bars=bars,
        life=life,
        scale=scale,
        chain=chain,
        node_mark=node_mark,
        precision=precision,
        sign=sign,
        strip=strip,
    )
    return made


def right_to_left(language: str) -> bool:
    """Whether the script of a language tag runs from right to left."""
    known = read(language)
    return known is not None and known.direction == "rtl"

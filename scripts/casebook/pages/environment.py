"""The templates' surroundings: escaping always on, an unknown name is an error, links made relative.

What a contributor typed is text until a template escapes it. `Markup` comes only from code that made it: the
drawings, the words, and the prose after its sanitiser.
"""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from casebook.pages.drawings.bars import bars
from casebook.pages.drawings.chain import chain, node_mark
from casebook.pages.drawings.lives import life, scale
from casebook.pages.drawings.precision import precision
from casebook.pages.drawings.sign import sign
from casebook.pages.drawings.strip import strip
from casebook.pages.words import Words


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
    words = Words("../" * depth)
    made.filters["href"] = words.href
    made.globals.update(
        bars=bars,
        life=life,
        scale=scale,
        chain=chain,
        node_mark=node_mark,
        precision=precision,
        sign=sign,
        strip=strip,
        text=words,
    )
    return made

"""Pages of `docs/` without MkDocs: the same addresses, anchors and words, for the plain shell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from posixpath import dirname

from markdown_it import MarkdownIt
from markdown_it.token import Token

from casebook.diagnostics import Place, Span
from casebook.pages.page import Page, relative, resolve
from casebook.settings import Settings
from casebook.site.chrome import DOCS
from casebook.site.handover import DOCS_FOLDER, docs_files
from casebook.site.imprint import with_imprint

_HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_LINE = re.compile(r"^([a-z]+):\s*(.*)$", re.MULTILINE)
_START = Span(1, 1, 1, 1)


def plain_docs(root: Path, sources: Mapping[str, str], settings: Settings) -> Iterator[Page]:
    """The pages of `docs/`. `sources`: address → repository path, as `handover.docs_sources` gives them."""
    addresses = {path: address for address, path in sources.items()}
    addresses |= {f"{DOCS_FOLDER}/{name}": name for name in docs_files(root)}
    for address, path in sources.items():
        text = with_imprint((root / path).read_text(encoding="utf-8"), settings)
        found = _HEAD.match(text)
        head = dict(_LINE.findall(found[1])) if found else {}
        tokens = _markdown().parse(text[found.end() :] if found else text)
        title = _number_headings(tokens)
        _lead_links(tokens, address, path, addresses)
        html = _markdown().renderer.render(tokens, _markdown().options, {})
        body = f'<article class="prose docs">\n{html}</article>'
        description = head.get("description", "")
        yield Page(address, DOCS, head.get("title", title), description, "", body, source=Place(path, _START))


def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _number_headings(tokens: list[Token]) -> str:
    """Give each heading the id that Python-Markdown gives it → the text of the first."""
    taken: set[str] = set()
    titles = []
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            text = "".join(child.content for child in inline.children or () if child.type != "image")
            id = base = _slug(text) or "_1"
            number = 0
            while id in taken:
                number += 1
                id = f"{base}_{number}"
            taken.add(id)
            opening.attrSet("id", id)
            titles.append(text)
    return titles[0] if titles else ""


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _lead_links(tokens: list[Token], address: str, path: str, addresses: Mapping[str, str]) -> None:
    """Links between files of `docs/` become links between their pages."""
    for token in tokens:
        _lead_links(token.children or [], address, path, addresses)
        href = str(token.attrGet("href") or "")
        file, sign, anchor = href.partition("#")
        if file and ":" not in file:
            target = addresses.get(resolve(f"{dirname(path)}/", file))
            if target is not None:
                token.attrSet("href", f"{relative(address, target)}{sign}{anchor}")

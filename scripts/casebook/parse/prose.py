"""Prose → blocks of safe HTML with their citations and links, by one CommonMark parser with raw HTML off, then nh3.

A citation travels through the parser as a pair of private-use characters, which no text may contain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from casebook.diagnostics import Diagnostic, Place
from casebook.model.citation import LOOSE, SourceRef, read_bracket
from casebook.model.faults import BAD_CITATION
from casebook.model.prose import Block, Pointer, Prose
from casebook.parse import faults, links
from casebook.tree.read import Document
from casebook.values.fault import ValueFault

_LIMITS = (
    (re.compile(r"(?:\[|\]\(){65,}|(?:[*_]){65,}"), "a run of the same signs"),
    (re.compile(r"(?m)^(?:[ \t]{0,9}>){9,}"), "quotations nested more than 8 deep"),
    (re.compile(r"(?m)^.{10001,}$"), "a line of more than 10,000 characters"),
)
_CITATION = re.compile(r"\[@[^\]\[]*\]")
_MAX_LEVEL = 16
_FOREIGN = (
    (re.compile(r"(?m)^ {0,3}\|?[ :|-]*-{3,}[ :-]*\|[ :|-]*$"), "a table"),
    (re.compile(r"\[\^[^\]\s]+\]"), "a note"),
)
_HTML = re.compile(r"</?[A-Za-z][^>\n]*>|<!--|<\?|<!\[CDATA\[|<![A-Z]")
_HELD = re.compile("\ue000(\\d+)\ue001")
_TAGS = {"p", "h3", "h4", "ul", "ol", "li", "blockquote", "em", "strong", "a", "br", "code"}
_KINDS = {"heading_open": "heading", "paragraph_open": "paragraph", "blockquote_open": "quote"}


def _hold_citation(state: StateInline, silent: bool) -> bool:
    match = _CITATION.match(state.src, state.pos)
    if not match:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = match[0]
    state.pos = match.end()
    return True


def _any_link(url: str) -> bool:
    """Every link becomes a token, so that `links.target` can refuse it with a sentence."""
    return True


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 100})
    parser.validateLink = _any_link  # type: ignore[method-assign]
    parser.inline.ruler.before("link", "citation", _hold_citation)
    return parser


_PARSER = _parser()


def read_prose(document: Document) -> tuple[Prose, list[Diagnostic]]:
    """The prose of a dossier and every fault in it. Headings are printed one level lower: h2 → h3."""
    text = document.prose
    for pattern, name in _LIMITS:
        match = pattern.search(text)
        if match:
            place = document.source.place(
                document.prose_start + match.start(), document.prose_start + match.start() + 1
            )
            message = f"the prose has {name}"
            return Prose(whole=False), [faults.PROSE_TOO_COMPLEX.at(place, message, help="write it simpler")]
    citations, findings = _citations(document)
    findings.extend(_html(document))
    findings.extend(_foreign(document))
    reader = _Blocks(document)
    tokens = _PARSER.parse(text)
    deep = next((token for token in tokens if token.level > _MAX_LEVEL), None)
    if deep:
        message = "the prose has lists or quotations nested more than 8 deep"
        place = reader.line(deep)
        return Prose(whole=False), [faults.PROSE_TOO_COMPLEX.at(place, message, help="write it simpler")]
    blocks = tuple(reader.blocks(tokens))
    plain = _CITATION.sub("", text)
    findings = [*findings, *reader.findings]
    words = len(re.findall(r"\w+", plain))
    prose = Prose(blocks, tuple(citations), tuple(reader.links), words, plain, not findings)
    return prose, findings


def _citations(document: Document) -> tuple[list[Pointer], list[Diagnostic]]:
    pointers, findings = [], []
    for match in _CITATION.finditer(document.prose):
        start = document.prose_start + match.start()
        try:
            refs = read_bracket(match[0][1:-1])
        except ValueFault as fault:
            place = document.source.place(start, start + len(match[0]))
            findings.append(fault.rule.at(place, fault.message, help=fault.help))
            continue
        position = 0
        for ref in refs:
            position = match[0].index(ref.source, position)
            pointers.append(Pointer(ref.source, start + position, start + position + len(ref.source)))
            position += 1
    for match in LOOSE.finditer(_CITATION.sub(lambda found: " " * len(found[0]), document.prose)):
        place = document.source.place(
            document.prose_start + match.start(), document.prose_start + match.end()
        )
        message = f"`{match[0]}` is not a citation"
        findings.append(BAD_CITATION.at(place, message, help="write it in brackets: `[@s01]`"))
    return pointers, findings


def _html(document: Document) -> Iterator[Diagnostic]:
    masked = re.sub(r"`[^`\n]*`|<https?://[^>\s]*>", lambda m: " " * len(m[0]), document.prose)
    for match in _HTML.finditer(masked):
        place = document.source.place(
            document.prose_start + match.start(), document.prose_start + match.end()
        )
        yield faults.RAW_HTML.at(
            place,
            f"`{match[0][:60]}` is HTML, and readers would see it as text",
            help="use Markdown: `*emphasis*`, `[words](address)`, a blank line between paragraphs",
        )
    for match in re.finditer(r"\{\{|\{%|\{#|\{:", masked):
        place = document.source.place(
            document.prose_start + match.start(), document.prose_start + match.end()
        )
        message = f"`{match[0]}` looks like a template; it stays plain text"
        yield faults.TEMPLATE_SYNTAX.at(place, message, help="remove it")


def _foreign(document: Document) -> Iterator[Diagnostic]:
    """What other kinds of Markdown know and ours would print as signs."""
    for pattern, name in _FOREIGN:
        for match in pattern.finditer(document.prose):
            place = document.source.place(
                document.prose_start + match.start(), document.prose_start + match.end()
            )
            yield _unsupported(name, place)


def _unsupported(name: str, place: Place) -> Diagnostic:
    message = f"{name} has no place in a dossier's prose"
    help = "use headings, paragraphs, lists and quotations"
    if name == "a note":
        help = "say it in the text; a source is cited as `[@s01]`"
    return faults.UNSUPPORTED_MARKDOWN.at(place, message, help=help)


class _Blocks:
    """The walk over one prose's tokens."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.links: list[Pointer] = []
        self.findings: list[Diagnostic] = []
        self.anchors: dict[str, int] = {}
        self.line_starts = [0, *(m.end() for m in re.finditer("\n", document.prose))]

    def blocks(self, tokens: list[Token]) -> Iterator[Block]:
        start = 0
        depth = 0
        for index, token in enumerate(tokens):
            depth += token.nesting
            if depth == 0:
                block = self.block(tokens[start : index + 1])
                if block:
                    yield block
                start = index + 1

    def block(self, tokens: list[Token]) -> Block | None:
        opening = tokens[0]
        kind = _KINDS.get(opening.type) or ("list" if opening.type.endswith("_list_open") else "")
        if not kind:
            self.unsupported(opening)
            return None
        held: list[tuple[SourceRef, ...]] = []
        for token in tokens:
            self.check(token, tokens[0])
            if token.type == "inline":
                self.inline(token, held)
        level = int(opening.tag[1]) + 1 if kind == "heading" else 0
        html = _PARSER.renderer.render(tokens, _PARSER.options, {})
        anchor = self.anchor(tokens[1].content) if kind == "heading" else ""
        start = self.document.prose_start + self.line_starts[(opening.map or [0])[0]]
        return Block(kind, _pieces(_clean(html, kind), held), level, anchor, start)

    def check(self, token: Token, opening: Token) -> None:
        if token.type in ("fence", "code_block", "hr", "html_block") or (
            token.type == "heading_open" and token is not opening
        ):
            self.unsupported(token)
        if token.type == "heading_open" and token.tag not in ("h2", "h3"):
            message = f"the heading is {token.tag}; the prose has h2 (`##`) and h3 (`###`)"
            self.findings.append(faults.HEADING_LEVEL.at(self.line(token), message, help="use `##` or `###`"))

    def unsupported(self, token: Token) -> None:
        name = {"fence": "a code block", "code_block": "an indented code block", "hr": "a rule"}.get(
            token.type, "this"
        )
        self.findings.append(_unsupported(name, self.line(token)))

    def line(self, token: Token) -> Place:
        first = (token.map or [0])[0]
        start = self.line_starts[min(first, len(self.line_starts) - 1)]
        end = self.document.prose.find("\n", start)
        end = end if end >= 0 else len(self.document.prose)
        return self.document.source.place(self.document.prose_start + start, self.document.prose_start + end)

    def inline(self, token: Token, held: list[tuple[SourceRef, ...]]) -> None:
        children = token.children or []
        for child in children:
            if child.type == "citation":
                self.hold(child, held)
            elif child.type == "link_open":
                self.link(child, token)
            elif child.type == "image":
                self.unsupported_inline(child, token)

    def hold(self, child: Token, held: list[tuple[SourceRef, ...]]) -> None:
        try:
            held.append(read_bracket(child.content[1:-1]))
        except ValueFault:
            held.append(())
        child.type, child.content = "text", f"\ue000{len(held) - 1}\ue001"

    def unsupported_inline(self, child: Token, token: Token) -> None:
        message = "an image has no place in a dossier's prose"
        help = "describe it in words and list it as a source"
        self.findings.append(faults.UNSUPPORTED_MARKDOWN.at(self.line(token), message, help=help))
        child.type, child.content = "text", ""

    def link(self, child: Token, token: Token) -> None:
        written = str(child.attrs.get("href", ""))
        first = self.line_starts[min((token.map or [0])[0], len(self.line_starts) - 1)]
        found = self.document.prose.find(written, first)
        start = self.document.prose_start + max(found, first)
        pointer = Pointer(written, start, start + (len(written) if found >= 0 else 1))
        target, fault = links.target(written)
        if fault:
            place = self.document.source.place(pointer.start, pointer.end)
            self.findings.append(faults.BAD_LINK.at(place, fault[0], help=fault[1]))
        self.links.append(pointer)
        child.attrs["href"] = target

    def anchor(self, heading: str) -> str:
        words = re.findall(r"[a-z0-9]+", _CITATION.sub("", heading).lower())
        base = "h-" + "-".join(words[:8]) if words else "h-section"
        self.anchors[base] = self.anchors.get(base, 0) + 1
        return base if self.anchors[base] == 1 else f"{base}-{self.anchors[base]}"


def _clean(html: str, kind: str) -> str:
    html = nh3.clean(
        html, tags=_TAGS, attributes={"a": {"href"}}, link_rel=None, url_schemes={"https", "http"}
    )
    html = html.strip()
    if kind in ("heading", "paragraph"):
        html = re.sub(r"^<(p|h\d)>|</(p|h\d)>$", "", html)
    return html


def _pieces(html: str, held: list[tuple[SourceRef, ...]]) -> tuple[str | tuple[SourceRef, ...], ...]:
    parts = _HELD.split(html)
    pieces: list[str | tuple[SourceRef, ...]] = []
    for index, part in enumerate(parts):
        if index % 2:
            pieces.append(held[int(part)])
        elif part:
            pieces.append(part)
    return tuple(pieces)

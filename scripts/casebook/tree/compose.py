"""YAML text → tree, by libyaml's events: no constructors, no implicit types, no anchors, aliases or tags.

libyaml stops at its first fault. The line is then masked with harmless characters of the same length and read again,
so that one run shows every fault; a masked value is `Broken`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from yaml._yaml import CParser
from yaml._yaml import Mark as CMark

from casebook.diagnostics import Diagnostic, Rule, SourceText
from casebook.tree import characters, faults, slips, syntax
from casebook.tree.nodes import Broken, Mapping, Node, Scalar, Sequence

_COLON = re.compile(r"\s*:")
MAX_DEPTH = 8
MAX_NODES = 20_000
MAX_TEXT = 20_000
MAX_REPAIRS = 50


class _Stop(Exception):
    """The file passes a limit; its finding is already in the list."""


@dataclass(slots=True)
class _Reader:
    """The walk over one text's events. `offset`: where the YAML begins in the file."""

    source: SourceText
    parser: CParser
    offset: int
    masked: list[syntax.Mask]
    findings: list[Diagnostic] = field(default_factory=list)
    nodes: int = 0

    def at(self, mark: yaml.Mark | CMark | None) -> int:
        assert mark is not None
        return self.offset + int(mark.index)

    def next(self) -> yaml.Event:
        event = self.parser.get_event()
        assert event is not None
        return event

    def document(self) -> Node | None:
        self.next()  # stream start
        event = self.next()
        if not isinstance(event, yaml.DocumentStartEvent):
            return None
        node = self.node(self.next(), 1)
        self.next()  # document end
        event = self.next()
        if isinstance(event, yaml.DocumentStartEvent):
            place = self.source.place(self.at(event.start_mark), self.at(event.start_mark) + 3)
            message = "a second YAML document starts here"
            self.findings.append(faults.TWO_DOCUMENTS.at(place, message, help="keep one front matter"))
        return node

    def node(self, event: yaml.Event, depth: int) -> Node:
        start, end = self.at(event.start_mark), self.at(event.end_mark)
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.stop(faults.TOO_MANY_VALUES, start, f"more than {MAX_NODES:,} values in one file")
        if depth > MAX_DEPTH:
            self.stop(faults.TOO_DEEP, start, f"nested more than {MAX_DEPTH} levels deep")
        if isinstance(event, yaml.ScalarEvent) and not event.value and (event.anchor or event.tag):
            return self.text_with_sign(start, max(end, start + 1))
        self.decorations(event, start, end)
        if isinstance(event, yaml.AliasEvent):
            return Broken(start, end)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, start, end)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(event, start, depth)
        assert isinstance(event, yaml.MappingStartEvent)
        return self.mapping(event, start, depth)

    def stop(self, rule: Rule, start: int, message: str) -> None:
        place = self.source.place(start, start + 1)
        self.findings.append(rule.at(place, message, help="write it simpler"))
        raise _Stop

    def decorations(self, event: yaml.Event, start: int, end: int) -> None:
        """Anchors, aliases and tags: reported wherever they stand."""
        anchor = getattr(event, "anchor", None)
        if anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            place = self.source.place(start, start + 1 + len(anchor))
            message = f"`{sign}{anchor}` stands for text written elsewhere"
            self.findings.append(faults.ALIAS.at(place, message, help="write the text out in full"))
        tag = getattr(event, "tag", None)
        if tag and not isinstance(event, yaml.AliasEvent):
            place = self.source.place(start, max(end, start + 1))
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            message = f"the tag `{shown}` asks for a type; every value here is text"
            self.findings.append(faults.TAG.at(place, message, help="remove the tag"))

    def text_with_sign(self, start: int, end: int) -> Broken:
        """An anchor or tag with nothing behind it is a text that was meant as one: `title: &home`."""
        line_end = self.source.text.find("\n", start)
        end = start + len(self.source.text[start : max(line_end, end)].rstrip())
        self.findings.append(syntax.unquoted_start(self.source, start, end))
        return Broken(start, end)

    def scalar(self, event: yaml.ScalarEvent, start: int, end: int) -> Node:
        style = event.style or ""
        text = self.source.text
        while end > start and text[end - 1 : end].isspace():
            end -= 1
        if any(start < m.end and m.start < max(end, start + 1) for m in self.masked if m.fill == "x"):
            return Broken(start, end)
        if len(event.value) > MAX_TEXT:
            place = self.source.place(start, end)
            message = f"this text has {len(event.value):,} characters; {MAX_TEXT:,} are allowed"
            self.findings.append(
                faults.TEXT_TOO_LONG.at(place, message, help="shorten it, or move it to the prose")
            )
            return Broken(start, end)
        if style == '"' and (found := characters.escaped(self.source, event.value, start, end)):
            self.findings.append(found)
            return Broken(start, end)
        if style == "":
            self.findings.extend(syntax.plain_scalar(self.source, event.value, start, end))
            self.findings.extend(slips.glued_keys(self.source, start, end))
        return Scalar(event.value, start, end, style)

    def sequence(self, event: yaml.SequenceStartEvent, start: int, depth: int) -> Sequence:
        items = []
        while not isinstance(item := self.next(), yaml.SequenceEndEvent):
            items.append(self.node(item, depth + 1))
        end = self.at(item.end_mark) if event.flow_style else (items[-1].end if items else start)
        return Sequence(tuple(items), start, end, bool(event.flow_style))

    def mapping(self, event: yaml.MappingStartEvent, start: int, depth: int) -> Node:
        entries: dict[str, tuple[Scalar, Node]] = {}
        doubled, twice = self.source.text.startswith("{{", start), 0
        cut: dict[str, int] = {}
        while not isinstance(item := self.next(), yaml.MappingEndEvent):
            key = self.node(item, depth + 1)
            value = self.node(self.next(), depth + 1)
            if event.flow_style and entries and self.is_rest_of_text(key, value):
                cut[next(reversed(entries))] = key.end
            elif isinstance(key, Scalar) and key.text and key.style not in ("|", ">"):
                twice += key.text in entries
                self.entry(entries, key, value)
            elif not isinstance(key, Broken) and not doubled:
                self.findings.append(_key_not_text(self.source, key))
        self.rejoin(entries, cut)
        end = (
            self.at(item.end_mark)
            if event.flow_style
            else max((v.end for _, v in entries.values()), default=start)
        )
        if doubled:
            self.findings.append(syntax.unquoted_start(self.source, start, end))
            return Broken(start, end)
        return Mapping(tuple(entries.values()), start, end, bool(event.flow_style), merged=twice > 1)

    def is_rest_of_text(self, key: Node, value: Node) -> bool:
        """Whether a key of a row has no colon and no value: it is what a comma cut off from the text before it."""
        empty = isinstance(value, Scalar) and not value.style and value.start == value.end
        return isinstance(key, Scalar) and empty and not _COLON.match(self.source.text, key.end)

    def rejoin(self, entries: dict[str, tuple[Scalar, Node]], cut: dict[str, int]) -> None:
        """Report each text that commas cut in parts. `cut`: its key → where its last part ends."""
        for name, end in cut.items():
            key, before = entries[name]
            self.findings.append(syntax.split_text(self.source, name, before.start, end))
            entries[name] = (key, Broken(before.start, end))

    def entry(self, entries: dict[str, tuple[Scalar, Node]], key: Scalar, value: Node) -> None:
        place = self.source.place(key.start, key.end)
        if key.text == "<<":
            message = "a merge key stands for text written elsewhere"
            self.findings.append(faults.ALIAS.at(place, message, help="write the keys out in full"))
        elif key.text in entries:
            first = entries[key.text][0]
            self.findings.append(syntax.duplicate_key(self.source, key, first))
        else:
            entries[key.text] = (key, value)


def _key_not_text(source: SourceText, key: Node) -> Diagnostic:
    place = source.place(key.start, max(key.end, key.start + 1))
    return faults.KEY_NOT_TEXT.at(place, "a key must be one plain word", help="write `key: value`")


def compose(
    source: SourceText, clean: str, start: int, end: int
) -> tuple[Node | None, list[Diagnostic], list[tuple[int, int]]]:
    """The tree of the YAML between `start` and `end` of the file, what was found, and ranges that were left out."""
    text = clean[start:end]
    masked: list[syntax.Mask] = []
    syntax_findings: list[Diagnostic] = []
    for _ in range(MAX_REPAIRS):
        reader = _Reader(source, CParser(text), start, masked)
        try:
            node = reader.document()
            return node, [*syntax_findings, *reader.findings], _left_out(masked)
        except _Stop:
            return None, [*syntax_findings, *reader.findings], []
        except yaml.MarkedYAMLError as fault:
            finding, mask = (
                syntax.unclosed_quote(source, text, start, fault)
                or slips.slip(source, clean, start, fault)
                or syntax.explain(source, clean, start, end, fault)
            )
            if mask is None or mask in masked:
                known = finding in syntax_findings
                return None, [*syntax_findings, *([] if known else [finding]), *reader.findings], []
            syntax_findings.append(finding)
            masked.append(mask)
            text = _masked(text, mask, start)
    return None, syntax_findings, []


def _left_out(masks: list[syntax.Mask]) -> list[tuple[int, int]]:
    return [(mask.start, mask.end) for mask in masks if mask.fill == " "]


def _masked(text: str, mask: syntax.Mask, start: int) -> str:
    """The text of the same length and lines, with other characters in the masked range."""
    first, last = mask.start - start, mask.end - start
    return text[:first] + re.sub(r"[^\n ]", mask.fill, text[first:last]) + text[last:]


def walk(node: Node | None) -> Iterator[Node]:
    """The node and all below it, in the order of the file."""
    stack = [node] if node is not None else []
    while stack:
        current = stack.pop()
        yield current
        if isinstance(current, Sequence):
            stack.extend(reversed(current.items))
        elif isinstance(current, Mapping):
            stack.extend(child for entry in reversed(current.entries) for child in reversed(entry))

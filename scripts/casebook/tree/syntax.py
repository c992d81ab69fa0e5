"""What an author did when YAML fails: libyaml's message and the line it points at → one plain sentence and a fix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from casebook.diagnostics import Diagnostic, Edit, Related, Rule, SourceText
from casebook.tree import faults
from casebook.tree.nodes import Scalar

_ENTRY = re.compile(r"(?P<indent>\s*(?:- +)*)(?:(?P<key>[^\s:#'\"{\[][^:#'\"]*?):(?:\s+|$))?(?P<value>.*)$")
_OPENING = re.compile(r"(?P<indent> *)(?P<keys>(?:- +)*(?:[\w-]+: +)?)(?P<row>[{\[]?)")
_QUOTE = re.compile(r"(?:^|[:,]\s+|[{\[]\s*)(?P<quote>[\"'])")
_CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_STRAY = ("did not find expected key", "did not find expected '-' indicator")
_RESERVED_START = "@`%&*!|>{}[],#?"


@dataclass(frozen=True, slots=True)
class Mask:
    """Characters to replace by `fill` so that reading can go on; filled with spaces, nothing is lost by it."""

    start: int
    end: int
    fill: str = "x"


def unclosed_quote(
    source: SourceText, text: str, start: int, fault: yaml.MarkedYAMLError
) -> tuple[Diagnostic, Mask] | None:
    """The first text before the fault that opens a quotation mark, and whose next line is another key or entry.

    YAML reads on to the next quotation mark of the file and blames line after line. `start`: of `text` in the file.
    """
    mark = fault.problem_mark or fault.context_mark
    lines = text[: int(mark.index) if mark else None].splitlines(keepends=True)
    position = 0
    for line, after in zip(lines, [*lines, ""][1:], strict=True):
        opened = _open_quote(line.rstrip())
        if opened and _begins_anew(after, len(line) - len(line.lstrip(" -"))):
            first, last = position + opened[0], position + opened[1]
            value = source.text[start + first : start + last]
            place = source.place(start + first, start + last)
            message = f"the quotation mark of `{_short(value)}` is never closed"
            help = f"write {quoted(_short(value[1:]))}"
            return faults.BROKEN_QUOTES.at(place, message, help=help), Mask(start + first, start + last)
        position += len(line)
    return None


def _open_quote(line: str) -> tuple[int, int] | None:
    """Where a text of this line opens a quotation mark that the line does not close, and where the text ends."""
    opening = _OPENING.match(line)
    position = opening.end("keys") if opening else 0
    row = bool(opening and opening["row"])
    while match := _QUOTE.search(line[position:]):
        first = position + match.start("quote")
        if not row and match.start("quote"):
            return None
        closed = _CLOSED[match["quote"]].match(line, first)
        if not closed:
            return first, len(line.rstrip("}] ,") if row else line)
        position = closed.end()
    return None


def _begins_anew(line: str, indent: int) -> bool:
    """Whether a line starts a key or an entry no deeper than `indent`."""
    return len(line) - len(line.lstrip(" ")) <= indent and bool(re.match(r" *(?:- |[\w-]+:(?:\s|$))", line))


def explain(
    source: SourceText, clean: str, start: int, end: int, fault: yaml.MarkedYAMLError
) -> tuple[Diagnostic, Mask | None]:
    """The finding, and what to mask so that reading can go on (none: it cannot)."""
    mark = fault.problem_mark or fault.context_mark
    assert mark is not None
    index = min(start + int(mark.index), max(end - 1, start))
    opened = start + int(fault.context_mark.index) if fault.context_mark else index
    if "quoted scalar" in str(fault.context) and "escape" in str(fault.problem):
        return _bad_escape(source, clean, opened, index)
    if "quoted scalar" in str(fault.context):
        return _quotes(source, clean, opened, end)
    if "flow" in str(fault.context) and "\n" in clean[opened:index]:
        return _never_closed(source, clean, opened, clean.rfind("\n", 0, index))
    line_start = clean.rfind("\n", 0, index) + 1
    at_line_start = not clean[line_start:index].strip()
    if at_line_start and fault.problem in _STRAY and "\t" not in clean[line_start:index]:
        return _stray(source, clean, index, end)
    own_key = re.fullmatch(r"(\s*)(?:- +)*\{?[\w-]+", clean[line_start:index])
    if own_key and "\t" not in own_key[1] and str(fault.problem).startswith("mapping values"):
        return _stray(source, clean, line_start + len(own_key[1]), end)
    if at_line_start and _blames_line_before(fault) and "\t" not in clean[line_start:index]:
        line_start = clean.rfind("\n", 0, max(line_start - 1, 0)) + 1
    line_end = clean.find("\n", line_start)
    line_end = min(line_end if line_end >= 0 else end, end)
    line = clean[line_start:line_end].rstrip("\r")
    entry = _ENTRY.match(line)
    assert entry is not None
    value_start = line_start + entry.start("value")
    value = re.sub(r"\s+#\s.*$", "", entry["value"]).rstrip()
    value_end = value_start + len(value)
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return _tab(source, line_start, indent), Mask(line_start, line_start + len(indent), " ")
    if not value:
        return _plain_fault(source, index, fault), None
    if value[0] in "'\"":
        return _quotes(source, clean, value_start, end)
    rule, message, help = _name(fault, value)
    whole = rule in (faults.COLON_IN_TEXT, faults.UNQUOTED_START, faults.TOO_DEEP)
    place = source.place(value_start, value_end) if whole else source.place(index, index + 1)
    edits = (
        [Edit(source.path, value_start, value_end, quoted(value))] if whole and value[0] not in "{[" else []
    )
    return rule.at(place, message, help=help, edits=edits), Mask(value_start, value_end)


def _blames_line_before(fault: yaml.MarkedYAMLError) -> bool:
    return "expected" in str(fault.problem) or "could not find expected" in str(fault.problem)


def _name(fault: yaml.MarkedYAMLError, value: str) -> tuple[Rule, str, str]:
    if re.match(r"(?:[\[{]\s*){9}", value):
        return faults.TOO_DEEP, "nested more than 8 levels deep", "write it simpler"
    if value[0] in "{[" and re.search(r"[^\s{\[,][^,}\]]*,", value):
        message = "this row cannot be read; a text with a comma or a colon splits it"
        return (
            faults.COMMA_IN_ROW,
            message,
            "put the text in quotes, or write the row as a block, one key a line",
        )
    if value[0] in _RESERVED_START and not re.fullmatch(r"[|>][-+0-9]*", value):
        message = f"a text that starts with `{value[0]}` must be in quotes"
        return faults.UNQUOTED_START, message, f"write {quoted(_short(value))}"
    if ": " in value or value.endswith(":"):
        message = "a colon followed by a space starts a new key, so this text cannot be read"
        return faults.COLON_IN_TEXT, message, f"put the text in quotes: {quoted(_short(value))}"
    return (
        faults.YAML_SYNTAX,
        f"the YAML cannot be read here: {fault.problem}",
        "check indentation and quotes",
    )


def _stray(source: SourceText, clean: str, index: int, end: int) -> tuple[Diagnostic, Mask | None]:
    """A line where a key should stand: a list entry, a key or a text that belongs to nothing."""
    lines = clean[clean.rfind("\n", 0, index) + 1 : end].split("\n")
    indent, text = len(lines[0]) - len(lines[0].lstrip()), lines[0].strip()
    if re.match(r"-(?: |$)", text):
        message, help = (
            "this list entry belongs to no key",
            "write the key above it, or indent it like the others",
        )
    elif re.match(r"[^\s:]+:(?: |$)", text):
        message, help = "this line is not indented like the keys around it", "indent it as deep as they are"
    else:
        message, help = "this text belongs to no key", "write its key in front of it, `text: >-`"
    more = 1
    while more < len(lines) and _goes_on(lines[more], indent, text):
        more += 1
    stop = index - indent + len("\n".join(lines[:more]))
    place = source.place(index, index + len(text))
    return faults.YAML_SYNTAX.at(place, message, help=help), Mask(index, stop, " ")


def _goes_on(line: str, indent: int, first: str) -> bool:
    """Whether a line belongs to the stray one above it."""
    deep, text = len(line) - len(line.lstrip()), line.strip()
    alike = text[:2] == "- " if first[:2] == "- " else not re.match(r"(?:- |[^\s:]+:(?: |$))", text + " ")
    return not text or deep > indent or (deep == indent and alike)


def split_text(source: SourceText, key: str, start: int, end: int) -> Diagnostic:
    """A text in a row that a comma cuts in two or more."""
    value = source.text[start:end]
    message = f"a comma ends the value of `{key}` here, and the rest of the text is lost"
    help = f"put the text in quotes, {quoted(_short(value))}, or write the row as a block, one key a line"
    edits = [Edit(source.path, start, end, quoted(value))] if value[:1] not in "'\"[{" else []
    glued = re.search(r",\s*(?P<key>[a-z][a-z-]*:)(?=[^\s/])", value)
    if glued:
        place = source.place(start + glued.start("key"), start + glued.end("key"))
        edits = [Edit(source.path, start + glued.end("key"), start + glued.end("key"), " ")]
        message = f"`{glued['key']}` is no key without a space after it"
        return faults.YAML_SYNTAX.at(place, message, help=f"write `{glued['key']} ...`", edits=edits)
    return faults.COMMA_IN_ROW.at(source.place(start, end), message, help=help, edits=edits)


def unquoted_start(source: SourceText, start: int, end: int) -> Diagnostic:
    """A text that starts with a sign of YAML's own, from its first character to its last."""
    value = source.text[start:end]
    message = f"a text that starts with `{value[:1]}` must be in quotes"
    edits = [Edit(source.path, start, end, quoted(value))]
    place = source.place(start, end)
    return faults.UNQUOTED_START.at(place, message, help=f"write {quoted(_short(value))}", edits=edits)


def _never_closed(source: SourceText, clean: str, start: int, end: int) -> tuple[Diagnostic, Mask | None]:
    """A row that opens at `start` and goes on where the next key or entry should begin, after `end`."""
    value = clean[start : clean.find("\n", start)].rstrip()
    sign = value[:1]
    message = f"the `{sign}` that opens here is never closed"
    help = f"close it with `{'}' if sign == '{' else ']'}`; a text that starts with `{sign}` needs quotes"
    if re.search(r"\s#", clean[start:end]):
        help = f"all that follows ` #` is a comment: put a text with ` #` in quotes; or {help}"
    place = source.place(start, start + len(value))
    return faults.YAML_SYNTAX.at(place, message, help=help), Mask(start, end)


def quoted(text: str) -> str:
    """The text as a double-quoted YAML scalar on one line; curly marks around it were meant as such."""
    text = text[1:-1] if re.fullmatch("[“„«][^“”„«»]*[”“»]", text) else text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _plain_fault(source: SourceText, index: int, fault: yaml.MarkedYAMLError) -> Diagnostic:
    message = f"the YAML cannot be read here: {fault.problem or fault.context}"
    return faults.YAML_SYNTAX.at(source.place(index, index + 1), message, help="check indentation and quotes")


def _tab(source: SourceText, line_start: int, indent: str) -> Diagnostic:
    edits = [Edit(source.path, line_start, line_start + len(indent), indent.replace("\t", "  "))]
    first = line_start + indent.index("\t")
    message = "this line is indented with a tab"
    return faults.TAB_INDENTATION.at(
        source.place(first, first + 1), message, help="use spaces, two for each level", edits=edits
    )


def _quotes(source: SourceText, clean: str, start: int, end: int) -> tuple[Diagnostic, Mask | None]:
    line_end = clean.find("\n", start)
    line_end = min(line_end if line_end >= 0 else end, end)
    value = clean[start:line_end].rstrip()
    inner = value.strip(value[:1])
    place = source.place(start, start + len(value))
    message = f"the quotation marks of `{_short(value)}` do not match"
    help = f"write {quoted(_short(inner))}" if inner else "close the quotation marks"
    return faults.BROKEN_QUOTES.at(place, message, help=help), Mask(
        start, start + len(value)
    ) if value else None


def _bad_escape(source: SourceText, clean: str, opened: int, index: int) -> tuple[Diagnostic, Mask | None]:
    start = max(clean.rfind("\\", opened, index + 1), opened)
    found = re.match(
        r"\\(?:u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|x[0-9A-Fa-f]{1,2}|.)", clean[start : start + 10]
    )
    length = len(found[0]) if found else 1
    message = f"`{clean[start : start + length]}` stands for no character"
    help = "write the character itself; for a backslash, two of them or single quotes"
    place = source.place(start, start + length)
    return faults.YAML_SYNTAX.at(place, message, help=help), Mask(start, start + length)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def duplicate_key(source: SourceText, key: Scalar, first: Scalar) -> Diagnostic:
    """The second of two equal keys, with the first beside it."""
    return faults.DUPLICATE_KEY.at(
        source.place(key.start, key.end),
        f"the key `{key.text}` stands twice",
        help="keep one of them",
        related=[Related(source.place(first.start, first.end), "first given here")],
    )


def plain_scalar(source: SourceText, value: str, start: int, end: int) -> Iterator[Diagnostic]:
    """What an unquoted text lost or kept by mistake: a tail after ` #`, one quotation mark, curly ones around it."""
    line_end = source.text.find("\n", end)
    tail = source.text[end : line_end if line_end >= 0 else len(source.text)]
    cut = re.match(r"\s+#\S.*", tail)
    if cut and value:
        whole = (source.text[start:end] + cut[0]).rstrip()
        yield faults.TEXT_CUT_BY_HASH.at(
            source.place(start, start + len(whole)),
            f"everything after ` #` is a comment; readers would see only `{_short(value)}`",
            help=f"put the text in quotes: {quoted(_short(whole))}",
            edits=[Edit(source.path, start, start + len(whole), quoted(whole))],
        )
    if value.endswith('"') and value.count('"') == 1 and not re.search(r'\d"$', value):
        yield faults.BROKEN_QUOTES.at(
            source.place(start, end),
            f"the quotation mark at the end of `{_short(value)}` has no partner",
            help=f"write {quoted(_short(value[:-1]))}",
        )
    if len(value) > 1 and value[0] in "“„«" and value[-1] in "”“»" and not re.search("[“”„«»]", value[1:-1]):
        yield faults.CURLY_QUOTES.at(
            source.place(start, end),
            f"`{value[0]}` and `{value[-1]}` are part of the text here",
            help="use straight quotation marks, or none",
            edits=[Edit(source.path, start, end, quoted(value[1:-1]))],
        )

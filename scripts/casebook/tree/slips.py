"""Slips of the hand that make YAML fail, told as what they are: a missing space, `=`, another sign than a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from casebook.diagnostics import Diagnostic, Edit, SourceText
from casebook.tree import faults
from casebook.tree.syntax import Mask

_LEAD = r"(?P<lead> *(?:- +)*)"
_GLUED = re.compile(_LEAD + r"(?P<key>[a-z][a-z-]*):(?=[^\s/:])")
_EQUALS = re.compile(_LEAD + r"(?P<key>[a-z][a-z-]*)(?P<sign> *= *)(?=\S)")
_BULLET = re.compile(r"(?P<lead> *)(?P<sign>[*•·–—])[ \u00a0]")
_PLAIN = re.compile(r"(?P<lead> *)[^\s:\-#'\"\[{][^:]*$")


def slip(
    source: SourceText, clean: str, start: int, fault: yaml.MarkedYAMLError
) -> tuple[Diagnostic, Mask] | None:
    """The finding, and what to mask so that reading goes on; nothing if the line at fault shows no such slip."""
    mark = fault.context_mark or fault.problem_mark
    first, line = _line_at(clean, start + int(mark.index) if mark else start)
    if bullet := _BULLET.match(line):
        return _bullet(source, first + bullet.start("sign"))
    if str(fault.problem).startswith("mapping values"):
        first, line = _line_at(clean, max(first - 1, 0))
        found = _GLUED.match(line)
        return _glued(source, first, line, found) if found else None
    if "could not find expected ':'" not in str(fault.problem):
        return None
    if glued := _GLUED.match(line):
        return _glued(source, first, line, glued)
    if equals := _EQUALS.match(line):
        return _equals(source, first, line, equals)
    if plain := _PLAIN.match(line):
        place = source.place(first + plain.end("lead"), first + len(line))
        message = "this line belongs to no key; if it goes on from the line above, it is not indented enough"
        help = "join it to the line above, or indent it deeper than the key of its text"
        return faults.YAML_SYNTAX.at(place, message, help=help), _rest(first, line, plain)
    return None


def _line_at(text: str, index: int) -> tuple[int, str]:
    first = text.rfind("\n", 0, index) + 1
    return first, text[first:].split("\n", 1)[0].rstrip()


def _rest(first: int, line: str, found: re.Match[str]) -> Mask:
    """What stands on the line after its indentation and hyphens."""
    return Mask(first + found.end("lead"), first + len(line), " ")


def _bullet(source: SourceText, start: int) -> tuple[Diagnostic, Mask]:
    message = f"a list entry starts with a hyphen and a space, not with `{source.text[start]}`"
    edits = [Edit(source.path, start, start + 1, "-")]
    found = faults.YAML_SYNTAX.at(source.place(start, start + 1), message, help="write `- `", edits=edits)
    return found, Mask(start, start + 1, "-")


def _glued(source: SourceText, first: int, line: str, found: re.Match[str]) -> tuple[Diagnostic, Mask]:
    return glued_key(source, first + found.start("key"), found["key"]), _rest(first, line, found)


def _equals(source: SourceText, first: int, line: str, found: re.Match[str]) -> tuple[Diagnostic, Mask]:
    place = source.place(first + found.start("key"), first + found.end("sign"))
    edits = [Edit(source.path, first + found.start("sign"), first + found.end("sign"), ": ")]
    message, help = "a colon and a space follow a key, not `=`", f"write `{found['key']}: ...`"
    return faults.YAML_SYNTAX.at(place, message, help=help, edits=edits), _rest(first, line, found)


def glued_keys(source: SourceText, start: int, end: int) -> Iterator[Diagnostic]:
    """Keys of that kind which an unquoted text of several lines has swallowed."""
    for line in re.finditer(r"\n *(?P<key>[a-z][a-z-]*):(?=[^\s/:])", source.text[start:end]):
        yield glued_key(source, start + line.start("key"), line["key"])


def glued_key(source: SourceText, start: int, key: str) -> Diagnostic:
    """A key whose value follows the colon without a space."""
    end = start + len(key) + 1
    message = f"`{key}:` is no key without a space after it"
    edits = [Edit(source.path, end, end, " ")]
    return faults.YAML_SYNTAX.at(source.place(start, end), message, help=f"write `{key}: ...`", edits=edits)

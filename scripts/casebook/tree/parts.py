"""Text → front matter and prose, by our reading; `python-frontmatter` is the second opinion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casebook.diagnostics import Diagnostic, Edit, SourceText
from casebook.tree import faults

_EXACT = re.compile(r"---[ \t]*\r?$")
_KEY = re.compile(r"[a-z][a-z-]*:(?:\s|$)")
_DASHES = re.compile(r"\s*[-\u2010-\u2015]{2,}[\s\u00a0]*$|\s*[-\u2010-\u2015](?:\s+[-\u2010-\u2015])+\s*$")


@dataclass(frozen=True, slots=True)
class Parts:
    """Character ranges of the front matter's YAML and of the prose. `strays`: delimiters in the midst of the keys."""

    head_start: int
    head_end: int
    body_start: int
    strays: tuple[tuple[int, int], ...] = ()


def split(source: SourceText) -> tuple[Parts | None, list[Diagnostic]]:
    """Where front matter and prose stand, or nothing and the reason."""
    lines = _lines(source.text)
    findings: list[Diagnostic] = []
    first = next((i for i, (_, line) in enumerate(lines) if line.strip()), None)
    if first is None:
        place = source.place(0, 0)
        return None, [faults.NO_FRONT_MATTER.at(place, "the file is empty", help=_HELP)]
    opening, text = lines[first]
    if not _EXACT.match(text):
        if not _DASHES.match(text):
            return None, [_no_front_matter(source, opening, text)]
        findings.append(_bad_delimiter(source, opening, text))
    elif first:
        place = source.place(0, opening)
        edits = [Edit(source.path, 0, opening, "")]
        findings.append(
            faults.BAD_DELIMITER.at(place, "an empty line stands before `---`", help="remove it", edits=edits)
        )
    closing, strays = _closing(lines, first + 1), []
    while closing is not None and (later := _goes_on(lines, closing)) is not None:
        strays.append((lines[closing][0], lines[closing][0] + len(lines[closing][1])))
        closing = later
    if closing is None:
        place = source.place(opening, opening + len(text))
        message = "the front matter that opens here has no closing `---`"
        return None, [
            *findings,
            faults.UNCLOSED_FRONT_MATTER.at(place, message, help="add a line `---` after it"),
        ]
    findings.extend(_stray_delimiter(source, *stray) for stray in strays)
    end, text = lines[closing]
    if not _EXACT.match(text):
        findings.append(_bad_delimiter(source, end, text))
    head_start = lines[first + 1][0]
    return Parts(head_start, end, min(end + len(text) + 1, len(source.text)), tuple(strays)), findings


_HELP = "start the file with a line `---`, the keys, and a line `---`"


def _lines(text: str) -> list[tuple[int, str]]:
    """Each line with its start; a byte order mark is not part of the first."""
    position = 1 if text.startswith("\ufeff") else 0
    found = []
    for line in text[position:].split("\n"):
        found.append((position, line))
        position += len(line) + 1
    return found


def _closing(lines: list[tuple[int, str]], first: int) -> int | None:
    for index in range(first, len(lines)):
        line = lines[index][1]
        if _EXACT.match(line) or line.rstrip() == "..." or (_DASHES.match(line) and not line.startswith(" ")):
            return index
    return None


def _goes_on(lines: list[tuple[int, str]], index: int) -> int | None:
    """The next delimiter, if keys and not prose stand between it and the one at `index`."""
    after = next((line for _, line in lines[index + 1 :] if line.strip()), "")
    return _closing(lines, index + 1) if _KEY.match(after) else None


def _stray_delimiter(source: SourceText, start: int, end: int) -> Diagnostic:
    return faults.BAD_DELIMITER.at(
        source.place(start, end),
        f"the line `{source.text[start:end].strip()}` ends the front matter, and more keys follow it",
        help="remove the line; one `---` stands after the last key",
        edits=[Edit(source.path, start, end + 1, "")],
    )


def _bad_delimiter(source: SourceText, start: int, line: str) -> Diagnostic:
    place = source.place(start, start + len(line))
    return faults.BAD_DELIMITER.at(
        place,
        f"the line `{line.strip()}` should be exactly `---`",
        help="write three hyphens and nothing else",
        edits=[Edit(source.path, start, start + len(line), "---")],
    )


def _no_front_matter(source: SourceText, start: int, line: str) -> Diagnostic:
    place = source.place(start, start + len(line))
    if line.startswith("+++"):
        return faults.NO_FRONT_MATTER.at(
            place, "the front matter is TOML", help="write it in YAML between two `---` lines"
        )
    if line.lstrip().startswith("{"):
        return faults.NO_FRONT_MATTER.at(
            place, "the front matter is JSON", help="write it in YAML between two `---` lines"
        )
    if line.startswith("```"):
        message = "the frame of the box on the page of the scaffold was copied too"
        return faults.NO_FRONT_MATTER.at(place, message, help="remove this line, and the line ``` at the end")
    if re.match(r"[A-Za-z-]+:", line):
        return faults.NO_FRONT_MATTER.at(
            place, "keys stand here without a line `---` before them", help=_HELP
        )
    return faults.NO_FRONT_MATTER.at(place, "the file does not start with `---`", help=_HELP)


def second_opinion(source: SourceText, parts: Parts, clean: str) -> Iterator[Diagnostic]:
    """Whether another reader of front matter sees the same two parts, and whether the prose opens a second block."""
    from frontmatter.default_handlers import YAMLHandler

    text = clean[1:] if clean.startswith("\ufeff") else clean
    ours = (clean[parts.head_start : parts.head_end].strip(), clean[parts.body_start :].strip())
    try:
        head, body = YAMLHandler().split(text)
        theirs = (head.strip(), body.strip())
    except ValueError:
        theirs = ("", text.strip())
    if theirs != ours:
        place = source.place(parts.head_start, parts.head_start)
        yield faults.AMBIGUOUS_FRONT_MATTER.at(
            place,
            "other programs see other front matter in this file",
            help="use `---` alone on the first and last line of the front matter and nowhere inside it",
        )
    second = re.match(r"\s*---[ \t]*\r?\n(?:[A-Za-z-]+:.*\n)+", clean[parts.body_start :])
    if second:
        start = parts.body_start + second.end() - len(second[0].lstrip())
        yield faults.SECOND_FRONT_MATTER.at(
            source.place(start, start + 3),
            "a second front matter opens here",
            help="keep one, at the top of the file",
        )

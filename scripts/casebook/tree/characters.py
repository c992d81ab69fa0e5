"""Characters: bytes → text, and what no text should contain.

`decode` stops at what cannot be read; `inspect` reports characters and gives a copy of the same length in which
each of them is replaced by one that YAML reads without harm, so that places stay true.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from casebook.diagnostics import Diagnostic, Edit, Place, SourceText
from casebook.tree import faults

MAX_BYTES = 512 * 1024
MAX_ALIKE = 200

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ue000-\uf8ff\ufff9-\ufffc\ufffe\uffff]"
)
_ZERO_WIDTH = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BIDI_MARK = re.compile("[\u200e\u200f\u061c]")
_ODD_SPACE = re.compile(
    "(?m)^ *([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][\u00a0\u2000-\u200a\u3000 ]*)|[:-]([\u00a0\u3000]+)"
)
_JOINED_SCRIPTS = ("ARABIC", "SYRIAC", "DEVANAGARI", "BENGALI", "TAMIL", "SINHALA", "MALAYALAM", "KHMER")
_REPLACED = {"\u0085": " ", "\u2028": " ", "\u2029": " "}


def decode(path: str, data: bytes) -> tuple[SourceText | None, list[Diagnostic]]:
    """The file as text, or nothing and the reason. Limits stand before every parser."""
    if len(data) > MAX_BYTES:
        return None, [_too_large(path)]
    even, odd = data[:1000:2], data[1:1000:2]
    if abs(even.count(0) - odd.count(0)) > len(even) // 2:
        return None, [_utf_16(path, data)]
    try:
        return SourceText(path, data.decode("utf-8")), []
    except UnicodeDecodeError as fault:
        return None, [_not_utf_8(path, data, fault)]


def _too_large(path: str) -> Diagnostic:
    place = SourceText(path, "").place(0, 0)
    message = f"the file has more than {MAX_BYTES:,} bytes"
    return faults.FILE_TOO_LARGE.at(place, message, help="split the case, or shorten its texts")


def _not_utf_8(path: str, data: bytes, fault: UnicodeDecodeError) -> Diagnostic:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _utf_16(path, data)
    before = data[: fault.start].decode("utf-8")
    place = SourceText(path, before + "\ufffd").place(len(before), len(before) + 1)
    byte = data[fault.start]
    guess = bytes([byte]).decode("cp1252", "replace")
    message = f"byte {fault.start + 1} of the file (0x{byte:02X}) is not UTF-8"
    help = f"save the file as UTF-8; in Windows-1252 this byte would be `{guess}`"
    return faults.NOT_UTF_8.at(place, message, help=help)


def _utf_16(path: str, data: bytes) -> Diagnostic:
    """Known by its mark or, without one, by every other byte being zero."""
    place = SourceText(path, data.decode("utf-8", "replace")).place(0, 1)
    help = "save it again and choose UTF-8 as the encoding"
    return faults.NOT_UTF_8.at(place, "the file is UTF-16", help=help)


def inspect(source: SourceText, body_start: int) -> tuple[str, list[Diagnostic]]:
    """A harmless copy of the same length, and what was found. `body_start`: where the prose begins."""
    found = (
        _line_ends(source),
        _controls(source),
        _zero_width(source),
        _bidi(source, body_start),
        _spaces(source, body_start),
        _not_nfc(source),
    )
    return _harmless(source.text), [finding for alike in found for finding in _first(alike)]


def _first(alike: Iterator[Diagnostic]) -> list[Diagnostic]:
    """The first of many alike: a file of nothing but zeros is answered as fast as any other."""
    kept = list(islice(alike, MAX_ALIKE + 1))
    if len(kept) <= MAX_ALIKE:
        return kept
    last = replace(kept[-2], message=f"{kept[-2].message}; more of them follow")
    return [*kept[:-2], last]


def _harmless(text: str) -> str:
    text = re.sub("\r(?!\n)", "\n", text)
    text = _CONTROLS.sub(lambda match: _REPLACED.get(match[0], "\ufffd"), text)
    return _ODD_SPACE.sub(
        lambda match: re.sub("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", " ", match[0]), text
    )


def code_point(character: str) -> str:
    """`U+200B ZERO WIDTH SPACE`, for a message."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


def escaped(source: SourceText, value: str, start: int, end: int) -> Diagnostic | None:
    """A character that no text should contain, written as an escape in a quoted value: `"\\u202e"`."""
    for rule, pattern in (
        (faults.CONTROL_CHARACTER, _CONTROLS),
        (faults.BIDI_CONTROL, _BIDI),
        (faults.INVISIBLE_CHARACTER, _ZERO_WIDTH),
    ):
        if (match := pattern.search(value)) and not pattern.search(source.text, start, end):
            message = f"an escape here stands for `{code_point(match[0])}`, which has no place in a text"
            return rule.at(source.place(start, end), message, help="remove it; two backslashes stand for one")
    return None


def _edit(place: Place, text: str) -> list[Edit]:
    return [Edit(place.path, place.span.start, place.span.end, text)]


def _line_ends(source: SourceText) -> Iterator[Diagnostic]:
    if source.text.startswith("\ufeff"):
        place = source.place(0, 1)
        yield faults.BYTE_ORDER_MARK.at(
            place,
            "the file starts with a byte order mark",
            help="save it as UTF-8 without BOM",
            edits=_edit(place, ""),
        )
    crlf = source.text.find("\r\n")
    if crlf >= 0:
        edits = [Edit(source.path, m.start(), m.start() + 1, "") for m in re.finditer("\r\n", source.text)]
        message = f"{len(edits)} lines end in CR LF"
        yield faults.CARRIAGE_RETURN.at(
            source.place(crlf, crlf + 1), message, help="let the editor write LF line ends", edits=edits
        )
    for match in re.finditer("\r(?!\n)", source.text):
        place = source.place(*match.span())
        yield faults.LONE_CARRIAGE_RETURN.at(
            place, "a lone CR stands here", help="end the line with LF", edits=_edit(place, "\n")
        )


def _controls(source: SourceText) -> Iterator[Diagnostic]:
    for match in _CONTROLS.finditer(source.text):
        place = source.place(*match.span())
        replaced = _REPLACED.get(match[0])
        edits = _edit(place, replaced) if replaced else []
        yield faults.CONTROL_CHARACTER.at(
            place, f"`{code_point(match[0])}` has no place in a text", help="remove it", edits=edits
        )


def _zero_width(source: SourceText) -> Iterator[Diagnostic]:
    for match in _ZERO_WIDTH.finditer(source.text, 1 if source.text.startswith("\ufeff") else 0):
        if match[0] in "\u200c\u200d" and _joins(source.text, match.start()):
            continue
        place = source.place(*match.span())
        yield faults.INVISIBLE_CHARACTER.at(
            place, f"`{code_point(match[0])}` is invisible", help="remove it", edits=_edit(place, "")
        )


def _joins(text: str, index: int) -> bool:
    """Whether a joiner stands between letters of a script that needs joiners (Unicode, chapter 23.2)."""
    around = text[max(index - 1, 0) : index] + text[index + 1 : index + 2]
    return len(around) == 2 and all(unicodedata.name(c, "").startswith(_JOINED_SCRIPTS) for c in around)


def _bidi(source: SourceText, body_start: int) -> Iterator[Diagnostic]:
    for match in _BIDI.finditer(source.text):
        if (
            match.start() >= body_start
            and match[0] >= "\u2066"
            and _isolates_balance(source.text, match.start())
        ):
            continue
        place = source.place(*match.span())
        yield faults.BIDI_CONTROL.at(
            place,
            f"`{code_point(match[0])}` makes the text read other than it is written",
            help="remove it; the page sets the direction of a name by its language",
            edits=_edit(place, ""),
        )
    for match in _BIDI_MARK.finditer(source.text):
        place = source.place(*match.span())
        yield faults.BIDI_MARK.at(
            place,
            f"`{code_point(match[0])}` is invisible",
            help="remove it if you can",
            edits=_edit(place, ""),
        )


def _isolates_balance(text: str, index: int) -> bool:
    start = text.rfind("\n\n", 0, index) + 2
    end = text.find("\n\n", index)
    paragraph = text[start : end if end >= 0 else len(text)]
    depth = 0
    for character in paragraph:
        depth += (character in "\u2066\u2067\u2068") - (character == "\u2069")
        if depth < 0:
            return False
    return depth == 0 and any(unicodedata.bidirectional(c) in ("R", "AL") for c in paragraph)


def _spaces(source: SourceText, body_start: int) -> Iterator[Diagnostic]:
    for match in _ODD_SPACE.finditer(source.text, 0, body_start):
        group = 1 if match[1] else 2
        place = source.place(*match.span(group))
        yield faults.INVISIBLE_SPACE.at(
            place,
            f"`{code_point(match[group][0])}` looks like a space and is none to YAML",
            help="type a space instead",
            edits=_edit(place, " " * len(match[group])),
        )


def _not_nfc(source: SourceText) -> Iterator[Diagnostic]:
    if unicodedata.is_normalized("NFC", source.text):
        return
    for match in re.finditer(r"\S+", source.text):
        composed = unicodedata.normalize("NFC", match[0])
        if composed != match[0]:
            place = source.place(*match.span())
            yield faults.NOT_NFC.at(
                place,
                f"`{composed}` is written with a letter and a separate accent",
                help="use the accented letter (Unicode NFC), or run `casebook fix`",
                edits=_edit(place, composed),
            )

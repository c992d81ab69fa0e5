"""Bytes → tree: what is read, what is refused, and where."""

from __future__ import annotations

import pytest

from casebook.tree.nodes import Mapping, Scalar, Sequence
from casebook.tree.read import read_dossier


def head(yaml: str) -> bytes:
    return f"---\n{yaml}\n---\nProse.\n".encode()


def found(data: bytes) -> list[tuple[int, int, str]]:
    findings = read_dossier("dossiers/x.md", data)[1]
    return sorted((f.place.span.line, f.place.span.column, f.rule.id) for f in findings)


VALID = {
    "words that YAML 1.1 takes for booleans": ("a: [NO, yes, on]", ["NO", "yes", "on"]),
    "leading zeros": ("a: ['0012', 0012]", ["0012", "0012"]),
    "impossible days stay text here": ("a: [2013-02-30]", ["2013-02-30"]),
    "sexagesimal": ("a: [12:30:45]", ["12:30:45"]),
    "exponents and underscores": ("a: [1e3, 1_000, .inf, 0x1F]", ["1e3", "1_000", ".inf", "0x1F"]),
    "a joiner between Persian letters": ("a: [می\u200cخواهم]", ["می\u200cخواهم"]),
    "a comment after a value": ("a: [x] # note", ["x"]),
}


@pytest.mark.parametrize("case", VALID)
def test_scalars_stay_as_typed(case: str) -> None:
    yaml, expected = VALID[case]
    document, findings = read_dossier("dossiers/x.md", head(yaml))
    assert findings == []
    assert isinstance(document.root, Mapping)
    value = document.root.entries[0][1]
    assert isinstance(value, Sequence)
    assert [item.text for item in value.items if isinstance(item, Scalar)] == expected


MALFORMED = {
    "a colon in a text": ("title: Soering: the case", [(2, 8, "colon-in-text")]),
    "two faults of YAML in one run": ("a: b: c\nd: e: f", [(2, 4, "colon-in-text"), (3, 4, "colon-in-text")]),
    "a text cut by a hash": ("title: Case #12", [(2, 8, "text-cut-by-hash")]),
    "a sign that YAML keeps": ("title: @home", [(2, 8, "unquoted-start")]),
    "quotes that do not match": ("name: 'it's'", [(2, 7, "broken-quotes")]),
    "a quote that is never closed": ('a: "foo\nb: 2', [(2, 4, "broken-quotes")]),
    "a quote that runs into the next one": (
        'a: "foo\nb: {c: "d", e: f}\ng:\n  - {h: "i"}',
        [(2, 4, "broken-quotes")],
    ),
    "a quote in a row that is never closed": (
        'a:\n  - {b: c, d: "foo}\n  - {b: "d", e: f}',
        [(3, 15, "broken-quotes")],
    ),
    "a delimiter among the keys": ("a: b\n---\nc: d", [(3, 1, "bad-delimiter")]),
    "dots among the keys": ("a: b\n...\nc: d", [(3, 1, "bad-delimiter")]),
    "curly quotes": ("title: “text”", [(2, 8, "curly-quotes")]),
    "two braces": ("title: {{ home }}", [(2, 8, "unquoted-start")]),
    "an anchor and nothing behind it": ("title: &home", [(2, 8, "unquoted-start")]),
    "a bracket that is never closed": ("a: [b\nc: d", [(2, 4, "yaml-syntax")]),
    "two brackets that are never closed": (
        "a: [b\nc: {d: e\nf: g",
        [(2, 4, "yaml-syntax"), (3, 4, "yaml-syntax")],
    ),
    "a text without its key": ("a: [b]\n  lost words\n  and more\nc: d", [(3, 3, "yaml-syntax")]),
    "list entries without their key": ("a: b\n- {c: d}\n- {e: f}\ng: h", [(3, 1, "yaml-syntax")]),
    "an entry that goes on after a row": ("a:\n  - {b: c}\n    d: e\nf: g", [(4, 5, "yaml-syntax")]),
    "no space after a colon": ("a: b\nc:d\ne: f", [(3, 1, "yaml-syntax")]),
    "no space after the first colon of an entry": ("a:\n  - b:c\n    d: e", [(3, 5, "yaml-syntax")]),
    "no space after a colon below a text": ("a: b\n  c:d\ne: f", [(3, 3, "yaml-syntax")]),
    "an equals sign": ("a: b\nc = d\ne: f", [(3, 1, "yaml-syntax")]),
    "an asterisk for a hyphen": ("a:\n  - b: c\n  * d: e", [(4, 3, "yaml-syntax")]),
    "a text that goes on without indentation": ("a: b\nand more\nc: d", [(3, 1, "yaml-syntax")]),
    "a bracket before the first key": ("}a: b\nc: d", [(2, 1, "yaml-syntax")]),
    "a tab, and nothing that follows from it": ("a:\n  - b: c\n\td: e", [(4, 1, "tab-indentation")]),
    "a quotation mark at the end only": ('a: b c"', [(2, 4, "broken-quotes")]),
    "a line indented too far": ("a: b\n  c: d\ne: f", [(3, 3, "yaml-syntax")]),
    "a comma in a text of a row": ("a: {b: c, d, e: f}", [(2, 8, "comma-in-row")]),
    "no space after a colon in a row": ("a: {b: c, d:e, f: g}", [(2, 11, "yaml-syntax")]),
    "two commas in a text of a row": ("a: {b: c, d, g, e: f}", [(2, 8, "comma-in-row")]),
    "an escape that stands for nothing": ('a: "b \\q c"', [(2, 7, "yaml-syntax")]),
    "half a character as an escape": ('a: "\\ud800"', [(2, 5, "yaml-syntax")]),
    "a direction override as an escape": ('a: "b\\u202ec"', [(2, 4, "bidi-control")]),
    "a bell in a path": ('a: "C:\\abc"', [(2, 4, "control-character")]),
    "an anchor": ("a: &x y", [(2, 4, "alias")]),
    "an alias": ("a: *x", [(2, 4, "alias")]),
    "a merge key": ("<<: {a: b}", [(2, 1, "alias")]),
    "a tag": ("a: !!python/object x", [(2, 4, "tag")]),
    "a doubled key": ("a: 1\nb: 2\na: 3", [(4, 1, "duplicate-key")]),
    "a list as a key": ("? [a]\n: b", [(2, 3, "key-not-text")]),
    "a tab": ("a:\n\tb: c", [(3, 1, "tab-indentation")]),
    "a no-break space after a colon": ("a:\u00a0b", [(2, 3, "invisible-space")]),
    "a zero width space": ("a: b\u200bc", [(2, 5, "invisible-character")]),
    "a direction override": ("a: b\u202ec", [(2, 5, "bidi-control")]),
    "a direction mark": ("a: b\u200ec", [(2, 5, "bidi-mark")]),
    "a line separator": ("a: b\u2028c", [(2, 5, "control-character")]),
    "a null byte": ("a: b\x00c", [(2, 5, "control-character")]),
    "a private-use character": ("a: b\ue000c", [(2, 5, "control-character")]),
    "a separate accent": ("a: e\u0301te", [(2, 4, "not-nfc")]),
    "nine levels": ("a: [[[[[[[[[x]]]]]]]]]", [(2, 11, "too-deep")]),
    "twenty thousand brackets": ("a: " + "[" * 20000, [(2, 4, "too-deep")]),
    "a text beyond the limit": ("a: " + "x" * 20001, [(2, 4, "text-too-long")]),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_fault_and_its_place(case: str) -> None:
    yaml, expected = MALFORMED[case]
    assert found(head(yaml)) == expected


DELIMITERS = {
    "nothing": (b"", [(1, 1, "no-front-matter")]),
    "no front matter": (b"Prose\n", [(1, 1, "no-front-matter")]),
    "TOML": (b"+++\na = 1\n+++\n", [(1, 1, "no-front-matter")]),
    "JSON": (b'{"a": 1}\n', [(1, 1, "no-front-matter")]),
    "a header without lines": (b"Title: x\n\nText\n", [(1, 1, "no-front-matter")]),
    "never closed": (b"---\na: 1\n", [(1, 1, "unclosed-front-matter")]),
    "closed by dots": (b"---\na: 1\n...\n", [(3, 1, "bad-delimiter")]),
    "four hyphens": (b"----\na: 1\n----\n", [(1, 1, "bad-delimiter"), (3, 1, "bad-delimiter")]),
    "dashes by a word processor": (
        "— — —\na: 1\n---\n".encode(),
        [(1, 1, "bad-delimiter")],
    ),
    "an empty line before": (b"\n---\na: 1\n---\n", [(1, 1, "bad-delimiter")]),
    "a second front matter": (b"---\na: 1\n---\n---\nb: 2\n---\n", [(4, 1, "second-front-matter")]),
    "a byte order mark": (b"\xef\xbb\xbf---\na: 1\n---\n", [(1, 1, "byte-order-mark")]),
    "lines that end in CR LF": (b"---\r\na: 1\r\n---\r\n", [(1, 4, "carriage-return")]),
    "a lone CR": (b"---\na: 1\rb: 2\n---\n", [(2, 5, "lone-carriage-return")]),
    "Windows-1252": (b"---\na: caf\xe9\n---\n", [(2, 7, "not-utf-8")]),
    "UTF-16": ("---\na: 1\n---\n".encode("utf-16"), [(1, 1, "not-utf-8")]),
    "five megabytes": (b"---\n" + b"a" * 5_000_000, [(1, 1, "file-too-large")]),
}


@pytest.mark.parametrize("case", DELIMITERS)
def test_delimiters_and_bytes(case: str) -> None:
    data, expected = DELIMITERS[case]
    assert found(data) == expected


def test_utf_16_without_a_mark() -> None:
    assert found(head("a: b").decode().encode("utf-16-le")) == [(1, 1, "not-utf-8")]


def test_a_comment_does_not_become_text() -> None:
    (finding,) = read_dossier("dossiers/x.md", head("a: Soering: the case # ask her"))[1]
    assert [edit.text for edit in finding.edits] == ['"Soering: the case"']


def test_curly_quotes_around_two_words_stay() -> None:
    assert found(head("a: “Soering” and “Chahal”")) == []


def test_isolates_may_balance_in_prose() -> None:
    balanced = "---\na: 1\n---\nThe word \u2067سلام\u2069 here.\n"
    assert found(balanced.encode()) == []
    assert found(balanced.replace("\u2069", "").encode()) == [(4, 10, "bidi-control")]


def test_places_count_characters_beyond_the_basic_plane() -> None:
    assert found(head("a: [😀, *x]")) == [(2, 8, "alias")]

"""The examples of the rules' pages: read from the page, completed to whole files, run.

An example is one or more ```` ```dossier ```` blocks and the ```` ```diagnostics ```` block after them. A block is the
file named in the line above it (`` `dossiers/ledger.tsv` ``), else `dossiers/example.md`. A dossier that does not start
with `---` shows only the keys that matter, then, after a line `---`, its prose; what is required and absent is filled
in. `\\u200b` stands for a character, `\\xe9` for a byte, `\\{a*300}` for 300 letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casebook.checking import check
from casebook.collection import ledger
from casebook.collection.collection import read_collection
from casebook.collection.index import index_of
from casebook.criteria.ledger import wanted
from casebook.diagnostics import Diagnostic, Severity

PAGES = Path(__file__).parents[2] / "docs" / "rules"
TODAY = date(2026, 11, 24)
EXAMPLE = "dossiers/example.md"

_BLOCK = re.compile(
    r"(?:^`(?P<path>[^`\n]+)`\n+)?^```(?P<kind>dossier|diagnostics)\n(?P<text>.*?)^```$", re.M | re.S
)
_ESCAPE = re.compile(rb"\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\\{(.+?)\*(\d+)\}")

_KEYS = {
    "title": "title: A case",
    "standfirst": "standfirst: One sentence.",
    "people": "people: [{id: jane-doe, role: person-concerned}]",
    "transfers": "transfers: [{id: t01, kind: extradition, from: FR, to: RU, outcome: pending}]",
    "events": "events: [{id: e01, date: '2016-12-09', kind: other, text: 'Something happened [@s01].'}]",
    "sources": """\
sources:
  - {id: s01, title: A judgment, language: fr, kind: judgment}
  - {id: s02, title: A paper, language: en, kind: press}
  - {id: s03, title: A report, language: en, kind: ngo}""",
}
_PUBLISHED = {
    "id": "id: D-0001",
    "key-facts": "key-facts: ['One [@s01].', 'Two [@s01].', 'Three [@s01].']",
}
AUTHORITY = {
    "dossiers/authority/people/examples.yml": """\
- {id: jane-doe, name: Jane Doe, born: 1970, public-role: Applicant}
- {id: john-roe, name: John Roe, born: 1965, public-role: Applicant}
""",
    "dossiers/authority/bodies/examples.yml": """\
- {id: ecthr, name: European Court of Human Rights, kind: court, level: international}
- {id: fr-cour-de-cassation, name: Court of Cassation, kind: court, level: highest, state: FR}
- {id: ru-prosecutor, name: Prosecutor General of Russia, kind: prosecutor, state: RU}
""",
    "dossiers/authority/instruments/examples.yml": """\
- id: echr
  title: European Convention on Human Rights
  provisions: [{article: 2}, {article: 3}, {article: 6}]
- {id: ecthr-rules, title: Rules of Court, provisions: [{article: 39, label: Rule 39}]}
""",
}


@dataclass(frozen=True)
class Example:
    """Files as shown on a page, and the lines of the block `diagnostics` after them."""

    page: str
    number: int
    files: Mapping[str, str]
    expected: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.page}-{self.number}"


def examples_of(page: Path) -> Iterator[Example]:
    """The examples of one page, in order."""
    return examples_in(page.stem, page.read_text(encoding="utf-8"))


def examples_in(name: str, text: str) -> Iterator[Example]:
    """The examples of a text, in order."""
    files: dict[str, str] = {}
    number = 0
    for block in _BLOCK.finditer(text):
        if block["kind"] == "dossier":
            files[block["path"] or EXAMPLE] = block["text"]
        else:
            number += 1
            yield Example(name, number, files, tuple(block["text"].split("\n")[:-1]))
            files = {}


def written(example: Example) -> dict[str, bytes]:
    """The files of an example, whole, with the authority files and the ledger that it does not show."""
    shown = {path: _whole(path, text) for path, text in example.files.items()}
    folders = {path.rsplit("/", 1)[0] for path in shown}
    files = {path: text.encode() for path, text in AUTHORITY.items() if path.rsplit("/", 1)[0] not in folders}
    files |= shown
    if ledger.PATH not in files:
        files[ledger.PATH] = ledger.write(wanted(index_of(read_collection(files)))).encode()
    return files


def found(example: Example, without: frozenset[str] = frozenset()) -> tuple[Diagnostic, ...]:
    """What the checks find; notices are left out unless the example is about them."""
    noticed = {example.page, *(line.rpartition(" ")[2] for line in example.expected)}
    findings = check(read_collection(written(example)), TODAY, without).findings
    return tuple(f for f in findings if f.rule.severity is not Severity.NOTICE or f.rule.id in noticed)


def run(example: Example, without: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The findings as a page shows them: `line:column rule`, with the path if there are several files."""
    return tuple(_shown(finding, example) for finding in found(example, without)) or ("ok",)


def _shown(finding: Diagnostic, example: Example) -> str:
    path, span = finding.place.path, finding.place.span
    text = example.files.get(path)
    prefix = f"{path}:" if len(example.files) > 1 or text is None else ""
    line = span.line
    if text is not None and _is_part(path, text):
        head, _, prose = text.partition("\n---\n")
        last = head.count("\n") + 1
        line = max(line, 2)  # what is said of the whole file stands at its first line
        line -= 1 if line <= last + 1 else 1 + len(_filled(head)) * bool(prose)
    return f"{prefix}{line}:{span.column} {finding.rule.id}"


def _is_part(path: str, text: str) -> bool:
    return path.endswith(".md") and re.match(r"[a-z-]+:", text) is not None


def _whole(path: str, text: str) -> bytes:
    return _ESCAPE.sub(_unescaped, (_completed(text) if _is_part(path, text) else text).encode())


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match[1]:
        return chr(int(match[1], 16)).encode()
    return bytes([int(match[2], 16)]) if match[2] else match[3] * int(match[4])


def _completed(text: str) -> str:
    head, _, prose = text.partition("\n---\n")
    head = "\n".join([head.rstrip("\n"), *_filled(head)])
    cited = "; ".join(f"@{id}" for id in dict.fromkeys(re.findall(r"\bid: (s\d+)", head)))
    story = f"The story [{cited}].\n" if cited else ""
    return f"---\n{head}\n---\n{prose or story}"


def _filled(head: str) -> list[str]:
    """The lines that are put below those shown: what is required and absent."""
    keys = set(re.findall(r"(?m)^([a-z-]+):", head))
    needed = {} if "publication: withdrawn" in head else dict(_KEYS)
    if "publication: published" in head:
        needed |= _PUBLISHED
    return [line for key, text in needed.items() if key not in keys for line in text.split("\n")]

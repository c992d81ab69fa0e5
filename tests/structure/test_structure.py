"""Nothing a contributor types becomes markup: the same tags, attributes and hosts whatever stands in any text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html

from casebook.collection.collection import Collection, read_collection
from casebook.collection.folder import read_folder
from casebook.model.citation import CitedText
from casebook.model.dossier import File
from casebook.model.part import Part
from casebook.model.part import Path as Keys
from casebook.pages import render_all
from casebook.pages.gathered import gathered
from casebook.settings import read_settings
from casebook.site.frame import frame
from casebook.site.handover import docs_sources, site_chromes
from casebook.site.plain import plain_shells

ROOT = Path(__file__).parents[2]
SETTINGS = read_settings(ROOT)

CASES = ("ablyazov-france", "el-masri-macedonia", "othman-uk", "shamayev-georgia")
"""Dossiers that together give pages of every kind there is: ten scripts times all dossiers would take minutes."""

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=//evil.example/x onerror=alert(1)>',
    "' onmouseover='alert(1)' style='x",
    "</textarea></title></style><svg onload=alert(1)>",
    "{{ 7*7 }} {% include 'x' %} {# c #} ${7*7} <%= 7 %>",
    "x\\r\\nSet-Cookie: a=b",
    "]]> --> <!-- &lt;b&gt; &#60;b&#62;",
    "javascript:alert(1) https://evil.example/ //evil.example",
    "\\\\ %0A::error:: $(id) `id` =cmd|x",
)
SCRIPTS = {
    "Latin": "Łódź çığ",
    "Cyrillic": "Әблязов ёж",
    "Arabic": "المصري قال",
    "Hebrew": "שלום עולם",
    "Chinese": "引渡案件",
    "Devanagari": "प्रत्यर्पण",
    "Georgian": "ექსტრადიცია",
    "Greek": "Ελλάδα",
    "Thai": "การส่งผู้ร้าย",
    "beyond the basic plane": "𐍈 😀 𠜎",
}


def texts(value: object, keys: Keys = ()) -> Iterator[tuple[Keys, str | CitedText]]:
    """Every free text of a file with its path: cited texts, and texts that are not ids, words or addresses."""
    if isinstance(value, Part):
        for name, field in type(value).model_fields.items():
            if not field.exclude:
                shape = next((m.shape for m in _metadata(field) if hasattr(m, "shape")), "")
                for path, text in texts(getattr(value, name), (*keys, field.alias or name)):
                    if isinstance(text, CitedText) or shape == "text" or len(path) > len(keys) + 1:
                        yield path, text
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, (*keys, index))
    elif isinstance(value, CitedText | str):
        yield keys, value


def _metadata(field: object) -> Iterator[object]:
    yield from getattr(field, "metadata", ())
    stack = [getattr(field, "annotation", None)]
    while stack:
        current = stack.pop()
        yield from getattr(current, "__metadata__", ())
        stack.extend(getattr(current, "__args__", ()))


FREE = ("title", "standfirst", "outcome", "key-facts", "text", "result-text", "reason", "note", "was", "now")
FREE_NAMES = (
    "name",
    "title-en",
    "publisher",
    "via",
    "author",
    "service",
    "chamber",
    "public-role",
    "short-title",
    "label",
)


def marked(file: File, text: str, words: str) -> str:
    """The file's text with every free text replaced by these words; citations stay."""
    places = file.places.spans
    edits = []
    for keys, value in texts(file):
        last = next((key for key in reversed(keys) if isinstance(key, str)), "")
        if last not in (*FREE, *FREE_NAMES) or keys not in places:
            continue
        refs = "".join(f" [@{ref}]" for ref in value.citations) if isinstance(value, CitedText) else ""
        start, end = places[keys]
        edits.append(
            (start, end, json.dumps(words + refs, ensure_ascii=False).replace("\\\\r\\\\n", "\\r\\n"))
        )
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def real_files() -> dict[str, bytes]:
    """The authority files and a few dossiers."""
    kept = {f"dossiers/{slug}.md" for slug in CASES}
    files, _ = read_folder(ROOT)
    return {path: content for path, content in files.items() if path in kept or not path.endswith(".md")}


def marked_collection(words: str) -> Collection:
    """Real dossiers with every free text of every file replaced."""
    files = real_files()
    whole = read_collection(files)
    owners: dict[str, File] = {f"dossiers/{d.slug}.md": d for d in whole.dossiers.values()}
    owners |= {file.places.source.path: file for file in whole.authority.files.values()}
    changed = {path: marked(file, file.places.source.text, words).encode() for path, file in owners.items()}
    for path in [path for path in changed if path.endswith(".md")]:
        head, _, _ = changed[path].decode().rpartition("\n---\n")
        told = words.replace("`", "").replace("*", "")  # what Markdown may turn into <em> and <code>
        prose = f"## {told}\n\n{told} [@s01].\n\n- {told}\n\n> {told}\n"
        changed[path] = f"{head}\n---\n{prose}".encode()
    return read_collection({**files, **changed})


def structure(collection: Collection) -> Mapping[str, tuple[frozenset[tuple[str, ...]], frozenset[str]]]:
    """Address → the tags with their attribute names, and the hosts that anything leads to."""
    chromes = site_chromes(SETTINGS, docs_sources(ROOT))
    shells = plain_shells(chromes, SETTINGS)
    found = {}
    for page in render_all(gathered(collection, SETTINGS)):
        document = html.document_fromstring(frame(page, shells[page.kind, page.depth], SETTINGS))
        tags = frozenset((str(e.tag), *sorted(map(str, e.attrib))) for e in document.iter("*"))
        hosts = frozenset(
            urlsplit(str(value)).netloc or urlsplit(str(value)).scheme
            for e in document.iter("*")
            for name, value in e.attrib.items()
            if name in ("href", "src", "action", "poster", "data", "content")
        )
        found[page.address] = (tags, hosts)
    return found


def test_the_texts_replaced_are_those_that_authors_write() -> None:
    files, _ = read_folder(ROOT)
    dossier = read_collection(files).dossiers["ablyazov-france"]
    paths = {next(k for k in reversed(keys) if isinstance(k, str)) for keys, _ in texts(dossier)}
    assert {"title", "standfirst", "text", "outcome", "key-facts", "name", "publisher", "chamber"} <= paths
    changed = marked(dossier, dossier.places.source.text, "MARK")
    assert changed.count("MARK") > 300


def test_the_dossiers_give_pages_of_every_kind() -> None:
    everything, _ = read_folder(ROOT)
    some, all_of_them = (
        {page.kind for page in render_all(gathered(read_collection(files), SETTINGS))}
        for files in (real_files(), everything)
    )
    assert some == all_of_them


@pytest.mark.parametrize("script", SCRIPTS)
def test_same_structure_whatever_is_typed(script: str) -> None:
    plain, hostile = f"Zz {SCRIPTS[script]}", f"Zz {SCRIPTS[script]} {' '.join(HOSTILE)}"
    before, after = structure(marked_collection(plain)), structure(marked_collection(hostile))
    assert before.keys() == after.keys()
    for address, (tags, hosts) in after.items():
        assert tags - before[address][0] == frozenset(), address
        assert hosts - before[address][1] == frozenset(), address


def test_the_test_bites(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without escaping in the templates the same texts do become markup."""
    from casebook.pages import environment

    environment.environment.cache_clear()
    monkeypatch.setattr(environment, "Environment", lambda **given: _unescaped(given))
    try:
        before = structure(marked_collection("Zz plain"))
        after = structure(marked_collection("Zz plain " + HOSTILE[0]))
        assert any(after[address][0] - before[address][0] for address in after)
    finally:
        environment.environment.cache_clear()


def _unescaped(given: dict[str, object]) -> object:
    from jinja2 import Environment

    return Environment(**{**given, "autoescape": False})  # type: ignore[arg-type]

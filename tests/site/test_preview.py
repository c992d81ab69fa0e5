"""The site made file by file is the site that is built."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from casebook.cli.build import build_site
from casebook.collection.folder import read_folder
from casebook.settings import read_settings
from casebook.site.plain import plain
from casebook.site.preview import Preview
from casebook.site.reading import read
from casebook.site.search_index import search_index
from casebook.site.store import MARK
from tests.site.fakes import DOSSIER, copy_repository, tree

PATH = "dossiers/jane-doe-france.md"
TODAY = date(2026, 11, 24)


def test_every_file_is_the_built_one(tmp_path: Path) -> None:
    root = copy_repository(tmp_path / "repository")
    (root / PATH).write_text(DOSSIER, encoding="utf-8")
    build_site(root, Path("site"), is_plain=True)
    settings = read_settings(root)
    reading = read(*read_folder(root), None, TODAY)
    preview = Preview(reading, settings, plain(root, settings), partial(search_index, root=root))
    built = {path: content for path, content in tree(root / "site").items() if path != MARK}
    served = {path: preview.file(path.removesuffix("index.html")).content for path in built}
    assert [path for path in built if built[path] != served[path]] == []


def test_what_did_not_change_is_not_read_or_checked_again() -> None:
    other = DOSSIER.replace("D-0001", "D-0002").replace("jane-doe", "john-roe")
    files = {PATH: DOSSIER.encode(), "dossiers/john-roe.md": other.encode()}
    before = read(files, (), None, TODAY)
    after = read({**files, PATH: DOSSIER.replace("refused", "declined").encode()}, (), before, TODAY)
    assert after.parsed["dossiers/john-roe.md"] is before.parsed["dossiers/john-roe.md"]
    assert after.checked["john-roe"] is before.checked["john-roe"]
    assert after.checked["jane-doe-france"] is not before.checked["jane-doe-france"]


def test_who_names_an_entry_is_checked_again_when_it_changes() -> None:
    people = "dossiers/authority/people/d.yml"
    files = {
        PATH: DOSSIER.replace(", name: Jane Doe", "").encode(),
        people: b"- id: jane-doe\n  name: Jane Doe\n",
    }
    before = read(files, (), None, TODAY)
    assert before.broken == ()
    after = read({**files, people: b"- id: john-roe\n  name: John Roe\n"}, (), before, TODAY)
    assert after.broken == ("jane-doe-france",)
    assert str(after.shown.dossiers["jane-doe-france"].title) == "Jane Doe: France to Russia"

"""Files → collection."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casebook.collection import ledger
from casebook.collection.collection import read_collection
from casebook.collection.folder import read_folder
from casebook.errors import UsageError
from tests.minimal import DOSSIER, replaced

PEOPLE = "- {id: jane-doe, name: Jane Doe}\n"


def faults(files: dict[str, str]) -> list[tuple[str, str]]:
    read = read_collection({path: text.encode() for path, text in files.items()})
    return [(f.place.path, f.rule.id) for f in read.findings]


FOREIGN = {
    "an image": ("dossiers/photo.jpg", "foreign-file"),
    "a page": ("dossiers/x.html", "foreign-file"),
    "a folder of the author's own": ("dossiers/drafts/x.md", "foreign-file"),
    "capitals in a name": ("dossiers/Jane-Doe.md", "bad-file-name"),
    "a space in a name": ("dossiers/jane doe.md", "bad-file-name"),
    "Cyrillic in a name": ("dossiers/j\u0430ne.md", "bad-file-name"),
}


@pytest.mark.parametrize("case", FOREIGN)
def test_foreign_files(case: str) -> None:
    path, rule = FOREIGN[case]
    assert (path, rule) in faults({path: DOSSIER})


def test_an_entry_twice_shows_both_places() -> None:
    files = {"dossiers/authority/people/a.yml": PEOPLE, "dossiers/authority/people/b.yml": PEOPLE}
    read = read_collection({path: text.encode() for path, text in files.items()})
    (finding,) = read.findings
    assert (finding.place.path, finding.rule.id) == ("dossiers/authority/people/b.yml", "duplicate-entry")
    assert finding.related[0].place.path == "dossiers/authority/people/a.yml"


def test_one_broken_file_changes_no_other() -> None:
    good = {"dossiers/a.md": DOSSIER.encode()}
    alone = read_collection(good)
    beside = read_collection({**good, "dossiers/b.md": b"\xff\xfe", "dossiers/c.md": b"---\n[[[[["})
    assert beside.dossiers["a"] == alone.dossiers["a"]
    assert [f for f in beside.findings if f.place.path == "dossiers/a.md"] == []
    assert set(beside.unread) == {"dossiers/b.md", "dossiers/c.md"}


def test_symbolic_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "secret").write_text("x")
    os.symlink(tmp_path / "secret", tmp_path / "dossiers" / "leak.md")
    os.symlink(tmp_path, tmp_path / "dossiers" / "loop")
    files, findings = read_folder(tmp_path)
    assert files == {}
    assert [(f.place.path, f.rule.id) for f in findings] == [
        ("dossiers/leak.md", "symbolic-link"),
        ("dossiers/loop", "symbolic-link"),
    ]


def test_a_huge_file_is_read_only_to_the_limit(tmp_path: Path) -> None:
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "dossiers" / "big.md").write_bytes(b"a" * 5_000_000)
    files, _ = read_folder(tmp_path)
    assert len(files["dossiers/big.md"]) < 600_000


def test_no_folder_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder `dossiers`"):
        read_folder(tmp_path)


LEDGER = "dossier\tD-0001\told-name jane-doe-france\te12 s03\nperson\tjane-doe\n"


def test_ledger_reads_what_it_writes() -> None:
    read, findings = ledger.read(LEDGER.encode())
    assert findings == []
    line = read.dossier("D-0001")
    assert line is not None
    assert line.slugs == ("old-name", "jane-doe-france")
    assert line.highest == {"e": 12, "s": 3}
    assert ledger.write(read.lines).endswith(LEDGER)
    assert ledger.read(ledger.write(read.lines).encode())[0].lines == read.lines


@pytest.mark.parametrize("text", ["nonsense\n", "dossier\tD-0001\tx\te1x\n", "person\ta\nperson\ta\n"])
def test_ledger_lines_that_cannot_be_read(text: str) -> None:
    assert [f.rule.id for f in ledger.read(text.encode())[1]] == ["bad-ledger"]


def test_inherited_values() -> None:
    text = replaced(
        "events:",
        "proceedings:\n  - {id: p01, body: ecthr, matter: transfer, decided: e01, result: refused}\nevents:",
    )
    read = read_collection({"dossiers/x.md": text.encode()})
    dossier = read.dossiers["x"]
    names = read.names(dossier)
    (proceeding,), (transfer,) = dossier.proceedings, dossier.transfers
    assert str(names.decided(proceeding)) == "2016-12-09"
    assert [str(ref) for ref in names.sources_of(proceeding)] == ["s01 § 4"]
    assert names.people_of(transfer) == ("jane-doe",)
    assert names.carried_out_by(transfer) == ("FR",)
    assert names.requested_by(transfer) == ("RU",)
    assert names.actors_of(dossier.events[0]) == ("ecthr",)
    assert str(names.as_of()) == "2016-12-09"

from __future__ import annotations

from pathlib import Path

import pytest

from casebook.schema.scaffold import scaffold, scaffold_page
from casebook.vocabulary import TRANSFER_KINDS
from tests.cli.running import casebook, repository

GIVEN = ("--person", "Mary Roe", "--from", "DE", "--to", "KZ", "--kind", "expulsion")
ROOT = Path(__file__).resolve().parents[2]


def test_a_draft_in_which_only_placeholders_are_left(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ran = casebook(root, "new", "roe-germany", *GIVEN)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "dossiers/roe-germany.md: written; replace each TODO in it, "
        "then run `casebook check dossiers/roe-germany.md`\n"
    )
    text = (root / "dossiers" / "roe-germany.md").read_text(encoding="utf-8")
    assert 'title: "Mary Roe: Germany to Kazakhstan"\n' in text
    found = casebook(root, "check", "dossiers/roe-germany.md", "--format", "json")
    assert found.rules == ["placeholder"]
    lines = {finding["line"] for finding in found.findings}
    assert lines == {n for n, line in enumerate(text.split("\n"), 1) if "TODO" in line}


@pytest.mark.parametrize("kind", TRANSFER_KINDS.words)
def test_every_kind_of_transfer_lacks_placeholders_only(tmp_path: Path, kind: str) -> None:
    root = repository(tmp_path)
    assert casebook(root, "new", "roe-germany", *GIVEN, "--kind", kind).code == 0
    text = (root / "dossiers" / "roe-germany.md").read_text(encoding="utf-8")
    found = casebook(root, "check", "dossiers/roe-germany.md", "--format", "json")
    assert found.rules == ["placeholder"]
    lines = {finding["line"] for finding in found.findings}
    assert lines == {n for n, line in enumerate(text.split("\n"), 1) if "TODO" in line}


def test_a_name_in_other_letters_leaves_the_id_to_the_author(tmp_path: Path) -> None:
    root = repository(tmp_path)
    assert casebook(root, "new", "roe-germany", *GIVEN, "--person", "Мария Ро").code == 0
    found = casebook(root, "check", "dossiers/roe-germany.md", "--format", "json")
    assert "the id `todo-name` is a placeholder" in [finding["message"] for finding in found.findings]


def test_a_person_of_the_authority_files_is_named_there(tmp_path: Path) -> None:
    root = repository(
        tmp_path, {"dossiers/authority/people/r.yml": "- {id: mary-roe, name: Mary Roe, family-name: Roe}\n"}
    )
    assert casebook(root, "new", "roe-germany", *GIVEN).code == 0
    text = (root / "dossiers" / "roe-germany.md").read_text(encoding="utf-8")
    assert "id: mary-roe" in text
    assert "  name:" not in text


def test_hostile_answers_stay_text(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ran = casebook(root, "new", "roe", *GIVEN[2:], "--person", 'Mary "x\\" # : {{ R', "--title", "a: b # c")
    assert ran.code == 0
    text = (root / "dossiers" / "roe.md").read_text(encoding="utf-8")
    assert 'title: "a: b # c"\n' in text
    assert r'name: "Mary \"x\\\" # : {{ R"' in text


REFUSED = {
    "a name with capitals": (
        ("Roe-Germany", *GIVEN),
        "`Roe-Germany` has a capital letter; write `roe-germany`",
    ),
    "a file": (("dossiers/Roe.md", *GIVEN), "`dossiers/Roe.md` is the name of a file; write `roe`"),
    "a path": (("../roe", *GIVEN), "`../roe` has `.` in it; write `roe`"),
    "a file that is there": (
        ("jane-doe-france", *GIVEN),
        "`dossiers/jane-doe-france.md` is there already: edit it, or choose another name",
    ),
    "nobody to ask": (("roe", *GIVEN[:2]), "`--from` is missing, and nobody is there to be asked"),
    "a country's name": (
        ("roe", *GIVEN, "--to", "France"),
        "--to: `France` is not a country's code; write `FR` for France",
    ),
    "no kind": (
        ("roe", *GIVEN, "--kind", "deportation"),
        "`deportation` is no kind of transfer: write one of extradition, surrender, expulsion, "
        "rendition, push-back, return, disputed",
    ),
}


@pytest.mark.parametrize(("arguments", "said"), REFUSED.values(), ids=REFUSED)
def test_refused(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    root = repository(tmp_path)
    before = sorted(path.name for path in (root / "dossiers").iterdir())
    ran = casebook(root, "new", *arguments)
    assert (ran.code, ran.err) == (2, f"casebook: {said}\n")
    assert sorted(path.name for path in (root / "dossiers").iterdir()) == before


def test_the_scaffold_of_the_reference_is_the_model_s() -> None:
    page = (ROOT / "docs" / "reference" / "scaffold.md").read_text(encoding="utf-8")
    assert page == scaffold_page()


def test_all_that_the_scaffold_makes_up_is_found(tmp_path: Path) -> None:
    root = repository(tmp_path, {"dossiers/roe.md": scaffold()})
    found = casebook(root, "check", "dossiers/roe.md", "--format", "json")
    assert found.rules == ["placeholder"]
    lines = {finding["line"] for finding in found.findings}
    assert lines == {n for n, line in enumerate(scaffold().split("\n"), 1) if "todo" in line.lower()}
    assert not [finding["help"] for finding in found.findings if "did you mean" in finding["help"]]


def test_a_name_beside_a_left_id_tells_what_to_write(tmp_path: Path) -> None:
    draft = scaffold().replace('TODO name of the person"\n', 'Mary Roe"\n')
    found = casebook(repository(tmp_path, {"dossiers/roe.md": draft}), "check", "--format", "json")
    (finding,) = [finding for finding in found.findings if "todo-name" in finding["message"]]
    assert finding["help"] == "write `mary-roe`, here and wherever the id stands"

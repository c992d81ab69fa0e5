from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import casebook, repository
from tests.sound import SOUND, altered

OTHER = (
    altered("id: D-0001", "id: D-0002")
    .replace("jane-doe", "mary-roe")
    .replace("Jane Doe", "Mary Roe")
    .replace("example.org/a", "example.org/b")
    .replace("review:", 'related: [{dossier: "jane-doe-france", reason: The same court}]  # kept\nreview:')
    .replace(
        "She stayed", "As [Doe](jane-doe-france.md) and [the decision](jane-doe-france.md#e02), she stayed"
    )
)


def test_everything_follows_and_the_check_stays_silent(tmp_path: Path) -> None:
    root = repository(tmp_path, {"dossiers/mary-roe.md": OTHER})
    assert casebook(root, "fix").code == 0
    before = casebook(root, "check", "--format", "json").findings
    ran = casebook(root, "rename", "jane-doe-france", "doe-france")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "dossiers/mary-roe.md: follows\n"
        "dossiers/jane-doe-france.md: now dossiers/doe-france.md; the old address leads there\n"
        "run `casebook fix` to write it to the ledger\n"
    )
    assert not (root / "dossiers/jane-doe-france.md").exists()
    other = (root / "dossiers/mary-roe.md").read_text(encoding="utf-8")
    assert other == OTHER.replace("jane-doe-france", "doe-france")
    moved = (root / "dossiers/doe-france.md").read_text(encoding="utf-8")
    assert moved.replace("\nformerly: [jane-doe-france]", "") == SOUND
    assert casebook(root, "fix").code == 0
    after = casebook(root, "check", "--format", "json").findings
    assert [finding["rule"] for finding in after] == [finding["rule"] for finding in before]
    ledger = (root / "dossiers/ledger.tsv").read_text(encoding="utf-8")
    assert "\tjane-doe-france doe-france\t" in ledger


@pytest.mark.parametrize(
    ("written", "then"),
    [
        ("formerly: [doe]", "formerly: [doe, jane-doe-france]"),
        ("formerly: []", "formerly: [jane-doe-france]"),
        ("formerly:\n  - doe  # of 2025", "formerly:\n  - jane-doe-france\n  - doe  # of 2025"),
        ("formerly: [doe-france]", "formerly: [jane-doe-france]"),
    ],
)
def test_old_names_stay(tmp_path: Path, written: str, then: str) -> None:
    text = altered("publication: published", f"publication: published\n{written}")
    root = repository(tmp_path, {"dossiers/jane-doe-france.md": text})
    ran = casebook(root, "rename", "jane-doe-france", "doe-france")
    assert ran.code == 0, ran.err
    moved = (root / "dossiers/doe-france.md").read_text(encoding="utf-8")
    assert moved == text.replace(written, then)


REFUSED = {
    "nothing of this name": (("nobody", "doe"), 2, "there is no dossier `dossiers/nobody.md`"),
    "no new name": (("jane-doe-france", "jane-doe-france"), 2, "`jane-doe-france` is its name already"),
    "a bad name": (("jane-doe-france", "Doe"), 2, "`Doe` has a capital letter; write `doe`"),
    "a taken one": (
        ("jane-doe-france", "mary-roe"),
        2,
        "`dossiers/mary-roe.md` is there already: choose another name",
    ),
    "an old name of another": (
        ("jane-doe-france", "roe"),
        2,
        "`roe` is an old name of `dossiers/mary-roe.md`: choose another name",
    ),
}


@pytest.mark.parametrize(("arguments", "code", "said"), REFUSED.values(), ids=REFUSED)
def test_refused(tmp_path: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    other = OTHER.replace("publication: published", "publication: published\nformerly: [roe]")
    root = repository(tmp_path, {"dossiers/mary-roe.md": other})
    ran = casebook(root, "rename", *arguments)
    assert (ran.code, ran.err) == (code, f"casebook: {said}\n")
    assert (root / "dossiers/jane-doe-france.md").read_text(encoding="utf-8") == SOUND
    assert (root / "dossiers/mary-roe.md").read_text(encoding="utf-8") == other


def test_nothing_is_touched_while_a_file_cannot_be_read(tmp_path: Path) -> None:
    root = repository(tmp_path, {"dossiers/broken.md": "---\ntitle: [\n---\n"})
    ran = casebook(root, "rename", "jane-doe-france", "doe-france")
    assert ran.code == 1
    assert ran.err == (
        "casebook: `dossiers/broken.md` cannot be read in full, and may point to the dossier: "
        "`casebook check` says why\n"
    )
    assert not (root / "dossiers/doe-france.md").exists()

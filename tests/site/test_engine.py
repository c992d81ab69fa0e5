"""MkDocs runs when an input changed, and is not even started when none did."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from casebook.settings import read_settings
from casebook.site import engine
from casebook.site.engine import CACHE, EngineFault, rendered
from casebook.site.handover import HandoverFault, Rendered
from casebook.site.plain import plain
from tests.site.fakes import copy_repository

Build = Callable[[], Rendered]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return copy_repository(tmp_path / "repository")


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What MkDocs really rendered of the repository, once."""
    folder = tmp_path_factory.mktemp("stored")
    engine.run_mkdocs(copy_repository(folder / "repository"), folder / "output")
    return folder / "output"


@pytest.fixture
def counted(repository: Path, stored: Path) -> tuple[Build, list[Path]]:
    """A build that takes the stored rendering each time it would run MkDocs, and the list of these times."""
    runs: list[Path] = []

    def run(root: Path, output: Path) -> None:
        runs.append(output)
        shutil.copytree(stored, output, dirs_exist_ok=True)

    return lambda: rendered(repository, read_settings(repository), run), runs


def test_second_build_does_not_run_mkdocs(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = rendered(repository, read_settings(repository))
    monkeypatch.setattr(subprocess, "run", lambda *command, **more: pytest.fail(f"started {command}"))
    assert rendered(repository, read_settings(repository)) == first


@pytest.mark.parametrize(
    "change",
    [
        "docs/about.md",
        "mkdocs.yml",
        "hooks/publish.py",
        "hooks/theme/base.html",
        "requirements.txt",
        "pyproject.toml",
    ],
)
def test_each_input_counts(repository: Path, change: str, counted: tuple[Build, list[Path]]) -> None:
    build, runs = counted
    build()
    path = repository / change
    text = path.read_text()
    path.write_text(
        text.replace('contact = ""', 'contact = "a@b.org"') if change == "pyproject.toml" else text + "\n"
    )
    build()
    assert len(runs) == 2


def test_a_dossier_does_not_count(repository: Path, counted: tuple[Build, list[Path]]) -> None:
    build, runs = counted
    build()
    (repository / "dossiers" / "x.md").write_text("---\n---\n")
    build()
    assert len(runs) == 1


def corrupt(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("spoil", [corrupt, Path.unlink])
@pytest.mark.parametrize("file", ["about/index.html", "manifest.json", "_shells/*/redirect.2.html"])
def test_a_spoilt_cache_is_made_anew(
    repository: Path, file: str, spoil: Callable[[Path], None], counted: tuple[Build, list[Path]]
) -> None:
    build, runs = counted
    first = build()
    (victim,) = (repository / CACHE).glob(f"*/{file}")
    spoil(victim)
    second = build()
    assert len(runs) == 2
    assert second == first


def test_a_stranger_in_the_cache_is_noticed(repository: Path, counted: tuple[Build, list[Path]]) -> None:
    build, runs = counted
    first = build()
    (folder,) = (repository / CACHE).iterdir()
    (folder / "planted.html").write_text("<h1>planted</h1>")
    assert build() == first
    assert len(runs) == 2


def test_only_the_newest_rendering_is_kept(repository: Path, counted: tuple[Build, list[Path]]) -> None:
    build, _ = counted
    build()
    (repository / "docs" / "more.md").write_text("# More\n")
    build()
    assert len(list((repository / CACHE).iterdir())) == 1


def test_mkdocs_own_words_when_it_fails(repository: Path) -> None:
    (repository / "mkdocs.yml").write_text("site_name: [")
    with pytest.raises(EngineFault, match="MkDocs could not render docs/ and the shells:\n"):
        rendered(repository, read_settings(repository))


def test_a_configuration_without_our_hook_is_answered(repository: Path) -> None:
    (repository / "mkdocs.yml").write_text("site_name: x\n")
    with pytest.raises(HandoverFault, match=r"does mkdocs\.yml name hooks/publish\.py\?"):
        rendered(repository, read_settings(repository))


def test_plain_shell_yields_the_same_kinds_and_files(
    repository: Path, counted: tuple[Build, list[Path]]
) -> None:
    build, _ = counted
    ours = plain(repository, read_settings(repository))
    assert set(ours.shells) == set(build().shells)
    assert set(ours.docs) == set(build().docs)

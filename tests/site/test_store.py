"""The published folder: replaced in one step, never somebody else's, mended after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casebook.site import store
from casebook.site.lock import Busy
from casebook.site.store import MARK, NotOurs, Output, Stage, UnsafePath, locked, recover, swap
from tests.site.fakes import ROOT, tree


def staged(output: Output, **files: str) -> None:
    stage = Stage(output.beside("new"))
    for name, text in files.items():
        stage.write(f"{name}/index.html", text.encode())


def texts(folder: Path) -> dict[str, str]:
    return {path: content.decode() for path, content in tree(folder).items() if path != MARK}


@pytest.fixture
def output(tmp_path: Path) -> Output:
    return Output.at(tmp_path / "site")


@pytest.mark.parametrize("can_exchange", [True, False])
def test_swap_replaces_all(output: Output, can_exchange: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not can_exchange:
        monkeypatch.setattr(store, "_exchange", lambda one, other: False)
    staged(output, a="old", b="old")
    swap(output)
    staged(output, a="new")
    swap(output)
    assert texts(output.site) == {"a/index.html": "new"}
    assert sorted(path.name for path in output.site.parent.iterdir()) == ["site"]


def test_killed_between_the_two_renames_the_old_site_comes_back(output: Output) -> None:
    staged(output, a="old")
    swap(output)
    staged(output, a="new")
    output.site.rename(output.beside("old"))
    recover(output)
    assert texts(output.site) == {"a/index.html": "old"}
    assert not output.beside("new").exists()


def test_killed_before_the_old_one_was_removed(output: Output) -> None:
    staged(output, a="new")
    swap(output)
    output.beside("old").mkdir()
    recover(output)
    assert texts(output.site) == {"a/index.html": "new"}
    assert not output.beside("old").exists()


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(NotOurs, match="holds files that casebook did not write"):
        Output.at(tmp_path)


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("")
    with pytest.raises(NotOurs, match="is a file"):
        Output.at(tmp_path / "site")


def test_an_empty_folder_and_our_own_are_taken(output: Output) -> None:
    output.site.mkdir()
    Output.at(output.site)
    staged(output, a="new")
    swap(output)
    Output.at(output.site)


def test_a_link_is_followed_so_that_it_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to("real")
    assert Output.at(tmp_path / "site").site == tmp_path / "real"


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "", "a\0b"])
def test_no_path_leaves_the_site(output: Output, path: str) -> None:
    with pytest.raises(UnsafePath):
        Stage(output.beside("new")).write(path, b"")


def test_the_second_of_two_builds_is_told_who_builds(output: Output) -> None:
    with locked(output), pytest.raises(Busy, match=f"process {os.getpid()}"), locked(output):
        pass


def test_the_lock_of_a_killed_build_is_free(output: Output) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from casebook.site.store import Output, Stage, locked\n"
        "output = Output.at(Path(sys.argv[1]))\n"
        "with locked(output):\n"
        "    Stage(output.beside('new'))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    ended = subprocess.run([sys.executable, "-c", code, str(output.site)], env=environment, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert output.beside("new").exists()
    with locked(output):
        assert not output.beside("new").exists()

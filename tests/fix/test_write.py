"""A file is old or new, never mixed."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from casebook.fix.write import NotWritten, replace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    return path


def test_content_and_mode(file: Path) -> None:
    replace(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert os.listdir(file.parent) == ["x.md"]


def test_a_new_file(tmp_path: Path) -> None:
    replace(tmp_path / "new.tsv", b"", b"x")
    assert (tmp_path / "new.tsv").read_bytes() == b"x"
    assert stat.S_IMODE((tmp_path / "new.tsv").stat().st_mode) == 0o644


def test_a_link_stays_a_link(file: Path) -> None:
    link = file.with_name("link.md")
    link.symlink_to(file)
    replace(link, b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_a_file_that_changed_meanwhile_is_left_alone(file: Path) -> None:
    file.write_bytes(b"mine")
    with pytest.raises(
        NotWritten, match="it was changed by another program meanwhile; run the command again"
    ):
        replace(file, b"old", b"new")
    assert file.read_bytes() == b"mine"
    assert os.listdir(file.parent) == ["x.md"]


def test_a_file_that_changed_at_the_last_moment(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def late(number: int) -> None:
        sync(number)
        file.write_bytes(b"mine")

    monkeypatch.setattr(os, "fsync", late)
    with pytest.raises(NotWritten):
        replace(file, b"old", b"new")
    assert file.read_bytes() == b"mine"
    assert os.listdir(file.parent) == ["x.md"]


@pytest.mark.parametrize("step", ["fsync", "replace", "fdopen"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES])
def test_a_fault_of_the_system_at_any_step(
    step: str, code: int, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(os, step, fail)
        with pytest.raises(NotWritten, match=f"it could not be written: {os.strerror(code)}"):
            replace(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert os.listdir(file.parent) == ["x.md"]


def test_ctrl_c_leaves_nothing_behind(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        replace(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert os.listdir(file.parent) == ["x.md"]

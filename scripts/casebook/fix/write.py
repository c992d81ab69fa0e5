"""New bytes in the place of a file: all of them or none, and never over what somebody else wrote meanwhile."""

from __future__ import annotations

import os
import stat
import tempfile
from hashlib import sha256
from pathlib import Path

from casebook.errors import CasebookError


class NotWritten(CasebookError):
    """A file is left as it was: it changed since it was read, or the system refused."""

    exit_code = 1


def replace(path: Path, before: bytes, after: bytes) -> None:
    """Write `after` to a file that held `before` when it was read, which of a new file is nothing.

    A temporary file beside it is written, synced and renamed; the file's mode is kept. Raises: NotWritten.
    """
    path = path.resolve()
    try:
        _check(path, before)
        temporary = _written(path, after)
        try:
            _check(path, before)
            os.replace(temporary, path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as fault:
        raise NotWritten(f"it could not be written: {fault.strerror or fault}") from fault
    _sync(path.parent)


def _check(path: Path, before: bytes) -> None:
    now = path.read_bytes() if path.exists() else b""
    if sha256(now).digest() != sha256(before).digest():
        raise NotWritten("it was changed by another program meanwhile; run the command again")


def _written(path: Path, content: bytes) -> Path:
    """The temporary file, whole and on the disk."""
    number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o644)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _sync(folder: Path) -> None:
    """The folder's list of names on the disk too, where the system can."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def create(path: Path, content: bytes) -> None:
    """Write a new file: whole or not at all, and never over one that is there. Raises: NotWritten."""
    try:
        temporary = _written(path, content)
        try:
            os.link(temporary, path)
        finally:
            temporary.unlink()
    except FileExistsError:
        raise NotWritten(f"{path.name} is there already") from None
    except OSError as fault:
        raise NotWritten(f"{path.name} could not be written: {fault.strerror or fault}") from fault
    _sync(path.parent)


def remove(path: Path, before: bytes) -> None:
    """Remove a file that still holds what it held when it was read. Raises: NotWritten."""
    try:
        _check(path, before)
        path.unlink()
    except OSError as fault:
        raise NotWritten(f"{path.name} could not be removed: {fault.strerror or fault}") from fault
    _sync(path.parent)

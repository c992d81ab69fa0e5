"""A lock on what two builds must not write at once. The system drops it when its holder ends, however it ends."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casebook.errors import UsageError


class Busy(UsageError):
    """Another build holds the lock."""


@contextmanager
def held(file: Path, what: str, *, wait: bool = False) -> Iterator[None]:
    """Hold the lock `file`, in which the number of our process stands. `what` it guards, for the sentence.

    Raises: Busy, unless we `wait`.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a+", encoding="ascii") as lock:
        if not _lock(lock.fileno(), wait):
            lock.seek(0)
            holder = lock.read().strip() or "unknown"
            raise Busy(f"another build (process {holder}) is writing {what}: wait until it ends")
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield


def _lock(descriptor: int, wait: bool) -> bool:
    try:
        import fcntl
    except ImportError:  # this system has no such locks
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True

"""`casebook serve` as people run it: a process of its own, asked over HTTP."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.cli.running import SCRIPTS

PATIENCE = 20.0
"""Seconds within which what is saved must be shown on a machine that does much else: a bound, no measure."""


@dataclass(frozen=True)
class Served:
    """A server. `host`: its address, with a final slash; `shown`: the address that it printed."""

    host: str
    shown: str
    process: subprocess.Popen[str]

    def get(self, address: str) -> tuple[int, str]:
        """Status and text of an address."""
        try:
            with urllib.request.urlopen(self.host + address, timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def until(self, address: str, words: str, *, there: bool = True) -> str:
        """The text of an address as soon as it holds these words, or no longer holds them."""
        end = time.monotonic() + PATIENCE
        while True:
            _, text = self.get(address)
            if (words in text) == there:
                return text
            assert time.monotonic() < end, f"{words!r} in what {address} says: {words in text}"
            time.sleep(0.05)


@contextmanager
def served(root: Path, *arguments: str) -> Iterator[Served]:
    """`casebook serve` with the plain shell and a free port."""
    command = [sys.executable, "-u", "-m", "casebook", "serve", "--plain", "--port", "0", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(SCRIPTS)}
    with subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            shown = next(line for line in process.stdout if line.startswith("http://")).partition(" ")[0]
            yield Served("/".join(shown.split("/")[:3]) + "/", shown, process)
        finally:
            process.kill()

"""The judges nobody here wrote: a browser, axe-core in it, and the Nu checker. A missing one skips its tests."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

MODULES = Path(__file__).resolve().parents[1] / "judges" / "node_modules"
AXE = MODULES / "axe-core" / "axe.min.js"
NU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]

# Debian's browser as root in a closed network: no sandbox, and nothing of its own that calls out
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str:
    """Path of the system's Chromium."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    pytest.skip("no Chromium on this machine")


@cache
def _axe_source() -> str:
    if not AXE.exists():
        pytest.skip("no axe-core: `npm ci` was not run in tests/judges")
    return AXE.read_text(encoding="utf-8")


def axe(page: Page) -> list[str]:
    """What axe-core holds against the page under WCAG 2.2 AA, a line an element. The page's policy stays in force."""
    page.evaluate(_axe_source())
    found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", WCAG)
    return [
        f"{violation['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


def nu(paths: Iterable[Path]) -> list[str]:
    """The Nu checker's errors in these HTML files or folders, a line each: file, line, what."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("no Java on this machine")
    if not NU.exists():
        pytest.skip("no Nu checker: `npm ci` was not run in tests/judges")
    command = [java, "-jar", str(NU), "--format", "json", "--skip-non-html", *map(str, paths)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return [
        f"{message.get('url', '')}:{message.get('lastLine', 0)}: {message['message']}"
        for message in json.loads(answer.stderr)["messages"]
        if message["type"] != "info"
    ]

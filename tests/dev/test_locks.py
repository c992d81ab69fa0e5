"""The locks say what pyproject asks for: nothing missing, everything with a hash, and no host named."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import casebook

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = {"requirements.txt": [], "requirements-dev.txt": PROJECT["dependency-groups"]["dev"]}
PINNED = re.compile(
    r"^([a-z0-9-]+)==(\S+)(?: ; .+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)


def pins(lock: str) -> dict[str, set[str]]:
    """Name → versions (more than one where the Python decides)."""
    found: dict[str, set[str]] = {}
    for name, version, _ in PINNED.findall((ROOT / lock).read_text()):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_direct_dependency_is_pinned_as_asked(lock: str) -> None:
    for line in PROJECT["project"]["dependencies"] + LOCKS[lock]:
        wanted = Requirement(line)
        versions = pins(lock).get(wanted.name, set())
        assert versions, f"{wanted.name} is not in {lock}"
        assert all(version in wanted.specifier for version in versions), f"{wanted} but {versions} in {lock}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_has_a_hash_and_none_names_a_host_or_a_folder(lock: str) -> None:
    text = (ROOT / lock).read_text()
    rest = re.sub(r"^ *#.*\n", "", PINNED.sub("", text), flags=re.M)
    assert rest.strip() == ""
    assert not re.search(r"https?:|file:|--index|--find-links|/tmp|/home|/root", text)


def test_dev_is_run_and_more() -> None:
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    assert run.items() <= dev.items()


def test_each_direct_dependency_gives_its_reason() -> None:
    lines = re.findall(r'^  "[a-z0-9-]+[=<>!~].*$', (ROOT / "pyproject.toml").read_text(), re.M)
    assert len(lines) == len(PROJECT["project"]["dependencies"]) + len(PROJECT["dependency-groups"]["dev"])
    assert [line for line in lines if "# " not in line] == []


def test_the_judges_are_locked_without_a_host() -> None:
    text = (ROOT / "tests/judges/package-lock.json").read_text()
    assert "://" not in text
    packages = json.loads(text)["packages"]
    wanted = json.loads((ROOT / "tests/judges/package.json").read_text())["dependencies"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in package for name, package in packages.items() if name)


def test_the_version_stands_in_two_places_and_is_one() -> None:
    assert casebook.__version__ == PROJECT["project"]["version"]

"""Every direct dependency is used, and everything imported is a direct dependency."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

# name in the registry → name in an import, where they differ
IMPORTED_AS = {
    "citeproc-py": "citeproc",
    "edtf-validate": "edtf_validate",
    "markdown-it-py": "markdown_it",
    "pagefind-bin": "pagefind_bin",
    "python-frontmatter": "frontmatter",
    "pyyaml": "yaml",
}
PARTS = {"pydantic_core": "pydantic"}
NOT_IMPORTED = {
    "mkdocs-material": "mkdocs.yml",
    "import-linter": "scripts/dev.py",
    "mypy": "scripts/dev.py",
    "pytest-xdist": "scripts/dev.py",
    "ruff": "scripts/dev.py",
    "lxml-stubs": "pyproject.toml",
    "types-jsonschema": "pyproject.toml",
    "types-pyyaml": "pyproject.toml",
}
OURS = {"casebook", "dev", "publish", "tests"}


def declared(requirements: list[str]) -> set[str]:
    """Import names of the requirements that are imported."""
    names = {re.split(r"[=<>~!]", requirement)[0] for requirement in requirements}
    return {IMPORTED_AS.get(name, name) for name in names - set(NOT_IMPORTED)}


def imported(*folders: str) -> set[str]:
    """Top-level names that modules in these folders import, anywhere in them, but for the standard library."""
    names = set()
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
    return {PARTS.get(name, name) for name in names} - set(sys.stdlib_module_names) - OURS


def test_the_core_and_the_hooks_import_what_is_declared_and_no_less() -> None:
    assert imported("scripts", "hooks") == declared(PROJECT["project"]["dependencies"])


def test_tests_import_what_is_declared_and_no_less() -> None:
    run = declared(PROJECT["project"]["dependencies"])
    assert imported("tests") - run == declared(PROJECT["dependency-groups"]["dev"])


def test_what_is_not_imported_is_used_all_the_same() -> None:
    words = {"mkdocs-material": "name: material", "import-linter": "lint-imports", "pytest-xdist": '"-n"'}
    for name, file in NOT_IMPORTED.items():
        assert words.get(name, name) in (ROOT / file).read_text()

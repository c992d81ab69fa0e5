"""Files made to hurt are answered in under a second and 200 MB.

Noise of the machine is no fault: the time allowed is twice a second of the processor's, and what decides is the memory
and that the limit spoke.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import casebook, repository

HEAD = "---\ntitle: T\nstandfirst: S\n"
BOMB = "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(24))

HURTFUL: dict[str, tuple[bytes | str, str]] = {
    "5 MB": (b"---\n" + b"x" * 5_000_000, "file-too-large"),
    "not UTF-8": (HEAD.encode() + b"outcome: caf\xe9\n---\n", "not-utf-8"),
    "UTF-16": ((HEAD + "---\n").encode("utf-16"), "not-utf-8"),
    "3,000 levels in brackets": (f"{HEAD}risks: {'[' * 3000}{']' * 3000}\n---\n", "too-deep"),
    "800 levels in lines": (
        HEAD + "risks:\n" + "".join(" " * n + "-\n" for n in range(1, 800)) + "---\n",
        "too-deep",
    ),
    "an alias bomb": (f"{HEAD}a: &a [x, x]\n{BOMB}---\n", "alias"),
    "20,000 brackets": (f"{HEAD}---\n{'[' * 20_000}\n", "prose-too-complex"),
    "links": (f"{HEAD}---\n{'[a](' * 5_000}\n", "prose-too-complex"),
    "stars": (f"{HEAD}---\n{'*' * 6_000}\n", "prose-too-complex"),
    "quotations": (f"{HEAD}---\n{'>' * 3_000}\n", "prose-too-complex"),
    "a list without end": ("---\n" + "- \n" * 150_000 + "---\n", "too-many-values"),
    "a fault on every line": ("---\n" + "a: b: c\n" * 60_000 + "---\n", "colon-in-text"),
    "zeros": (HEAD.encode() + b"---\n" + b"\0" * 500_000, "control-character"),
    "letters without width": (f"{HEAD}---\n" + "\u200b" * 170_000, "invisible-character"),
    "lone CR": (b"---\n" + b"a: x\r" * 100_000 + b"---\n", "lone-carriage-return"),
    "empty lines": (b"\n" * 500_000, "no-front-matter"),
    "nothing": (b"", "no-front-matter"),
}


@pytest.mark.parametrize(("content", "rule"), HURTFUL.values(), ids=HURTFUL)
def test_files_made_to_hurt(content: bytes | str, rule: str, tmp_path: Path) -> None:
    root = repository(tmp_path, {"dossiers/hurtful.md": content})
    ran = casebook(root, "check", "dossiers/hurtful.md", "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    assert rule in ran.rules
    assert ran.memory < 200_000_000
    assert ran.seconds < 2

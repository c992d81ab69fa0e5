"""Each rule about the finished site has its page, whose examples are built as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from casebook.diagnostics import Rule
from casebook.report.concise import headline
from casebook.site import faults
from casebook.site.build import write
from casebook.site.plain import plain
from casebook.site.store import Stage
from casebook.site.whole import read_whole
from tests.site.fakes import DOSSIER, ROOT, copy_repository

RULES = sorted(value.id for value in vars(faults).values() if isinstance(value, Rule))
EXAMPLE = re.compile(r"^```file\n(\S+)\n(.*?)^```\n\n```diagnostics\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    pytest.param(rule, *example, id=f"{rule}-{number}")
    for rule in RULES
    for number, example in enumerate(EXAMPLE.findall((ROOT / "docs" / "rules" / f"{rule}.md").read_text()))
]


@pytest.mark.parametrize("rule", RULES)
def test_a_page_is_headed_by_its_rule(rule: str) -> None:
    text = (ROOT / "docs" / "rules" / f"{rule}.md").read_text()
    assert text.startswith(f"# {rule}\n\n*Error: ")


@pytest.mark.parametrize(("rule", "path", "text", "expected"), EXAMPLES)
def test_example(tmp_path: Path, rule: str, path: str, text: str, expected: str) -> None:
    root = copy_repository(tmp_path / "repository")
    (root / "dossiers" / "jane-doe-france.md").write_text(DOSSIER, encoding="utf-8")
    (root / path).write_text(text, encoding="utf-8")
    whole = read_whole(root, None)
    built = write(whole.contents, plain(root, whole.settings), whole.settings, Stage(tmp_path / "site"))
    found = [headline(finding) for finding in built.findings]
    assert (found or ["ok"]) == expected.splitlines()
    assert {finding.rule.id for finding in built.findings} <= {rule}


def test_every_rule_that_an_author_can_meet_has_an_example_that_fails() -> None:
    shown = {example.values[0] for example in EXAMPLES if example.values[3] != "ok\n"}
    assert shown == set(RULES) - {"doubled-anchor"}

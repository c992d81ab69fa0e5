"""Each rule has its page, and each page is its test: examples give what they say, and silence without the rule."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from casebook.checking import check
from casebook.collection.collection import read_collection
from casebook.diagnostics import Rule, Severity
from casebook.fix.edits import applied
from casebook.rulebook import rules
from casebook.site import faults
from tests.rules.examples import PAGES, TODAY, Example, examples_of, found, run, written

SITE = {value.id for value in vars(faults).values() if isinstance(value, Rule)}
"""Rules about the finished site; `tests/site` runs their examples."""
ELSEWHERE = SITE | {"symbolic-link"}
"""Rules about more than the contents of files; `test_catalogue` makes the symbolic link."""

PAGE_NAMES = sorted({path.stem for path in PAGES.glob("*.md")} - {"index"})
EXAMPLES = [
    example for name in PAGE_NAMES if name not in ELSEWHERE for example in examples_of(PAGES / f"{name}.md")
]


def test_each_rule_has_a_page_and_each_page_a_rule() -> None:
    assert sorted(rules()) == PAGE_NAMES


def test_the_list_of_rules_is_whole() -> None:
    lines = re.findall(r"(?m)^- .*", (PAGES / "index.md").read_text(encoding="utf-8"))
    assert sorted(lines) == sorted(f"- [{id}]({id}.md): {rule.summary}" for id, rule in rules().items())


@pytest.mark.parametrize("name", [name for name in PAGE_NAMES if name not in SITE])
def test_a_page_names_its_rule(name: str) -> None:
    rule = rules()[name]
    head = f"# {name}\n\n*{rule.severity.value.capitalize()}: {rule.summary}.*\n"
    assert (PAGES / f"{name}.md").read_text(encoding="utf-8").startswith(head)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_gives_what_its_page_says(example: Example) -> None:
    assert run(example) == example.expected


@pytest.mark.parametrize("name", [name for name in PAGE_NAMES if name not in ELSEWHERE])
def test_a_page_shows_the_fault_and_its_absence(name: str) -> None:
    said = [example.expected for example in examples_of(PAGES / f"{name}.md")]
    assert any(line.endswith(f" {name}") for lines in said for line in lines)
    assert ("ok",) in said


@pytest.mark.parametrize("example", [example for example in EXAMPLES if example.expected != ("ok",)], ids=str)
def test_a_fix_mends_what_it_says_it_mends(example: Example) -> None:
    """What a finding's edits change is no longer found, and nothing worse is."""
    before = found(example)
    for finding in before:
        if not finding.edits or finding.rule.id != example.page:
            continue
        files = written(example)
        changed = applied({path: data.decode() for path, data in files.items()}, finding.edits)
        after = check(
            read_collection({**files, **{p: t.encode() for p, t in changed.items()}}), TODAY
        ).findings
        rules_before, rules_after = (Counter(f.rule.id for f in all) for all in (before, after))
        assert rules_after[finding.rule.id] < rules_before[finding.rule.id]
        assert not {f.rule.id for f in after if f.rule.severity is Severity.ERROR} - set(rules_before)


@pytest.mark.parametrize("name", [name for name in PAGE_NAMES if name not in ELSEWHERE])
def test_switched_off_a_rule_is_missed(name: str) -> None:
    wrong = [example for example in examples_of(PAGES / f"{name}.md") if example.expected != ("ok",)]
    assert any(run(example, frozenset({name})) != example.expected for example in wrong)
    assert not any(name in line.split() for example in wrong for line in run(example, frozenset({name})))

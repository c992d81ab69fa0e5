"""`casebook bench`: a made-up collection that the rules accept, and a table of stages."""

from __future__ import annotations

from itertools import count

import pytest

from casebook.checking import check
from casebook.cli import stopwatch
from casebook.cli.seeded import seeded
from casebook.cli.stopwatch import Stopwatch
from casebook.collection.collection import read_collection
from casebook.diagnostics import Severity


def test_the_made_up_dossiers_have_no_error() -> None:
    checked = check(read_collection(seeded(12)), None)
    assert [f for f in checked.findings if f.rule.severity is Severity.ERROR] == []
    assert len(checked.collection.published()) == 12


def test_the_same_seed_makes_the_same_dossiers() -> None:
    assert seeded(5) == seeded(5)
    assert seeded(5) != seeded(5, seed=2)


def test_a_dossier_is_about_as_long_as_a_real_one() -> None:
    sizes = [len(data) for path, data in seeded(20).items() if path.endswith(".md")]
    assert 10_000 < sum(sizes) / len(sizes) < 16_000


def test_a_stage_inside_another_counts_to_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = count()
    monkeypatch.setattr(stopwatch, "_now", lambda: (float(next(ticks)), 0.0))
    watch = Stopwatch()
    with watch.stage("outer"):  # 0 ... 9
        for _ in watch.each("inner", range(3)):  # 1-2, 3-4, 5-6, and 7-8 that finds the end
            pass
    assert watch.spent == {"outer": (5.0, 0.0), "inner": (4.0, 0.0)}
    assert watch.total == (9.0, 0.0)


def test_the_table_ends_with_the_total() -> None:
    watch = Stopwatch()
    with watch.stage("parse"):
        pass
    assert [line.split()[0] for line in watch.lines(1)] == ["stage", "parse", "total"]

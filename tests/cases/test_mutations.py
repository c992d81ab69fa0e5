"""A sound dossier with a few slips of the hand: out come findings, and mending twice is mending once."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from casebook.checking import check
from casebook.collection.collection import read_collection
from casebook.fix.mend import mend
from tests.sound import SOUND

TODAY = date(2026, 11, 24)
PATH = "dossiers/jane-doe-france.md"
LINES = SOUND.split("\n")
SLIPS = ("[", "{", "}", "]", ": ", "- ", '"', "'", " #", "&a ", "*a", "!x ", "\t", "\0", "\u202e", "|", ">-", "---",
         "[@s01]", "[@", "e99", "null", "~", "<b>", "](", "e\u0301", "\r", "  ", "")  # fmt: skip

positions = st.integers(0, len(LINES) - 1)
slips = st.one_of(
    st.tuples(st.just("drop"), positions, st.just(0), st.just("")),
    st.tuples(st.just("repeat"), positions, positions, st.just("")),
    st.tuples(st.just("insert"), positions, st.integers(0, 60), st.sampled_from(SLIPS)),
    st.tuples(st.just("value"), positions, st.just(0), st.sampled_from(SLIPS)),
    st.tuples(st.just("cut"), positions, st.integers(0, 60), st.just("")),
)


def slipped(made: list[tuple[str, int, int, str]]) -> bytes:
    lines = list(LINES)
    for kind, line, at, text in made:
        index = line % len(lines)
        old = lines[index]
        if kind == "drop" and len(lines) > 1:
            del lines[index]
        elif kind == "repeat":
            lines.insert(index, lines[at % len(lines)])
        elif kind == "insert":
            lines[index] = old[:at] + text + old[at:]
        elif kind == "value":
            lines[index] = old.partition(": ")[0] + ": " + text
        elif kind == "cut":
            lines[index] = old[:at] + old[at + 3 :]
    return "\n".join(lines).encode()


@settings(max_examples=80, deadline=None)
@given(st.lists(slips, min_size=1, max_size=4))
def test_nothing_but_findings(made: list[tuple[str, int, int, str]]) -> None:
    files = {PATH: slipped(made)}
    for finding in check(read_collection(files), TODAY).findings:
        span = finding.place.span
        assert 0 <= span.start <= span.end
        assert finding.message
        assert finding.message[-1] != "."
    done = mend(files, TODAY, lambda path: True)
    assert done.refused or mend({**files, **done.files}, TODAY, lambda path: True).files == {}

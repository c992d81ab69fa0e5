"""Files → the files as they should be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casebook import checking
from casebook.checking import check
from casebook.collection.collection import read_collection
from casebook.diagnostics import Diagnostic, Edit, Severity, error
from casebook.errors import OurFault
from casebook.fix import mend as module
from casebook.fix.mend import Mended, mend
from casebook.model.dossier import Dossier
from tests.sound import SOUND as TEXT
from tests.sound import altered

TODAY = date(2026, 11, 24)
PATH = "dossiers/jane-doe-france.md"
LEDGER = "dossiers/ledger.tsv"


def run(files: dict[str, bytes]) -> Mended:
    return mend(files, TODAY, lambda path: True)


def mended(text: str | bytes) -> bytes:
    data = text if isinstance(text, bytes) else text.encode()
    return {PATH: data, **run({PATH: data}).files}[PATH]


SOUND = TEXT.encode()

CERTAIN = {
    "CR LF": SOUND.replace(b"\n", b"\r\n"),
    "a byte order mark": b"\xef\xbb\xbf" + SOUND,
    "a key misspelt": SOUND.replace(b"standfirst:", b"standfrist:"),
    "a word misspelt": SOUND.replace(b"kind: decision", b"kind: decison"),
    "a list of one": SOUND.replace(b"sources:\n", b"risks: torture\nsources:\n"),
    "three at once": b"\xef\xbb\xbf"
    + SOUND.replace(b"kind: decision", b"kind: decison").replace(b"\n", b"\r\n"),
}


@pytest.mark.parametrize("data", CERTAIN.values(), ids=CERTAIN)
def test_certain_remedies(data: bytes) -> None:
    expected = data.replace(b"\r", b"").removeprefix(b"\xef\xbb\xbf")
    expected = (
        expected.replace(b"risks: torture", b"risks: [torture]")
        .replace(b"standfrist", b"standfirst")
        .replace(b"decison", b"decision")
    )
    assert mended(data) == expected


def test_nothing_else_changes() -> None:
    odd = altered("standfirst:", "# a comment  \n\nstandfirst:   ").replace(
        "kind: decision", "kind:   decison   # why"
    )
    assert mended(odd) == odd.replace("decison", "decision").encode()


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"---\n[[[\n---\n", b"---\n---\n", b"x", b"---\n'\n---\n"]
)
def test_what_cannot_be_read_is_left_alone(data: bytes) -> None:
    assert mended(data) == data


def test_the_ledger_grows() -> None:
    people = b"- {id: jane-doe, name: Jane Doe}\n- {id: john-roe, name: John Roe}\n"  # nobody names John Roe
    text = SOUND.decode().replace("person-concerned, name: Jane Doe}", "person-concerned}").encode()
    files = {PATH: text, "dossiers/authority/people/r.yml": people, LEDGER: b"dossier\tD-0009\tgone\te02\n"}
    done = run(files)
    assert list(done.files) == [LEDGER]
    assert done.files[LEDGER].decode().splitlines()[2:] == [
        "dossier\tD-0001\tjane-doe-france\te02 s02 t01",
        "dossier\tD-0009\tgone\te02",
        "person\tjane-doe",
    ]
    assert run({**files, **done.files}).files == {}


def test_an_old_slug_stays_in_the_ledger() -> None:
    files = {
        "dossiers/new.md": altered("publication:", "formerly: [jane-doe-france]\npublication:").encode(),
        LEDGER: b"dossier\tD-0001\tjane-doe-france\te02 s02 t01\n",
    }
    assert b"dossier\tD-0001\tjane-doe-france new\te02 s02 t01\n" in run(files).files[LEDGER]


UNRECORDED = {
    "a draft": {PATH: altered("publication: published", "publication: draft").encode()},
    "two of one id": {PATH: SOUND, "dossiers/copy.md": SOUND},
    "one with an error": {PATH: SOUND.replace(b"D-0001", b"D-0002").replace(b"[@s02]", b"[@s09]")},
    "one that cannot be read in full": {PATH: altered("kind: decision", "kind: nonsense").encode()},
    "a ledger that cannot be read": {PATH: SOUND, LEDGER: b"dossier\tD-0001\tx\te1x\n"},
}


@pytest.mark.parametrize("files", UNRECORDED.values(), ids=UNRECORDED)
def test_what_the_ledger_does_not_take(files: dict[str, bytes]) -> None:
    assert LEDGER not in run(files).files


def test_the_ledger_knows_best() -> None:
    done = run({PATH: SOUND, LEDGER: b"dossier\tD-0004\tjane-doe-france\te02 s02 t01\n"})
    assert done.files == {PATH: SOUND.replace(b"D-0001", b"D-0004")}


def test_only_the_files_named() -> None:
    bad = altered("kind: decision", "kind: decison").encode()
    files = {PATH: bad, "dossiers/other.md": bad.replace(b"D-0001", b"D-0002")}
    assert "dossiers/other.md" not in mend(files, TODAY, lambda path: path == PATH).files


class Harm:
    """A rule whose edit is bad for the file."""

    RULE = error("harm", "for this test")
    old = 'title: "Jane'

    def __init__(self, text: str) -> None:
        self.text = text

    def check(self, dossier: Dossier, names: object) -> Iterator[Diagnostic]:
        start = dossier.places.source.text.find(self.old)
        if start >= 0:
            place = dossier.places.source.place(start, start + len(self.old))
            yield self.RULE.at(
                place, "m", edits=[Edit(place.path, place.span.start, place.span.end, self.text)]
            )


HARMS = {
    "no longer read": ("\t[", "mending it would lose some of it"),
    "more errors": ('title: T\ntitle: U\ntitle:  "Jane', "mending it would bring more errors"),
    "without end": ('# title: "Jane\ntitle: "Jane', "its edits never come to an end"),
}


@pytest.mark.parametrize(("text", "why"), HARMS.values(), ids=HARMS)
def test_a_file_that_would_be_worse_is_left_alone(
    text: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "modules", lambda: (Harm(text),))
    monkeypatch.setattr(module, "MAX_ROUNDS", 3)
    done = run({PATH: SOUND})
    assert PATH not in done.files
    assert why in done.refused[PATH]


def test_our_fault_names_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: str, data: bytes) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "parse", fail)
    with pytest.raises(OurFault, match=r"failed on dossiers/jane-doe-france\.md"):
        run({PATH: SOUND})


# Small dossiers of every sort: with ids and without, in rows and blocks, with faults that have a remedy.

IDS = st.sampled_from(["", "e01", "e02", "e03", "e05", "e9", "e007"])
KINDS = st.sampled_from(["decision", "decison", "arrest", "nonsense"])
DATES = st.sampled_from(["2016", "2016-12-09", "2015-01", "2016-02-30", "12 May 2014"])
TEXTS = st.sampled_from(["x [@s01]", "y [@s03; @s01 § 2]", "z", "see [@s09]", "a: b [@s01]", "t #1 [@s01]"])
STYLES = st.sampled_from(["  - {%s}\n", "  -   %s\n", "  # note\n  - %s\n"])


@st.composite
def events(draw: st.DrawFn) -> str:
    style = draw(STYLES)
    id, text = draw(IDS), draw(TEXTS)
    pairs = [*([f"id: {id}"] if id else []), f"date: {draw(DATES)}", f"kind: {draw(KINDS)}"]
    quoted = f'text: "{text}"' if draw(st.booleans()) else f"text: {text}"
    between = ", " if "{" in style else "\n" + " " * (style.split("\n")[-2].index("%"))
    return style % between.join([*pairs, quoted])


@st.composite
def dossiers(draw: st.DrawFn) -> bytes:
    head, _, rest = TEXT.partition("events:\n")
    _, _, tail = rest.partition("sources:\n")
    listed = "".join(draw(st.lists(events(), min_size=1, max_size=4)))
    text = f"{head}events:\n{listed}sources:\n  - {{id: s03, title: B, language: en, kind: press}}\n{tail}"
    if draw(st.booleans()):
        text = text.replace("id: D-0001\n", "").replace("published", "draft")
    text = text.replace(
        "She stayed", draw(st.sampled_from(["She stayed, [so](#e02)", "She [left](#e05)", "She"]))
    )
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text.replace("\n", end).encode()


def errors(files: dict[str, bytes]) -> int:
    return sum(f.rule.severity == Severity.ERROR for f in check(read_collection(files), TODAY).findings)


@settings(max_examples=60, deadline=None)
@given(dossiers())
def test_mending_twice_is_mending_once(data: bytes) -> None:
    files = {PATH: data}
    done = run(files)
    after = {**files, **done.files}
    assert run(after).files == {}
    assert done.refused == {}
    assert after[PATH].count(b"# note") == data.count(b"# note")
    if errors(files) == 0:
        assert errors(after) == 0

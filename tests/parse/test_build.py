"""Tree → dossier: what the format refuses, where, and that the rest is still read."""

from __future__ import annotations

import pytest

from casebook.collection.collection import read_collection
from casebook.diagnostics import Diagnostic, SourceText
from casebook.errors import CasebookError
from casebook.model.dossier import Dossier
from casebook.parse.data import Data
from casebook.parse.explain import explain
from tests.minimal import DOSSIER, collection, replaced


def found(text: str) -> list[tuple[int, int, str]]:
    return sorted((f.place.span.line, f.place.span.column, f.rule.id) for f in collection(text).findings)


def only(text: str) -> Diagnostic:
    (finding,) = collection(text).findings
    return finding


def test_the_smallest_dossier_is_whole() -> None:
    read = collection()
    assert read.findings == ()
    assert read.dossiers["jane-doe-france"].whole


MALFORMED = {
    "unknown key": ("standfirst: One", "standfrist: One", [(4, 1, "unknown-key")]),
    "engine key": ("publication: published", "publication: published\ntemplate: x", [(6, 1, "engine-key")]),
    "two sources in one pointer": ("[@s01 § 4]", "[@s01, s01]", [(15, 11, "bad-citation")]),
    "a pointer never closed": ("[@s01 § 4].", "[@s01 § 4.", [(15, 11, "bad-citation")]),
    "a country where a place belongs": ("place: Paris, FR", "place: France", [(14, 12, "bad-place")]),
    "a table": (
        "She stayed [@s01].",
        "| a | b |\n|---|---|\n| c [@s01] | d |",
        [(20, 1, "unsupported-markdown")],
    ),
    "a note": ("stayed [@s01]", "stayed[^1] [@s01]", [(19, 11, "unsupported-markdown")]),
    "lists in lists": (
        "She stayed [@s01].",
        "\n".join(f"{'  ' * depth}- a [@s01]" for depth in range(30)),
        [(26, 1, "prose-too-complex")],
    ),
    "a hundred thousand blank lines": ("She stayed", "\n" * 100_000 + "<b>", [(100019, 1, "raw-html")]),
    "unknown word": ("outcome: refused", "outcome: refussed", [(9, 61, "unknown-word")]),
    "impossible day": ("2016-12-09", "2016-02-30", [(12, 11, "impossible-date")]),
    "unknown country": ("from: FR", "from: QQ", [(9, 40, "unknown-country")]),
    "a text where a list belongs": ("    place: Paris, FR", "    actors: FR", [(14, 13, "list-needed")]),
    "a list where a text belongs": ("title: A paper", "title: [A, B]", [(17, 22, "text-needed")]),
    "a text where keys belong": (
        "- {id: jane-doe, role: person-concerned, name: Jane Doe}",
        "- Jane",
        [(7, 5, "mapping-needed")],
    ),
    "an empty value": ("standfirst: One sentence.", "standfirst:", [(4, 12, "empty-value")]),
    "null is no value": ("standfirst: One sentence.", "standfirst: null", [(4, 13, "empty-value")]),
    "a missing key of an item": ("    kind: decision\n", "", [(11, 5, "missing-key")]),
    "an id of the wrong kind": ("decided: e01", "decided: s01", [(9, 79, "bad-id")]),
    "a bad citation": ("[@s01 § 4]", "@s01", [(15, 11, "bad-citation")]),
    "a bad citation in the prose": ("stayed [@s01]", "stayed [@x1]", [(19, 12, "bad-citation")]),
    "a place without a code": ("place: Paris, FR", "place: Paris, France", [(14, 12, "bad-place")]),
    "HTML in the prose": ("She stayed", "She <b>stayed</b>", [(19, 5, "raw-html"), (19, 14, "raw-html")]),
    "a script link": ("She stayed", "[She](javascript:x) stayed", [(19, 7, "bad-link")]),
    "a link without scheme": ("She stayed", "[She](//evil.example) stayed", [(19, 7, "bad-link")]),
    "an image": ("She stayed", "![She](https://example.org/x.png) stayed", [(19, 1, "unsupported-markdown")]),
    "a first-level heading": ("She stayed [@s01].", "# Head\n\nShe [@s01].", [(19, 1, "heading-level")]),
    "a code block": ("She stayed [@s01].", "```\nx\n```", [(19, 1, "unsupported-markdown")]),
    "a swallowed key": (
        "    text: The court refused [@s01 § 4].",
        "    text: >-\n      The court refused [@s01].\n      sources: [s01]",
        [(17, 7, "swallowed-key")],
    ),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_fault_at_its_value(case: str) -> None:
    old, new, expected = MALFORMED[case]
    assert found(replaced(old, new)) == expected


def test_several_faults_in_one_run() -> None:
    text = replaced("from: FR", "from: QQ", replaced("kind: decision", "kind: desicion"))
    assert [rule for _, _, rule in found(text)] == ["unknown-country", "unknown-word"]


def test_a_fault_leaves_the_rest_readable() -> None:
    dossier = collection(replaced("kind: decision", "kind: desicion")).dossiers["jane-doe-france"]
    assert dossier.lost == {"e01", "*"} or dossier.lost == {"e01"}
    assert [str(source.id) for source in dossier.sources] == ["s01"]


def test_unknown_word_offers_the_nearest() -> None:
    finding = only(replaced("outcome: refused", "outcome: refussed"))
    assert finding.message == "`refussed` is not a word of `transfers.outcome`"
    assert finding.help.startswith("did you mean `refused`? The words are `refused`, ")
    assert [edit.text for edit in finding.edits] == ["refused"]


def test_two_near_words_are_not_guessed_between() -> None:
    finding = only(replaced("outcome: refused", "outcome: not-"))
    assert "did you mean" not in finding.help
    assert finding.edits == ()


def test_where_is_told_as_an_author_would() -> None:
    assert only(replaced("2016-12-09", "2016-02-30")).place.where == "events[e01].date"


def test_spans_for_every_value() -> None:
    dossier = collection().dossiers["jane-doe-france"]
    text = DOSSIER
    for path, (start, end) in dossier.places.spans.items():
        if path and path[-1] == "date":
            assert text[start:end] == "2016-12-09"
        if path and path[-1] == "outcome":
            assert text[start:end] == "refused"
    assert dossier.places.spans[("events", 0, "text")] == (
        text.index("The court"),
        text.index("The court") + len("The court refused [@s01 § 4]."),
    )


def test_order_of_files_changes_nothing() -> None:
    files = {f"dossiers/{name}.md": DOSSIER.encode() for name in ("b", "a", "c")}
    backwards = dict(reversed(files.items()))
    assert read_collection(files).findings == read_collection(backwards).findings


def test_an_error_type_without_a_sentence_is_our_fault() -> None:
    with pytest.raises(CasebookError, match="no sentence"):
        explain(Data(SourceText("x", ""), set(), {}), Dossier, {"type": "url_parsing", "loc": ()})


def test_rules_still_see_a_dossier_without_a_title() -> None:
    read = collection(replaced('title: "Jane Doe: France to Russia"\n', ""))
    assert [f.rule.id for f in read.findings] == ["missing-key"]
    assert not read.dossiers["jane-doe-france"].whole


def test_a_withdrawn_dossier_needs_its_id() -> None:
    text = "---\npublication: withdrawn\nwithdrawn: [{id: D-0001, date: 2026-11-24, reason: legal}]\n---\n"
    read = collection(text)
    assert [f.rule.id for f in read.findings] == ["missing-key"]
    assert collection(text.replace("publication", "id: D-0001\npublication", 1)).findings == ()

"""Texts cut into sentences; quoted words and pointers told from our own."""

from __future__ import annotations

import time

import pytest

from casebook.model.passages import Passage
from tests.minimal import collection, replaced


def text(words: str) -> Passage:
    return Passage("events.text", ("events", 0, "text"), words, 0, len(words))


@pytest.mark.parametrize(
    "sentences",
    [
        ["He left. ", "She stayed."],
        ["Soering v. the United Kingdom, no. 14038/88, was decided. ", "It held."],
        ["See Art. 3 and paras. 4 and 5. ", "See also p. 7."],
        ["The U.S. Supreme Court refused. ", "He went to the U.S. ", "The court did not follow."],
        ["James A. Goldston and Mr. J. Smith spoke. ", "A judge answered."],
        ['"I am free. They are not," he said. ', "Then he left."],
        ['He said "I am free." ', "Then he left."],
        ["It was refused [@s01 § 4. 5]. ", "[The next day](#e02) he left."],
        ["Was he there? ", "No! ", "İstanbul did not know."],
        ["In 437 F. Supp. 2d 530 it was dismissed. ", "On 3 May he left."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    cut = text("".join(sentences)).sentences
    assert [sentence.text for sentence in cut] == sentences


def test_a_list_is_cut_at_its_items() -> None:
    cut = text("- one\n- two\n  goes on\n- three").sentences
    assert [sentence.text.strip(" -\n") for sentence in cut] == ["one", "two\n  goes on", "three"]


@pytest.mark.parametrize(
    ("written", "own"),
    [
        ('He "stole" it', 'He "     " it'),
        ("He “stole it.” Then", "He “        .” Then"),
        ("ein «Wort» und „noch eins“", "ein «    » und „         “"),
        ("the state's word, the states’ word", "the state's word, the states’ word"),
        ("told in [Doe](doe-france.md) [@s01]", "told in [Doe" + " " * 23),
        ('an open " stays', 'an open " stays'),
    ],
)
def test_what_is_ours(written: str, own: str) -> None:
    assert text(written).own == own


def test_sources_of_a_sentence() -> None:
    first, second = text("One [@s01 § 4; @s02]. Two [@s103].").sentences
    assert (first.sources, second.sources) == (("s01", "s02"), ("s103",))


def test_a_place_in_a_folded_text_is_the_nth_of_its_kind() -> None:
    folded = "    text: >-\n      He stole. Others\n      stole, too [@s01]."
    dossier = collection(replaced("    text: The court refused [@s01 § 4].", folded)).dossiers[
        "jane-doe-france"
    ]
    passage = next(found for found in dossier.passages if found.key == "events.text")
    start = passage.text.rindex("stole")
    place = passage.place(dossier.places, start, start + 5)
    assert (place.span.line, place.span.column) == (17, 7)


@pytest.mark.parametrize("piece", ["“", '"', ". ", "[@", "](", "A.", "‘a’s ", "\n- ", "!?", "v. "])
def test_hostile_text_is_cut_in_linear_time(piece: str) -> None:
    started = time.perf_counter()
    cut = text(piece * (500_000 // len(piece)))
    assert cut.sentences
    assert time.perf_counter() - started < 2

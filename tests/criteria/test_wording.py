"""The lists of words: what trips them, what does not, and that persons and states are treated alike."""

from __future__ import annotations

import time

import pytest

from casebook.checking import check
from casebook.criteria import wording
from casebook.criteria.matching import loaded
from casebook.criteria.voice import attributed
from casebook.model.passages import Passage
from tests.minimal import collection, replaced
from tests.rules.examples import TODAY

WORDING = {
    "loaded-word",
    "verdict-in-own-voice",
    "one-sided-summary",
    "nameless-allegation",
    "bare-confession",
    "named-relative",
    "private-detail",
    "long-quotation",
}


def found(standfirst: str) -> set[str]:
    """Rules about wording that this standfirst breaks."""
    text = replaced("standfirst: One sentence.", f"standfirst: {standfirst!r}")
    return {finding.rule.id for finding in check(collection(text), TODAY).findings} & WORDING


@pytest.mark.parametrize(
    "said",
    [
        "{} embezzled the money.",
        "{} tortured a prisoner.",
        "{} kidnapped a man.",
        "{} claimed that nothing had happened.",
        "{} admitted having known.",
        "{} is accused of murder.",
        "{} lied to the court and insisted that it was true.",
        "A suspect confessed, {} wrote.",
        "{} denied it, and a court found nothing.",
        "{} was said to have paid.",
    ],
)
def test_persons_and_states_are_treated_alike(said: str) -> None:
    person, state = (found(said.format(who)) for who in ("Jane Doe", "Russia"))
    official, asking = (found(said.format(who)) for who in ("The minister", "France"))
    assert person == state == official == asking


@pytest.mark.parametrize(
    "text",
    [
        "A court convicted her of having stolen the money.",
        'The paper called her a "fraudster".',
        "He was never tortured, according to the ministry.",
        "The Terrorism Act and the Criminal Chamber are names.",
        "He had lost a stolen passport of the lost and stolen register.",
        "She was charged with terrorist offences, which she denies.",
        "He asked for asylum and claimed benefits.",
        "The evidence was admitted, and he was admitted to hospital.",
        "The strict regime of a special regime colony and the visa regime.",
        "Her lawyer called the trial a farce.",
        "Illegally obtained evidence was left out.",
    ],
)
def test_neutral_uses_pass(text: str) -> None:
    assert found(text) - {"one-sided-summary"} == set()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He claimed that it was so.", "claimed that"),
        ("The regime fell.", "regime"),
        ("It was a show trial.", "show trial"),
        ("She fled abroad.", "fled"),
        ("The so-called court sat.", "so-called"),
    ],
)
def test_loaded_words(text: str, word: str) -> None:
    assert [match[0] for match, _ in loaded(text)] == [word]


@pytest.mark.parametrize(
    ("text", "is_attributed"),
    [
        ("He stole it.", False),
        ("He stole it, the bank said.", True),
        ('"He said" is a song, and he stole it.', False),
    ],
)
def test_attribution_stands_in_our_own_words(text: str, is_attributed: bool) -> None:
    (sentence,) = Passage("standfirst", ("standfirst",), text, 0, len(text)).sentences
    assert attributed(sentence) is is_attributed


def test_each_loaded_word_has_its_reason() -> None:
    for entry in wording.LOADED:
        assert entry.why
        assert entry.instead


@pytest.mark.parametrize(
    "piece",
    [
        "he ",
        '"a b c d". ',
        "12 Rue ",
        "+33 1 ",
        "DE89 ",
        "born on ",
        "his daughter Ann ",
        "1.2.3.",
        '"a ',
        "convicted. ",
        "x@y.",
        "passport no ",
        "stole ",
    ],
)
def test_hostile_prose_is_answered_at_once(piece: str) -> None:
    text = replaced(
        "She stayed [@s01].", "She stayed [@s01].\n" + (piece * 12 + "\n") * (300_000 // len(piece) // 13)
    )
    read = collection(text)
    started = time.perf_counter()
    check(read, TODAY)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("standfirst", "is_one_sided"),
    [
        ("Jane Doe is accused of fraud.", True),
        ("Jane Doe is accused of fraud; she denies it.", False),
        ("The bank says that Jane Doe is accused of fraud.", True),
        ("Jane Doe is accused of fraud; she calls it an invention.", False),
        ("Jane Doe says that Russia tortured her.", True),
        ("Jane Doe says that Russia tortured her; its government says that it did not.", False),
        ("Jane Doe says that Russia tortured her; a court found no proof.", False),
    ],
)
def test_a_summary_needs_an_answer_of_either_side(standfirst: str, is_one_sided: bool) -> None:
    assert ("one-sided-summary" in found(standfirst)) is is_one_sided


@pytest.mark.parametrize(
    ("text", "is_verdict"),
    [
        ("She was held in Kabul and tortured.", True),
        ("The court held in 2010 that she had been tortured.", False),
        ("She feared that she would be tortured.", False),
        ("He murdered three people and did not pay.", True),
        ("He had not murdered anybody.", False),
    ],
)
def test_a_denial_stands_beside_its_word(text: str, is_verdict: bool) -> None:
    assert ("verdict-in-own-voice" in found(text)) is is_verdict


@pytest.mark.parametrize(("lead", "is_verdict"), [("The court decided:", False), ("What happened:", True)])
def test_a_list_is_spoken_by_whoever_leads_it(lead: str, is_verdict: bool) -> None:
    text = replaced("She stayed [@s01].", f"{lead}\n\n- Italy breached Article 3 [@s01].")
    said = {finding.rule.id for finding in check(collection(text), TODAY).findings}
    assert ("verdict-in-own-voice" in said) is is_verdict

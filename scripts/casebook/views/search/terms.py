"""Words of the law and of the press for what the vocabulary calls otherwise: word of the vocabulary → more words.

They stand in the index, never on a page. None of them accuses: a word that only a finding may use is not here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_NON_REFOULEMENT: Final = "refoulement non-refoulement nonrefoulement prohibition of return"

TERMS: Final = {
    "extradition": "extradited extradite auslieferung estradizione extradición экстрадиция выдача wydanie",
    "surrender": "European arrest warrant EAW",
    "expulsion": "deportation deported removal expelled deport выдворение депортация ausweisung",
    "rendition": "extraordinary rendition",
    "push-back": "pushback interception at sea",
    "torture": "torture пытки folter tortura",
    "ill-treatment": "inhuman or degrading treatment ill-treatment mistreatment",
    "death-penalty": "capital punishment execution death row death sentence",
    "life-sentence": "life imprisonment without parole irreducible whole life",
    "unfair-trial": "fair trial flagrant denial of justice",
    "disappearance": "enforced disappearance",
    "persecution": "political persecution political motive asylum refugee",
    "onward-transfer": "chain refoulement indirect refoulement onward re-extradition third state",
    "assurances": "diplomatic assurances guarantees memorandum of understanding MoU promises diplomatic note",
    "measures": "interim measures Rule 39 provisional measures indication stay suspension",
    "violation": "violation breach",
    "cat/3": _NON_REFOULEMENT,
    "echr/3": _NON_REFOULEMENT,
    "refugee-convention/33": _NON_REFOULEMENT,
    "iccpr/7": _NON_REFOULEMENT,
    "cat": "CAT UNCAT Convention against Torture",
    "echr": "ECHR CEDH EMRK ЕКПЧ European Convention on Human Rights",
    "iccpr": "ICCPR Civil and Political Rights",
    "refugee-convention": "1951 Convention Geneva Convention",
    "ecthr-rules/39": "Rule 39 interim measures",
    "ecthr-rules/39A": "Rule 39 interim measures",
    "ecthr": "ECtHR ECHR CEDH EGMR ЕСПЧ TEDH AİHM CtEDU Strasbourg Court",
    "un-cat": "CAT UNCAT Committee against Torture",
    "un-hrc": "HRC CCPR Human Rights Committee",
    "un-wgad": "WGAD Working Group on Arbitrary Detention",
    "icj": "ICJ CIJ World Court",
    "gb-siac": "SIAC",
    "cia": "black site secret prison secret detention high-value detainee",
    "breached": "ignored disregarded disobeyed violated",
}  # fmt: skip


def more_words(about: Iterable[str]) -> tuple[str, ...]:
    """The further words for these words of the vocabulary, provisions, instruments and bodies; each line once."""
    return tuple(dict.fromkeys(TERMS[word] for word in about if word in TERMS))

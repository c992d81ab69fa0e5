"""Every closed list of the format, once: word, label, gloss, and all that follows from a word.

Model, schema, reference page and checks come from here: a word is added in this file and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a list. `label` is shown to readers, `gloss` explains it to authors.

    `lane`: of the strip of years (courts, governments, custody, other). `sign`: of a transfer (stop, cross, open).
    `traits`: what rules and pages ask about (`verdict`, `needs-decided`, `sets-aside`, ...).
    """

    word: str
    label: str
    gloss: str
    lane: str = ""
    sign: str = ""
    traits: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """A closed list; `name` is the key it belongs to, as an author writes it: `events.kind`."""

    name: str
    by_word: Mapping[str, Word]

    def __getitem__(self, word: str) -> Word:
        return self.by_word[word]

    def __contains__(self, word: object) -> bool:
        return word in self.by_word

    def __iter__(self) -> Iterator[Word]:
        return iter(self.by_word.values())

    @property
    def words(self) -> tuple[str, ...]:
        """The words in their order."""
        return tuple(self.by_word)

    def having(self, trait: str) -> frozenset[str]:
        """The words with a trait."""
        return frozenset(word for word, entry in self.by_word.items() if trait in entry.traits)


def vocabulary(name: str, *words: Word) -> Vocabulary:
    """A vocabulary of these words, in this order."""
    return Vocabulary(name, {word.word: word for word in words})


VERDICT: Final = frozenset({"verdict"})
NEEDS_DECIDED: Final = frozenset({"needs-decided"})

PUBLICATION = vocabulary(
    "publication",
    Word("draft", "Draft", "not on the built site; the default"),
    Word("published", "Published", "on the site; everything must be sourced"),
    Word("withdrawn", "Withdrawn", "taken off the site; a page says why"),
)

TRANSFER_KINDS = vocabulary(
    "transfers.kind",
    Word("extradition", "Extradition", "handing over on another state's request, for trial or sentence"),
    Word("surrender", "Surrender", "handing over under an arrest warrant or to an international court"),
    Word("expulsion", "Expulsion", "removal under immigration or public-order law"),
    Word("rendition", "Rendition", "transfer outside any legal procedure; needs `found-by`", traits=VERDICT),
    Word(
        "push-back", "Push-back", "return at a border without examination; needs `found-by`", traits=VERDICT
    ),
    Word("return", "Return", "the person came back, or was brought back"),
    Word("disputed", "Transfer", "states and person disagree on what it was; needs `claim`"),
)

TRANSFER_OUTCOMES = vocabulary(
    "transfers.outcome",
    Word("refused", "Refused", "a court or government refused it", sign="stop", traits=NEEDS_DECIDED),
    Word(
        "barred",
        "Barred",
        "allowed or ordered at home; an international body held that it would breach a right",
        sign="stop",
        traits=NEEDS_DECIDED,
    ),
    Word("annulled", "Annulled", "granted, then set aside for good", sign="stop", traits=NEEDS_DECIDED),
    Word("withdrawn", "Withdrawn", "the request or order was taken back", sign="stop", traits=NEEDS_DECIDED),
    Word("lapsed", "Lapsed", "the request or order ran out", sign="stop", traits=NEEDS_DECIDED),
    Word("not-examined", "Not examined", "no authority decided on its substance", sign="stop"),
    Word("carried-out", "Carried out", "the person was handed over", sign="cross", traits=NEEDS_DECIDED),
    Word("pending", "Pending", "still before an authority", sign="open"),
    Word("granted", "Granted", "allowed, not carried out so far", sign="open", traits=NEEDS_DECIDED),
    Word("not-decided", "Not decided", "no final decision was taken", sign="open"),
    Word("not-known", "Not known", "no record of the outcome was found", sign="open"),
)

RISKS = vocabulary(
    "risks",
    Word("torture", "Torture", "severe pain inflicted on purpose"),
    Word("ill-treatment", "Ill-treatment", "inhuman or degrading treatment or conditions"),
    Word("death-penalty", "Death penalty", "a sentence of death or an execution"),
    Word("loss-of-life", "Loss of life", "being killed, other than by a sentence"),
    Word("life-sentence", "Life sentence", "imprisonment for life without prospect of release"),
    Word("unfair-trial", "Unfair trial", "a flagrant denial of justice"),
    Word("disappearance", "Disappearance", "secret detention or enforced disappearance"),
    Word("persecution", "Persecution", "harm for political opinion, religion, origin or group"),
    Word("onward-transfer", "Onward transfer", "being passed on to a third state"),
)

PERSON_ROLES = vocabulary(
    "people.role",
    Word("person-concerned", "Person concerned", "whose transfer the case is about"),
    Word("co-accused", "Co-accused", "accused together with the person concerned"),
    Word("family", "Family", "a relative who acts in public"),
    Word("lawyer", "Lawyer", "counsel of any side"),
    Word("judge", "Judge", "a judge named in the case"),
    Word("official", "Official", "who acts for a state"),
    Word("witness", "Witness", "who gave evidence"),
    Word("victim", "Victim", "of the acts that the person concerned is accused of"),
    Word("campaigner", "Campaigner", "who speaks up for a side"),
    Word("journalist", "Journalist", "who reported on the case"),
)

BODY_ROLES = vocabulary(
    "bodies.role",
    Word("representative", "Representative", "acts for a person concerned"),
    Word("intervener", "Intervener", "joined a proceeding as a third party"),
    Word("party", "Party", "sued, was sued, or pursues the person concerned"),
)

BODY_KINDS = vocabulary(
    "bodies.kind",
    Word("court", "Court", "decides cases", lane="courts"),
    Word("committee", "Committee", "a treaty body or a committee of an organisation", lane="courts"),
    Word("executive", "Executive", "a government, ministry or agency", lane="governments"),
    Word("parliament", "Parliament", "a legislature or a committee of one", lane="governments"),
    Word("police", "Police", "police or a security service", lane="governments"),
    Word("prosecutor", "Prosecutor", "a prosecuting authority", lane="governments"),
    Word("organisation", "Organisation", "an organisation of states", lane="governments"),
    Word("ngo", "NGO", "a non-governmental organisation", lane="other"),
    Word("company", "Company", "a business", lane="other"),
    Word("party", "Party", "a political party or movement", lane="other"),
    Word("media", "Media", "a publisher of news", lane="other"),
)

BODY_LEVELS = vocabulary(
    "bodies.level",
    Word("executive", "Government", "a government or agency that decides"),
    Word("first", "First instance", "a court of first instance"),
    Word("appeal", "Courts of appeal", "a court of appeal"),
    Word("highest", "Highest courts", "a court of last resort"),
    Word("constitutional", "Constitutional court", "a constitutional court"),
    Word("international", "International", "a body of several states: no `state`"),
)

EVENT_KINDS = vocabulary(
    "events.kind",
    Word("arrest", "Arrest", "a person was seized", lane="custody"),
    Word("detention", "Detention", "a person was kept in custody", lane="custody"),
    Word("release", "Release", "a person was set free", lane="custody"),
    Word("charge", "Charge", "a formal accusation or investigation against a person"),
    Word("request", "Request", "a state asked another", lane="governments"),
    Word("application", "Application", "somebody turned to a court or committee", lane="courts"),
    Word("appeal", "Appeal", "an appeal was lodged", lane="courts"),
    Word("hearing", "Hearing", "a court or committee sat", lane="courts"),
    Word("decision", "Decision", "a court or authority decided"),
    Word("judgment", "Judgment", "a court gave judgment", lane="courts"),
    Word("interim-measure", "Interim measure", "a court or committee asked to wait", lane="courts"),
    Word("assurance", "Assurance", "a state promised something", lane="governments"),
    Word("removal", "Removal", "a person was taken to another state", lane="custody"),
    Word("return", "Return", "a person came back", lane="custody"),
    Word("asylum", "Asylum", "a step about refugee status"),
    Word("complaint", "Complaint", "a victim or a state complained to an authority"),
    Word("inquiry", "Inquiry", "an inquiry was opened or reported"),
    Word("notice", "Notice", "an Interpol notice was issued or removed"),
    Word("statement", "Statement", "somebody spoke in public"),
    Word("legislation", "Legislation", "a law or treaty changed", lane="governments"),
    Word("settlement", "Settlement", "the sides agreed"),
    Word("payment", "Payment", "money was paid under a judgment or settlement"),
    Word("pardon", "Pardon", "a sentence or prosecution was forgiven", lane="governments"),
    Word("movement", "Movement", "a person travelled"),
    Word("death", "Death", "a person died", lane="custody"),
    Word("other", "Other", "nothing above fits"),
)

PROCEEDING_WAYS = vocabulary(
    "proceedings.way",
    Word("first-instance", "first instance", "the first body to decide"),
    Word("leave", "asked for leave to appeal", "permission to appeal was asked"),
    Word("appeal", "appealed to", "a higher body decided on an appeal"),
    Word("remittal", "sent back to", "a higher body sent the case back"),
    Word("review", "challenged before", "legality was reviewed"),
    Word("referral", "referred to", "the case was referred within a court or to another"),
    Word("application", "taken to", "an application to an international body"),
    Word("recognition", "recognised by", "a foreign judgment was recognised"),
    Word("next-step", "then", "the same body went on in the same case"),
    Word("supervision", "supervised by", "execution of a judgment was supervised"),
    Word("executive-decision", "decided by the government", "a government decided after the courts"),
    Word("inquiry", "inquired into by", "an inquiry looked at it"),
    Word("other", "then before", "nothing above fits"),
)

PROCEEDING_MATTERS = vocabulary(
    "proceedings.matter",
    Word("transfer", "Transfer", "whether the person may be handed over"),
    Word("asylum", "Asylum", "refugee status or protection"),
    Word("removal", "Removal", "removal under immigration law"),
    Word("criminal", "Criminal", "a charge against a person"),
    Word("civil", "Civil", "a claim between parties"),
    Word("administrative", "Administrative", "an act of an authority"),
    Word("human-rights", "Human rights", "an international human rights complaint"),
    Word("supervision", "Supervision", "execution of a judgment"),
    Word("detention", "Detention", "lawfulness of custody"),
    Word("inquiry", "Inquiry", "a parliamentary or public inquiry"),
)

SETS_ASIDE: Final = frozenset({"sets-aside"})

PROCEEDING_RESULTS = vocabulary(
    "proceedings.result",
    Word("granted", "Granted", "what was asked was granted"),
    Word("refused", "Refused", "what was asked was refused"),
    Word("upheld", "Upheld", "the earlier decision stands"),
    Word("quashed", "Quashed", "the earlier decision was set aside by a higher court", traits=SETS_ASIDE),
    Word("annulled", "Annulled", "the earlier act was annulled", traits=SETS_ASIDE),
    Word("dismissed", "Dismissed", "the claim or appeal failed"),
    Word("violation", "Violation", "a right was found breached"),
    Word("would-violate", "Would violate", "the transfer, if carried out, would breach a right"),
    Word("no-violation", "No violation", "no right was found breached"),
    Word("admissible", "Admissible", "the complaint will be examined"),
    Word("inadmissible", "Inadmissible", "the complaint will not be examined"),
    Word("struck-out", "Struck out", "the case was removed from the list"),
    Word("convicted", "Convicted", "a court found guilt"),
    Word("acquitted", "Acquitted", "a court found no guilt"),
    Word("liable", "Liable", "a civil court found against a party"),
    Word("settled", "Settled", "the parties agreed"),
    Word("closed", "Closed", "the proceeding ended without a ruling on the merits"),
    Word("pending", "Pending", "not decided yet"),
    Word("not-known", "Not known", "no record of the result was found"),
    Word("other", "Other", "nothing above fits; needs `result-text`"),
)

PROCEEDING_EFFECTS = vocabulary(
    "proceedings.effect",
    Word("allows", "Allows the transfer", "the transfer may go on"),
    Word("bars", "Bars the transfer", "the transfer may not go on"),
)

FOUND = vocabulary(
    "proceedings.found",
    Word("violation", "Violation", "the provision was breached"),
    Word("would-violate", "Would violate", "the transfer would breach it"),
    Word("no-violation", "No violation", "the provision was not breached"),
    Word("not-examined", "Not examined", "the court did not need to decide"),
    Word("not-applicable", "Not applicable", "the provision does not apply"),
)

LIMBS = vocabulary(
    "proceedings.found.limbs",
    Word("procedural", "procedural limb", "duty to investigate"),
    Word("substantive", "substantive limb", "the act itself"),
)

ACCUSES: Final = frozenset({"accuses"})

CLAIM_KINDS = vocabulary(
    "claims.kind",
    Word("accusation", "Accusation", "that a person committed an offence", traits=ACCUSES),
    Word("ill-treatment", "Ill-treatment", "that a person was ill-treated", traits=ACCUSES),
    Word("risk", "Risk", "what awaited the person after a transfer"),
    Word("political-motive", "Political motive", "that a request or trial served politics"),
    Word("fair-trial", "Fair trial", "that a trial was or would be unfair"),
    Word("assurances", "Assurances", "whether promises could be trusted, or were kept"),
    Word("unlawful-transfer", "Unlawful transfer", "that a transfer broke the law", traits=ACCUSES),
    Word("compliance", "Compliance", "whether a judgment or measure was obeyed"),
    Word("identity", "Identity", "who a person is"),
    Word("fact", "Fact", "another fact that sides dispute"),
)

FINDING_RESULTS = vocabulary(
    "findings.result",
    Word("established", "established", "found to be so"),
    Word("serious-grounds", "serious grounds", "serious grounds to think so, short of proof"),
    Word("not-proven", "not proven", "not shown to the standard asked for"),
    Word("rejected", "rejected", "found not to be so"),
    Word("left-open", "left open", "expressly not decided"),
    Word("not-examined", "not examined", "the proceeding ended without a ruling on it"),
)

FINDING_MODES = vocabulary(
    "findings.mode",
    Word("in-absentia", "in absentia", "the accused was not present"),
    Word("by-default", "by default", "a side was absent or debarred"),
    Word("civil", "civil standard", "balance of probabilities, no conviction"),
    Word("not-final", "not final", "an appeal was open or pending"),
)

ASSURANCE_FORMS = vocabulary(
    "assurances.form",
    Word("memorandum", "Memorandum", "a memorandum of understanding"),
    Word("treaty", "Treaty", "a treaty with guarantees"),
    Word("note", "Diplomatic note", "a diplomatic note"),
    Word("letter", "Letter", "a letter from an authority"),
    Word("oral", "Oral", "given by word of mouth"),
    Word("court-condition", "Condition set by a court", "a condition attached by a court; needs `set-by`"),
)

PROMISES = vocabulary(
    "assurances.promises",
    Word("no-torture", "no torture", "no torture"),
    Word("no-ill-treatment", "no ill-treatment", "no inhuman or degrading treatment"),
    Word("no-death-penalty", "no death penalty", "not sought, imposed or carried out"),
    Word("fair-trial", "fair trial", "a fair and public trial"),
    Word("no-torture-evidence", "no evidence from torture", "no use of evidence obtained by torture"),
    Word("no-onward-transfer", "no onward transfer", "not passed on to a third state"),
    Word("consular-visits", "visits", "visits by diplomats or monitors"),
    Word("detention-conditions", "detention conditions", "conditions of custody"),
    Word("not-known", "not stated", "the source says only that promises were made"),
    Word("other", "other", "nothing above fits; needs `text`"),
)

WEIGHED = vocabulary(
    "assurances.weighed",
    Word("relied-on", "relied on", "the body relied on the promise"),
    Word("not-relied-on", "not relied on", "the body did not rely on it"),
)

KEPT = vocabulary(
    "assurances.kept",
    Word("kept", "Kept", "a body found that it was kept; needs `found-by`", traits=VERDICT),
    Word("broken", "Broken", "a body found that it was broken; needs `found-by`", traits=VERDICT),
    Word("disputed", "Disputed", "sides disagree; needs `claim`"),
    Word("untested", "Untested", "no handover took place"),
    Word("not-known", "Not known", "no record was found"),
)

OBEYED = vocabulary(
    "measures.obeyed",
    Word("complied", "Complied with", "the state waited as asked"),
    Word("breached", "Breached", "a body found a breach; needs `found-by`", traits=VERDICT),
    Word("disputed", "Disputed", "sides disagree; needs `claim`"),
    Word("pending", "In force", "the measure still stands"),
)

NEEDS_SIDE: Final = frozenset({"needs-side"})

SOURCE_KINDS = vocabulary(
    "sources.kind",
    Word("judgment", "Judgment", "a court's judgment", traits=frozenset({"court"})),
    Word("decision", "Decision", "another decision of a court or committee", traits=frozenset({"court"})),
    Word("summary", "Summary", "a summary of a decision by others", traits=frozenset({"independent"})),
    Word("official", "Official", "a state or organisation speaks; needs `side`", traits=NEEDS_SIDE),
    Word("legislation", "Legislation", "a law or treaty", traits=frozenset({"independent"})),
    Word("ngo", "NGO", "a non-governmental organisation", traits=frozenset({"independent"})),
    Word("press", "Press", "a news report", traits=frozenset({"independent"})),
    Word("web", "Web", "another page", traits=frozenset({"independent"})),
    Word("dataset", "Dataset", "a data set or register", traits=frozenset({"independent"})),
    Word("book", "Book", "a book or journal article", traits=frozenset({"independent"})),
    Word("statement", "Statement", "a party or person speaks; needs `side`", traits=NEEDS_SIDE),
)

WITHDRAWN_REASONS = vocabulary(
    "withdrawn.reason",
    Word("duplicate", "duplicate", "the same as another; `instead` names it"),
    Word("error", "error", "it was wrong"),
    Word("legal", "legal reasons", "a court or the law demands it"),
    Word("safety", "safety", "somebody would be at risk"),
)

REPLY_RESULTS = vocabulary(
    "reply.result",
    Word("answered", "Answered", "an answer came"),
    Word("declined", "Declined to answer", "an answer was refused"),
    Word("none", "No answer", "no answer came"),
)

CHANGE_TYPES = vocabulary(
    "changes.type",
    Word("created", "New dossier", "first publication"),
    Word("update", "Update", "the world changed"),
    Word("correction", "Correction", "we were wrong; needs `was` and `now`"),
    Word("clarification", "Clarification", "said more clearly"),
    Word("reply", "Reply", "a reply was added"),
    Word("removal", "Removal", "something was taken out"),
)

_REQUESTED = {
    "refused": "{0} refused",
    "barred": "{0} barred",
    "annulled": "{0} annulled",
    "withdrawn": "{0} request withdrawn",
    "lapsed": "{0} request lapsed",
    "not-examined": "{0} not examined",
    "pending": "{0} pending",
    "granted": "{0} granted",
    "not-decided": "{0} not decided",
    "not-known": "{0}, outcome not known",
}
_ORDERED = {**_REQUESTED, "withdrawn": "{0} order withdrawn", "lapsed": "{0} order lapsed"}

STATUS: Final[Mapping[tuple[str, str], str]] = {
    **{("extradition", word): text.format("Extradition") for word, text in _REQUESTED.items()},
    ("extradition", "carried-out"): "Extradited",
    **{("surrender", word): text.format("Surrender") for word, text in _REQUESTED.items()},
    ("surrender", "carried-out"): "Surrendered",
    **{("expulsion", word): text.format("Expulsion") for word, text in _ORDERED.items()},
    ("expulsion", "carried-out"): "Expelled",
    ("rendition", "carried-out"): "Rendered",
    ("rendition", "not-known"): "Rendition, outcome not known",
    ("push-back", "carried-out"): "Pushed back",
    ("push-back", "not-known"): "Push-back, outcome not known",
    ("return", "carried-out"): "Returned",
    ("return", "refused"): "Return refused",
    ("return", "pending"): "Return pending",
    ("return", "granted"): "Return granted",
    ("return", "not-decided"): "Return not decided",
    ("return", "not-known"): "Return, outcome not known",
    ("disputed", "carried-out"): "Transferred, kind disputed",
    ("disputed", "not-known"): "Transfer disputed, outcome not known",
}
"""Status phrase of each pair of transfer kind and outcome that can occur; a pair not here is a finding."""

HEAVY_HEADS: Final[Mapping[str, str]] = {
    "stop": "The decision that stopped the transfer",
    "cross": "The transfer",
    "open": "The decision on the transfer",
    "ended": "The event that ended the request",
}
"""Heading of the event that decided the first transfer, by the outcome's sign; `ended`: withdrawn and lapsed."""

ALL: Final[tuple[Vocabulary, ...]] = tuple(
    value for value in list(globals().values()) if isinstance(value, Vocabulary)
)
"""Every vocabulary, in the order of this file."""

"""The words that rules about wording look for, each list once, with its reason.

One list serves for persons and for states: a rule asks what is said, never of whom. English, as our text is; patterns
are matched in small letters, so that proper names (`Terrorism Act`, `Criminal Chamber`) are none of their matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Loaded:
    """Words that take a side: why, and what to write instead."""

    pattern: str
    why: str
    instead: str


REGIMES: Final = (
    r"legal|visa|sanctions?|detention|prison|special|strict|general|ordinary|control|treaty|bail|property|tax|tariff"
    r"|extradition|asylum|new|old|previous|former|statutory|same|common|secure|security"
)
"""Words before `regime` that make it a set of rules, not a government."""

LOADED: Final = (
    Loaded(
        r"(?:he|she|it|who|they|and|also) claims|claimed (?:that|to|he|she|it|they)|claiming (?:that|to)",
        "lets it sound untrue",
        "said, stated, argued",
    ),
    Loaded(r"purport(?:s|ed|edly|ing)|supposedly|so-called|self-styled", "lets it sound untrue", "called"),
    Loaded(
        r"admit(?:s|ted|ting)(?: only)? (?:that|having|his|her|their|its|being)|owned up|came clean",
        "takes it for true, and for a guilt",
        "said, acknowledged, accepted",
    ),
    Loaded(
        r"reveal(?:s|ed|ing) (?:that|how)|expos(?:es|ed|ing) (?:that|how|the (?:truth|lies?))|pointed out that",
        "takes it for true",
        "said, reported",
    ),
    Loaded(
        r"refut(?:es|ed|ing)|debunk(?:s|ed|ing)|rebutted",
        "says that the other side was proved wrong",
        "denied, rejected",
    ),
    Loaded(
        r"insist(?:s|ed) that|boast(?:s|ed|ing)|brag(?:s|ged|ging)|rant(?:s|ed|ing)|lashed out|blasted|slammed"
        r"|gloat(?:s|ed|ing)|whin(?:es|ed|ing)|protest(?:s|ed) (?:his|her|their) innocence",
        "describes a manner instead of a statement",
        "said, criticised",
    ),
    Loaded(
        r"regimes?(?! (?:colon|of (?:detention|imprisonment)|for\b))",
        "denies that a government is one",
        "government, authorities",
    ),
    Loaded(
        r"dictators?|dictatorships?|tyrants?|despots?|strongm[ae]n|puppets?|henchm[ae]n|stooges?|cronies|crony",
        "judges who governs",
        "president, government, officials",
    ),
    Loaded(
        r"fled|flees|fleeing|fugitives?|absconded|absconding|on the run|went into hiding|skipped bail",
        "says why somebody left",
        "left, did not appear, was sought",
    ),
    Loaded(
        r"masterminds?|masterminded|ringleaders?|kingpins?|thugs?|goons?|crooks?|villains?|oligarchs?",
        "judges a person",
        "the person's name or office",
    ),
    Loaded(
        r"martyrs?|martyred|hero|heroes|heroic|heroically|courageous(?:ly)?", "takes a side", "no epithet"
    ),
    Loaded(
        r"notorious(?:ly)?|infamous(?:ly)?|lurid|brazen(?:ly)?|heinous|barbaric|monstrous|despicable|shameful(?:ly)?"
        r"|disgraceful(?:ly)?|outrageous(?:ly)?|scandalous(?:ly)?|sinister|draconian|odious",
        "judges instead of telling",
        "no epithet",
    ),
    Loaded(
        r"show trials?|kangaroo courts?|witch[- ]hunts?|sham|farce|farcical|cover-ups?|whitewash(?:ed|ing)?"
        r"|smear(?:s|ed|ing)?|trumped-up|fabricated|concocted",
        "judges a trial or a statement in passing",
        "what was wrong with it, and who found so",
    ),
    Loaded(
        r"of course|obviously|unsurprisingly|tellingly|conveniently|predictably|ironically|curiously|suspiciously"
        r"|undoubtedly|shockingly|blatant(?:ly)?",
        "comments",
        "no comment",
    ),
    Loaded(
        r"illegal (?:immigrants?|migrants?|aliens?)|illegals|aliens",
        "calls a person illegal",
        "person without leave to stay",
    ),
)

VERDICTS: Final = (
    r"guilty|fraudsters?|swindlers?|swindled|embezzlers?|embezzled|stole|stolen|thief|thieves|launderers?|laundered"
    r"|defrauded|bribed|extorted|plotted|lied|liars?|terrorists?|extremists?|criminals|gangsters?"
    r"|murder(?:s|ed|ers?)|killers?|rap(?:ed|ists?)|kidnap(?:s|ped|pers?)|abduct(?:s|ed|ors?)|tortur(?:es|ed|ers?)"
    r"|ill-treated|mistreated|beat|beaten|abused|violated|breached|unlawfully|illegally"
)
"""Words that say that somebody did wrong. They are said by a court, a side or a witness, never by this site."""

NO_VERDICT: Final = (
    r"terrorist (?:offen[cs]es?|acts?|attacks?|links?|charges?|activit(?:y|ies)|financing|purposes|threats?|lists?"
    r"|crimes?|plots?|suspects?)",
    r"extremist (?:materials?|activit(?:y|ies)|crimes?|offen[cs]es?|organisations?)",
    r"lost and stolen|stolen (?:passports?|documents?|papers|property|goods|vehicles?|travel)",
    r"illegally obtained|unlawfully at large|murders (?:of|in)",
)
"""Uses of the verdict words that name a kind of act or thing and accuse nobody."""

ATTRIBUTED: Final = (
    r"s(?:aid|ays?|aying)|t(?:old|ells)|wr(?:ote|ites?|itten)|stat(?:ed|es|ing)|report(?:s|ed|edly|ing)?|record(?:s|ed)"
    r"|according to|alleg\w+|accus\w+|charg\w+|suspect\w*|suspicion|claim\w*|den(?:y|ies|ied|ying)|reject\w*"
    r"|f(?:ound|inds?|inding)|h(?:eld|olds|olding)(?: it| unanimously|[^.;]{0,40} (?:that|responsible))"
    r"|rul(?:ed|es|ing)|decid(?:ed|es|ing)|convict\w*|acquit\w*|conclu\w+|consider\w*|courts?"
    r"|tribunal|jury|judges?|judgments?|prosecut\w+|indict\w+|sought|wanted|complain\w*|describ\w+|call(?:s|ed|ing)?"
    r"|argu\w+|accept\w*|acknowledg\w+|established|testi\w+|evidence|account|plead\w*|apolog\w+|sentenced|tried|trials?"
    r"|investigat\w+|inquir\w+|sued?|action for|petition\w*|submitt\w+|opinion|view|verdicts?|confess\w*|quot\w+"
    r"|warn\w*|document\w*"
    r"|spoke|speak\w*|blam\w+|declar\w+|announc\w+|assert\w*|maintain\w*|insist\w*|certified|listed|designated"
)
"""Words that make a statement somebody's: who speaks or decides, and how."""

CALLED: Final = (
    r"call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|spoke of|denounc(?:es|ed|ing)|dismiss(?:es|ed|ing)|termed"
    r"|brand(?:s|ed)"
)
"""Words after which a loaded word is somebody else's."""

HEDGED: Final = (
    r"risks?|fear\w*|danger|would|might|may|could|cannot|can|if|whether|unless|not|never|nor|no|nobody|none|neither"
    r"|without"
)
"""Words shortly before another that make it a denial, a question or a danger ahead."""

OF_LAW: Final = frozenset({"violated", "breached", "unlawfully", "illegally"})
"""Verdicts that any ruling on a breach of rights bears out; the others tell acts."""

HEARSAY: Final = (
    r"allegedly|reportedly|said to (?:be|have)|alleged (?:to|that)|rumou?red|rumou?rs?|believed to|thought to"
    r"|many (?:say|believe)|some (?:say|believe)|widely (?:seen|regarded|believed)"
)
"""Words of nobody in particular."""

CONVICTED: Final = r"convict(?:ed|ion|ions|s|ing)|sentenced|found guilty|guilty verdicts?"
"""Words that tell a conviction."""

ABSENT: Final = r"absence|in absentia|absent|unheard|without (?:his|her|their) being|not present|default"
SET_ASIDE: Final = (
    r"quash\w*|annul\w*|overturn\w*|set\w* aside|acquit\w*|revers\w+|cleared|cancel\w*|retri(?:al|ed)|struck"
    r"|lifted"
)
PARDONED: Final = r"pardon\w*|amnest\w*|rehabilitat\w*|clemency"
NOT_FINAL: Final = r"appeal\w*|not final\w*|final\w*|challeng\w+"
"""Words that keep a conviction from sounding better founded, or longer lived, than it is."""

ACCUSING: Final = (
    r"accus\w+|(?:is|was|were|are|been) (?:suspected|wanted|sought) (?:of|for|over|by)|charged with|alleg\w+"
    r"|charged (?:him|her|them)|said to have|suspects?|suspected|suspicions? of"
    r"|indict\w+|blam(?:es|ed|ing)|called (?:him|her|them|it) an?"
    r"|tortured|ill-treated|mistreated|kidnapped|abducted|beat|beaten|abused|lied"
    r"|(?:complain\w*|complaints?) of (?:torture|ill-treatment|beatings?)|broke (?:its|his|her|their) (?:promise|word)"
)
"""Words that accuse, of persons and of states alike. A lawyer's `charges` or a risk ahead is none."""

ANSWERED: Final = (
    r"den(?:y|ies|ied|ying|ial)|reject\w*|disput\w*|contest\w*|deplor\w+|pleaded"
    r"|accepted|acknowledg\w+|apolog\w+|acquit\w*|convict\w*|dismiss\w*|annul\w*|quash\w*|refus\w+|dropped|closed|cleared"
    r"|found|established|ruled|held that|held (?:it|him|her|them|the)|not proven|never charged|without charge"
    r"|never (?:tried|convicted)|settled|no (?:answer|comment|denial|court|finding|ruling)|undecided|left open"
    r"|retract\w*"
)
"""Words that tell what the accused says, or what became of the accusation."""
SPOKE: Final = r"says?|said|calls?|called|argu\w+|spoke of|insist\w*|maintain\w*"
"""Words of any side: after an accusation they bring the answer, before it the accuser."""

LEAKED: Final = (
    r"leak(?:ed|s)?|hacked|hackers?|intercept(?:ed|s|ions?)|wire-?tap(?:s|ped|ping)?|bugged|secretly recorded|stolen"
    r"|intercettazion[ei]|écoutes|wikileaks|kazaword"
)
"""Words of titles and publishers that show that a document was taken or overheard."""

CONFESSION: Final = r"confess(?:ed|es|ion|ions)"
CIRCUMSTANCES: Final = (
    r"tortur\w+|ill-treat\w+|duress|coerc\w+|forc\w+|pressure\w*|custody|polic\w+|detention|detained|prison|interrogat\w+"
    r"|question\w+|court|judges?|trials?|testi\w+|televis\w+|retract\w*|withdr\w+|recant\w*|repudiat\w*|den(?:y|ied|ies)"
    r"|said|says|told|according|account|disput\w+|doubt\w*|suspicion\w*|taint\w*|admissib\w+|admitted|lawyers?|rights?"
    r"|plead\w*|offered|demand\w*|shield|save"
)
"""Words that tell where and how somebody confessed, or who says so."""
SETTING: Final = (
    r"custody|polic\w+|detention|detained|prison\w*|interrogat\w+|question\w+|courts?|trials?|hearings?|jury|judges?"
    r"|testi\w+|televis\w+|retract\w*|withdr\w+|recant\w*|repudiat\w*|plead\w*|pleas?|tortur\w+|duress|pressure"
    r"|letters?|interviews?|press|statements?|speech|books?|articles?|parliament|proceedings|defendant|lawyers?|report\w*"
)
"""Words that tell in what setting a concession was made."""

KIN: Final = (
    r"daughters?|sons?|child|children|wife|husband|mother|father|brothers?|sisters?|nieces?|nephews?|cousins?|partner"
    r"|fianc[ée]e?|girlfriend|boyfriend|grand(?:son|daughter|mother|father)|stepson|stepdaughter|widow|toddler|baby"
)
"""Words for relatives, of the person concerned and of an official alike."""

HEALTH: Final = (
    r"hiv|cancer|tumou?r|hepatitis|tuberculosis|diabet\w+|epilep\w+|schizophren\w+|psychos[ie]s|psychotic|bipolar"
    r"|depression|depressed|autis\w+|dementia|ptsd|post-traumatic|suicidal|suicide|pregnan\w+|miscarri\w+|addict\w+"
    r"|alcoholi\w+|mental(?:ly)? (?:ill|illness|disorders?)"
)
"""Words for states of health."""

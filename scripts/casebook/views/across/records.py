"""What a dossier gives to the pages that compare cases. Each record leads to its item on the dossier."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.claims import FindingLine, Voice
from casebook.views.promises import Verdict
from casebook.views.text import Link


@dataclass(frozen=True, slots=True)
class PromiseRecord:
    """A diplomatic assurance. `case`: the case's name, leading to the promise on its dossier.

    `by`, `to`: who promised whom; `givers`: the states behind `by`, for totals. `that`: what, in words; `text`: the
    dossier's own words, where no closed word fits. `kept`, `weighed`: words of the vocabulary, counted; their
    words for readers are `became` and `weighings`, each result with the bodies. `required`: a court set it as a
    condition.
    """

    case: Link
    by: tuple[Link, ...]
    to: tuple[Link, ...]
    givers: tuple[Link, ...]
    date: str
    form: str
    that: str
    text: str
    weighed: tuple[str, ...]
    weighings: tuple[tuple[str, tuple[Link, ...]], ...]
    kept: str
    became: Verdict
    required: bool


@dataclass(frozen=True, slots=True)
class MeasureRecord:
    """An interim measure. `steps`: asked, granted, refused, ended, each with its date. `followed`: what is counted."""

    case: Link
    body: Link
    to: tuple[Link, ...]
    rule: Link | None
    date: str
    steps: tuple[tuple[str, Link], ...]
    followed: str
    obeyed: Verdict


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A claim with both sides. `kind`: its word; `results`: words of the findings that stand, each once."""

    case: Link
    kind: str
    text: str
    says: tuple[Voice, ...]
    denies: tuple[Voice, ...]
    silence: tuple[str, ...]
    concedes: tuple[Voice, ...]
    findings: tuple[FindingLine, ...]
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TransferRecord:
    """A transfer. `asking`, `asked`, `to`, `by`: codes of states; `by` carries it out, or was to."""

    case: Link
    asking: tuple[str, ...]
    asked: str
    to: str
    by: tuple[str, ...]
    sign: str
    status: Verdict


Compared = PromiseRecord | MeasureRecord | ClaimRecord | TransferRecord

"""Whether a text of the dossier names somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casebook.model.dossier import Dossier


def mentions(dossier: Dossier, spellings: Iterable[str]) -> bool:
    """Whether one of the spellings stands as whole words in the prose or in a text of the front matter."""
    texts = [dossier.story.text, str(dossier.standfirst), str(dossier.outcome or "")]
    texts += [str(event.text) for event in dossier.events]
    texts += [str(claim.text) for claim in dossier.claims]
    texts += [str(fact) for fact in dossier.key_facts]
    for claim in dossier.claims:
        texts += [str(line.text) for line in claim.asserted if line.text]
        texts += [str(line.text) for line in claim.findings if line.text]
        texts += [str(line.text) for line in (*claim.denied, *claim.conceded) if line.text]
    together = "\n".join(texts)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", together) for name in spellings if name)

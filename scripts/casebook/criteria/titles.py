"""Whether a judgment's own title names somebody."""

from __future__ import annotations

import re

from casebook.model.dossier import Dossier
from casebook.model.entity import Person, PersonEntry


def in_a_title(dossier: Dossier, person: Person | PersonEntry) -> bool:
    """Whether a spelling of the family name stands as whole words in the name of a proceeding."""
    names = " / ".join(proceeding.name for proceeding in dossier.proceedings if proceeding.name)
    spellings = {person.family_name or str(person.name).split()[-1], *(form.text for form in person.names)}
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", names, re.I) for name in spellings)

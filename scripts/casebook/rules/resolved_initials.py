"""A name where the judgment gives initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.titles import in_a_title
from casebook.diagnostics import Diagnostic, Related, warning
from casebook.model.dossier import Dossier

RULE = warning("resolved-initials", "a person is named whom the title of the judgment gives in initials")

_INITIALS = re.compile(r"(?:[A-Z]{1,3}\.[ -]?){1,4}(?:\(No\. \d\) )?(?:v\.?|c\.|contre|gegen) ")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A court that writes `M.A. v. France` has weighed what the name would do; initials stay initials everywhere."""
    hidden = [p for p in dossier.proceedings if p.name and _INITIALS.match(p.name)]
    if not hidden:
        return
    for row in dossier.people:
        person = names.person(row.id)
        is_name = person is not None and not re.fullmatch(r"(?:[A-Z]{1,3}\.?[ -]?){1,4}", str(person.name))
        if row.role == "person-concerned" and person and is_name and not in_a_title(dossier, person):
            yield RULE.at(
                dossier.place(row, "id"),
                f"`{person.name}` is named, and `{hidden[0].name}` gives initials",
                help="write the initials as the name and in the id, and take the name out of every text",
                related=[Related(dossier.place(hidden[0], "name"), "the judgment's title")],
            )

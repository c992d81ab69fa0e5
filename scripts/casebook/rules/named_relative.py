"""A relative named in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.titles import in_a_title
from casebook.criteria.voice import at_most, place_in, written
from casebook.criteria.wording import KIN
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("named-relative", "a text names a relative who has no public part in the case")

_NAME = r"(?:al-|bin |El-)?[A-Z][\w'’-]+"
_KIN = re.compile(
    rf"(?<![\w-])(?:{KIN})(?: (?P<close>{_NAME}(?: {_NAME}){{0,3}})|,(?: then)?(?: aged)?(?: \w+,)? "
    rf"(?P<apart>{_NAME}(?: {_NAME}){{0,3}})(?=[,.;:)]| who | and \w+,))"
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Parents, partners and children of a person concerned, and of an official, are called by their role."""
    known = set(_public(dossier, names))
    for file, passage in written(dossier, names):
        for sentence in passage.sentences if _KIN.search(passage.own) else ():
            for found in at_most(_KIN.finditer(sentence.own)):
                group = "close" if found["close"] else "apart"
                if known.isdisjoint(re.findall(r"[\w'’-]+", found[group])):
                    help = "write the role word alone; a relative who acts in public stands under `people`"
                    place = place_in(file, sentence, *found.span(group))
                    yield RULE.at(place, f"`{found[group]}` is named as a relative", help=help)


def _public(dossier: Dossier, names: Names) -> Iterator[str]:
    """Words of the names of bodies, and of people who are concerned, hold an office or speak in public."""
    for row in dossier.people:
        person = names.person(row.id)
        if person is None:
            continue
        if person.public_role or row.role == "person-concerned" or in_a_title(dossier, person):
            for name in (str(person.name), *(form.text for form in person.names)):
                yield from re.findall(r"[\w'’-]+", name)
    for id in {ref.target for ref in dossier.references if ref.kind in ("actor", "body", "by")}:
        if body := names.body(id):
            yield from re.findall(r"[\w'’-]+", body.name)

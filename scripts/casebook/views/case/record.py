"""The record beside a dossier: persons, states, risks, courts, provisions, outcome."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.model.entity import NameForm
from casebook.model.proceeding import Proceeding
from casebook.model.transfer import Transfer
from casebook.views import addresses
from casebook.views.case import verdicts
from casebook.views.case.resolve import actor, article, instrument, state, states
from casebook.views.lead import Note, RecordRow, Value
from casebook.views.text import Link
from casebook.vocabulary import RISKS

ABOUT_THE_TRANSFER = frozenset({"transfer", "removal", "human-rights", "detention", "supervision"})
COURTS_SHOWN = 8


def record(names: Names) -> tuple[RecordRow, ...]:
    """The rows of the record that have something to say."""
    return tuple(row for row in _rows(names) if row.values)


def _rows(names: Names) -> Iterator[RecordRow]:
    dossier = names.dossier
    transfers = [t for t in dossier.transfers if t.kind != "return"] or list(dossier.transfers)
    asked = [t for t in transfers if names.requested_by(t)]
    people = tuple(_person(names, id) for id in names.concerned)
    yield RecordRow("Person" if len(people) == 1 else "People", people)
    yield _states("Asked by", [code for t in asked for code in names.requested_by(t)])
    yield _states("Asked of", [str(t.from_) for t in asked])
    if not asked:
        done = [t for t in transfers if t.outcome == "carried-out"]
        doubtful = [t for t in done if t.kind == "disputed" and not t.by]  # who acted may be what is disputed
        known = [t for t in done if t not in doubtful]
        yield _states("Carried out by", [code for t in known for code in names.carried_out_by(t)])
        yield _states("From", [str(t.from_) for t in doubtful])
    yield _feared(transfers)
    risks = [RISKS[risk].label for risk in dossier.risks]
    words = [word if not index else word.lower() for index, word in enumerate(risks)]
    yield RecordRow("Risk of", tuple(Value(Link(word)) for word in words), inline=True)
    yield RecordRow("Decided by", _courts(names))
    yield RecordRow("Provisions", _by_instrument(names))
    outcome = verdicts.status(names, dossier.transfers[0])
    yield RecordRow("Outcome", (Value(Link(outcome.plain)),))
    if dossier.id:
        counts = f" · {_plural(len(dossier.events), 'event')} · {_plural(len(dossier.sources), 'source')}"
        number = str(dossier.id)
        yield RecordRow("Record", (Value(Link(number, addresses.permanent(number)), after=counts),))


def _plural(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _states(label: str, codes: list[str]) -> RecordRow:
    return RecordRow(label, tuple(Value(link) for link in states(codes)), inline=True)


def _feared(transfers: list[Transfer]) -> RecordRow:
    to = list(dict.fromkeys(str(t.to) for t in transfers if t.feared))
    onward = dict.fromkeys(str(code) for t in transfers for code in t.onward if str(code) not in to)
    values = [Value(state(code)) for code in to]
    return RecordRow(
        "Risk in", (*values, *(Value(state(code), after=" (onward)") for code in onward)), inline=True
    )


def _person(names: Names, id: str) -> Value:
    person = names.person(id)
    if person is None:
        return Value(Link(id))
    facts = [f"born {person.born}"] if person.born else []
    if person.nationality:
        facts.append("nationality: " + " and ".join(country.name for country in person.nationality))
    notes = tuple(_name(form) for form in other_scripts(person.names))
    return Value(actor(names, id), notes=(*notes, *([Note(", ".join(facts))] if facts else [])))


def _name(form: NameForm) -> Note:
    return Note(form.text, form.language.tag, f"({form.language.name.replace(' (', ', ').rstrip(')')})")


def other_scripts(forms: tuple[NameForm, ...]) -> tuple[NameForm, ...]:
    """The first form in each language that is not written in Latin letters."""
    first: dict[str, NameForm] = {}
    for form in forms:
        if not _is_latin(form.text):
            first.setdefault(form.language.tag, form)
    return tuple(first.values())


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(char, "").startswith("LATIN") for char in text if char.isalpha())


def _courts(names: Names) -> tuple[Value, ...]:
    all_of_them = names.dossier.proceedings
    told = [p for p in all_of_them if p.matter in ABOUT_THE_TRANSFER] or list(all_of_them)
    by_body: dict[str, list[Proceeding]] = {}
    for proceeding in reversed(told):
        by_body.setdefault(str(proceeding.body), []).append(proceeding)
    shown = list(by_body.items())[:COURTS_SHOWN]
    return tuple(Value(actor(names, id), notes=_numbers(proceedings)) for id, proceedings in shown)


def _numbers(proceedings: list[Proceeding]) -> tuple[Note, ...]:
    numbers = list(dict.fromkeys(number for p in reversed(proceedings) for number in p.numbers))
    if not numbers:
        return ()
    return (Note(f"{'no.' if len(numbers) == 1 else 'nos.'} {', '.join(numbers)}"),)


def _by_instrument(names: Names) -> tuple[Value, ...]:
    """Instruments, those that were ruled on first, each with its articles in its own order."""
    articles: dict[str, list[str]] = {}
    for id in provisions(names):
        articles.setdefault(id.partition("/")[0], []).append(id)
    return tuple(
        Value(instrument(names, id), parts=tuple(article(names, part) for part in in_order(names, parts)))
        for id, parts in articles.items()
    )


def in_order(names: Names, provisions: list[str]) -> list[str]:
    """Provisions of one instrument in the order in which it lists them; those it does not list stand last."""
    entry = names.instrument(provisions[0])
    listed = [str(p.article) for p in entry.provisions] if entry else []
    place = {article: position for position, article in enumerate(listed)}
    return sorted(provisions, key=lambda id: place.get(id.partition("/")[2], len(place)))


def provisions(names: Names) -> tuple[str, ...]:
    """Provisions in any finding, then those relied on; each once."""
    dossier = names.dossier
    found = [id for p in dossier.proceedings for id in found_provisions(p)]
    return tuple(dict.fromkeys((*found, *dossier.provisions)))


def found_provisions(proceeding: Proceeding) -> tuple[str, ...]:
    """Every provision that a proceeding ruled on."""
    keys: list[str] = []
    for key, value in proceeding.found.items():
        keys += [str(id) for id in value] if isinstance(value, dict) else [str(key)]
    return tuple(keys)

"""Under which names and words a dossier is found: its people, bodies, states, provisions and terms."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from casebook.collection.named import named, provisions_named
from casebook.collection.names import Names
from casebook.values.country import Country
from casebook.views.search.spellings import person, plain
from casebook.views.search.terms import more_words
from casebook.views.search.view import Spelled

_LANGUAGES: Final = ("ar", "de", "es", "fr", "it", "kk", "pl", "ru", "tr", "uk")
"""Languages in which the index knows the names of states; CLDR's names, by Babel."""


def spelled(names: Names) -> Spelled:
    """All names and words of one dossier."""
    concerned = frozenset(names.concerned)
    mine = [id for id in named(names) if id in concerned]
    others = [id for id in named(names) if id not in concerned]
    dossier = names.dossier
    about: list[str] = [t.kind for t in dossier.transfers] + list(dossier.risks)
    about += ["assurances"] * bool(dossier.assurances) + ["measures"] * bool(dossier.measures)
    about += [measure.obeyed for measure in dossier.measures if measure.obeyed and measure.found_by]
    laws = provisions_named(names)
    about += [*others, *laws, *dict.fromkeys(law.partition("/")[0] for law in laws)]
    law_names = [form for law in laws for form in _law(names, law)]
    numbers = [
        str(p.ecli).rpartition(":")[2] for p in dossier.proceedings if p.ecli
    ]  # with its colons it stands there
    return Spelled(
        _unique(form for id in mine for form, _ in _forms(names, id)),
        _unique(word for id in mine for word in sorted(_people_words(names, id))),
        _unique((*(form for id in others for form, _ in _forms(names, id)), *law_names)),
        _unique(
            (
                *(word for id in others for word in sorted(_other_words(names, id))),
                *numbers,
                *more_words(about),
            )
        ),
    )


def _forms(names: Names, id: str) -> tuple[tuple[str, str], ...]:
    """Every (name, language) of a person, body or state that its own page shows."""
    found = names.person(id) or names.body(id)
    if found is None:
        actor = names.actor(id)
        return ((actor.name, "en"),) if actor else ()
    short = getattr(found, "short_name", None)
    own = [(str(found.name), "en"), *([(str(short), "en")] if short else [])]
    return (*own, *((form.text, form.language.tag) for form in found.names))


def _people_words(names: Names, id: str) -> frozenset[str]:
    found = names.person(id)
    if found is None:
        return frozenset()
    return person(_forms(names, id), (str(code) for code in found.nationality))


def _other_words(names: Names, id: str) -> frozenset[str]:
    if names.person(id) is not None:
        return _people_words(names, id)
    if names.body(id) is not None:
        return frozenset(word for form, _ in _forms(names, id) for word in plain(form))
    actor = names.actor(id)
    return frozenset(_state_names(id) if actor is not None and actor.kind == "state" else ())


def _law(names: Names, id: str) -> tuple[str, ...]:
    instrument, article = names.instrument(id), names.provision(id)
    told: list[Any] = []
    if instrument is not None:
        told += [instrument.title, instrument.short_title, *(form.text for form in instrument.names)]
    if article is not None:
        told += [f"article {article.article}", article.label, article.title]
    return tuple(str(text) for text in told if text)


@cache
def _state_names(code: str) -> tuple[str, ...]:
    from babel import Locale

    official = (name for name, _ in Country.parse(code).names_in_official_languages())
    known = (Locale(language).territories.get(code) for language in _LANGUAGES)
    return _unique((*official, *(str(name) for name in known if name)))


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))

"""Proceedings as a page shows them: chains of instances, and the instances that stand alone."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.text import Figure, Link
from casebook.views.when import When


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a body found on one provision: `Article 3 ECHR`, `no violation`, `against Turkey`."""

    provision: Link
    result: str
    against: str = ""


@dataclass(frozen=True, slots=True)
class Instance:
    """One proceeding before one body. `way` leads to it from `after`: "appealed to".

    `short`, `date`: body and date for narrow places. `held`: what it held, at most 60 characters.
    `after_words` name the earlier instance where it is not the line above. `level`: its height in the drawing.
    `struck`: set aside by a later one, named in `struck_by`. `decided`: it ended the first transfer.
    `event`: what decided it; `own_name`: the body's, in its script.
    `numbers`: numbers and citations, ready to print; `documents`: ECLI, HUDOC and the like.
    """

    id: str
    body: Link
    short: str
    held: str
    date: str = ""
    when: When | None = None
    level: str = ""
    way: str = ""
    after: tuple[str, ...] = ()
    after_words: str = ""
    chamber: str = ""
    numbers: str = ""
    documents: tuple[Link, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    final: str = ""
    effect: str = ""
    struck: bool = False
    struck_by: str = ""
    decided: bool = False
    event: Link | None = None
    figures: tuple[Figure, ...] = ()
    own_name: Link | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """Instances connected by `after`, in order of time. `levels`: labels from the highest down."""

    title: str
    levels: tuple[str, ...]
    instances: tuple[Instance, ...]

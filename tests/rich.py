"""A dossier with one of everything that a page can show. All names and facts are invented."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.settings import Settings
from casebook.views.case.page import dossier_view, related_cases
from casebook.views.dossier import DossierView
from tests.minimal import collection

SETTINGS = Settings("The Casebook", "Us", base_url="https://example.org/")

BODIES = """\
- {id: ecthr, name: European Court of Human Rights, kind: court, level: international}
- {id: fr-ca, name: Court of Appeal, kind: court, level: appeal, state: FR}
- {id: fr-cass, name: Court of Cassation, kind: court, level: highest, state: FR}
- id: uz-court
  name: Tashkent City Court
  names: [{text: Ташкентский суд, language: ru}]
  kind: court
  level: first
  state: UZ
"""
PEOPLE = """\
- id: ali-doe
  name: Ali Doe
  names: [{text: علي, language: ar}, {text: Али, language: ru}, {text: Алиу, language: ru}, {text: Aly, language: fr}]
  born: "1970"
  nationality: [UZ]
"""
INSTRUMENTS = """\
- id: echr
  title: Convention for the Protection of Human Rights
  short-title: ECHR
  provisions: [{article: "3", title: Torture}, {article: "34", title: Application}]
- id: ecthr-rules
  title: Rules of Court
  provisions: [{article: "39", title: Interim measures, label: Rule 39}]
"""
RICH = """\
---
id: D-0001
title: "Ali Doe & Ben Roe: France to Uzbekistan"
standfirst: Two men, one flight.
publication: published
people:
  - {id: ali-doe, role: person-concerned}
  - {id: ben-roe, role: person-concerned, name: Ben Roe}
  - {id: lee-law, role: lawyer, name: Lee Law}
transfers:
  - {id: t01, kind: rendition, from: FR, to: UZ, by: [FR, US], onward: [AF], outcome: carried-out, decided: e05,
     found-by: p04}
  - {id: t02, kind: return, from: UZ, to: FR, people: [ali-doe], outcome: carried-out, decided: e07}
risks: [torture, onward-transfer]
outcome: Both were flown out [@s01 § 4; @s02], and one came back.
key-facts: ["Flown out in 2004 [@s01].", "Found unlawful [@s02].", "One came back [@s03]."]
provisions: [echr/3]
proceedings:
  - {id: p01, body: fr-ca, matter: transfer, decided: e02, way: first-instance, result: granted, effect: allows,
     text: the transfer may go on}
  - {id: p02, body: fr-cass, matter: transfer, decided: e03, after: [p01], way: appeal, result: quashed,
     numbers: ["14-1"]}
  - {id: p03, body: uz-court, matter: criminal, decided: 2005-05, result: convicted, sources: [s03]}
  - id: p04
    body: ecthr
    chamber: Grand Chamber
    name: Doe v. France
    numbers: [46827/99, 46951/99]
    hudoc: 001-68183
    ecli: "ECLI:CE:ECHR:2005:0204JUD004682799"
    matter: human-rights
    decided: e06
    final: 2012-12-13
    after: [p02]
    way: application
    result: violation
    against: [FR]
    found: {echr/3: {result: violation, limbs: [procedural, substantive]}, echr/34: no-violation}
events:
  - {id: e01, date: 2003-12-31, kind: arrest, place: FR, actors: [ali-doe], text: "He was taken [@s01]."}
  - {id: e02, date: 2004-01, kind: decision, place: "Paris, FR", text: "The court allowed it [@s01].",
     sources: [s02, s03]}
  - {id: e03, date: 2004-01-20, kind: decision, place: "Paris, FR", text: "Quashed [@s02]."}
  - {id: e04, date: 2004-01-02/2004-05-28, kind: detention, place: UZ, text: "Held [@s03].",
     also-dated: [{date: 2004-06, sources: [s02]}]}
  - {id: e05, date: 2004-01-23, kind: removal, place: [FR, UZ], actors: [US], text: "Flown out [@s01; @s02]."}
  - {id: e06, date: 2012-12-13, kind: judgment, place: "Strasbourg, FR", text: "The Court found a breach [@s02 § 9]."}
  - {id: e07, date: 2013~, kind: return, place: FR, actors: [ali-doe], text: "He came back [@s03]."}
  - {id: e09, date: 2030-03-01, kind: hearing, expected: true, place: "Paris, FR", text: "A hearing is set [@s03]."}
claims:
  - id: c01
    text: That both were tortured.
    kind: ill-treatment
    about: [UZ]
    asserted: [{by: ali-doe, date: 2004-06, text: In a letter., sources: [s03]}]
    denied:
      - {by: UZ, date: 2004-07, until: e06, sources: [s02]}
      - {reply: {asked: 2026-05-03, result: none}}
    conceded: [{by: UZ, text: That he was held., sources: [s02]}]
    findings:
      - {by: p04, result: established, mode: [not-final], locator: § 12}
      - {by: p01, result: rejected, mode: [civil], overturned-by: p02}
  - id: c02
    text: That the flight was a deportation.
    kind: fact
    asserted: [{by: FR, sources: [s02]}]
    denied: [{no-denial-found: {searched: 2026-11-24}, text: "Its files are closed [@s01]."}]
    findings: [{by: p01, result: left-open, text: "Nobody asked [@s01].", sources: [s02]}]
assurances:
  - {id: a01, by: [UZ], to: [FR], form: note, date: e02, promises: [no-torture, fair-trial], kept: broken,
     found-by: p04,
     weighed: [{by: p01, result: relied-on, provision: echr/3}], sources: [s02]}
  - {id: a02, by: [UZ], to: [FR], promises: [other], text: "A promise [@s01].", kept: disputed, claim: c01}
measures:
  - {id: m01, body: ecthr, to: [FR], rule: ecthr-rules/39, granted: e03, obeyed: breached, found-by: p04}
related: [{dossier: other, reason: Same flight.}]
sources:
  - {id: s01, title: Flight log, language: en, kind: official, side: FR, publisher: France,
     url: "https://example.org/log"}
  - {id: s02, title: Arrêt, title-en: Judgment, language: fr, kind: judgment, date: 2012-12-13, publisher: Court,
     via: Mirror, url: "https://example.org/j",
     archives: [{url: "https://web.archive.org/web/1/https://example.org/j", date: 2026-11-01}]}
  - {id: s03, title: خبر, language: ar, kind: press, author: A. Writer, publisher: Paper}
replies: [{id: r01, from: FR, date: 2026-11-20, text: We do not agree., note: Printed as it came.}]
withdrawn:
  - {id: e08, date: 2026-11-20, reason: duplicate, instead: e07}
  - {id: s04, date: 2026-11-20, reason: error, text: It was another flight.}
  - {id: x02, date: 2026-11-20, reason: legal}
changes:
  - {id: x01, date: 2026-11-01, type: created, text: Published.}
  - {id: x03, date: 2026-11-21, type: correction, text: The day was wrong., affects: [e05],
     was: 24 January, now: 23 January}
review: {checked: 2026-11-24}
---
## What happened

They were flown out [@s01 § 4], *together*. See [the flight](#e05) and [the other case](other.md) [@s02; @s03].

- one [@s01]
- two

> A quotation.
"""
OTHER = """\
---
id: D-0002
title: "Cy Poe: France to Cuba"
standfirst: One man.
publication: published
people: [{id: cy-poe, role: person-concerned, name: Cy Poe}]
transfers: [{id: t01, kind: extradition, from: FR, to: CU, outcome: pending}]
events: [{id: e01, date: 2020, kind: request, text: "Cuba asked [@s01]."}]
sources: [{id: s01, title: A paper, language: en, kind: press, url: "https://example.org/x"}]
---
He waits [@s01].
"""
FILES = {
    "dossiers/other.md": OTHER,
    "dossiers/authority/bodies/all.yml": BODIES,
    "dossiers/authority/people/d.yml": PEOPLE,
    "dossiers/authority/instruments/all.yml": INSTRUMENTS,
}


def names(slug: str = "rich", text: str = RICH) -> Names:
    """The rich dossier with everything that it names."""
    found = collection(text, "rich", **FILES)
    return found.names(found.dossiers[slug])


def view(slug: str = "rich", text: str = RICH) -> DossierView:
    """Its page, before the templates."""
    found = collection(text, "rich", **FILES)
    return dossier_view(found.names(found.dossiers[slug]), SETTINGS, related_cases(found)[slug])

"""Site addresses, without leading slash; each stands here once."""

from __future__ import annotations

from casebook.model.dossier import Dossier, WithdrawnDossier

HOME = ""
NOT_FOUND = "404.html"
DOSSIERS = "dossiers/"
BY_STATUS = "dossiers/by/status/"
BY_YEAR = "dossiers/by/year/"
PEOPLE = "people/"
BODIES = "bodies/"
STATES = "states/"
INSTRUMENTS = "instruments/"
TIMELINE = "timeline/"
UPDATES = "updates/"
CORRECTIONS = "corrections/"
ASSURANCES = "assurances/"
MEASURES = "measures/"
CLAIMS = "claims/"
ROUTES = "routes/"
SEARCH = "search/"

FEED = "feed.atom"
CITE_BIB = "cite.bib"
CITE_RIS = "cite.ris"
CITE_CSL = "cite.csl.json"
RECORD = "dossier.json"
OF_DOSSIER = (RECORD, CITE_BIB, CITE_RIS, CITE_CSL, FEED)
"""Files that stand beside the page of a dossier, published or withdrawn."""
RECORD_SCHEMA = "data/dossier.schema.json"
UPCOMING = "upcoming.ics"


def dossier(slug: str, anchor: str = "") -> str:
    """A dossier's page, or an item on it: `dossiers/ablyazov-france/#e31`."""
    return f"{DOSSIERS}{slug}/" + (f"#{anchor}" if anchor else "")


def permanent(id: str) -> str:
    """The address that never changes: `id/D-0001/`."""
    return f"id/{id}/"


def person(id: str) -> str:
    """A person's page."""
    return f"{PEOPLE}{id}/"


def body(id: str) -> str:
    """A body's page."""
    return f"{BODIES}{id}/"


def state(code: str) -> str:
    """A state's page."""
    return f"{STATES}{code}/"


def instrument(id: str) -> str:
    """An instrument's page."""
    return f"{INSTRUMENTS}{id}/"


def article(provision: str) -> str:
    """The page of a provision: `echr/3` → `instruments/echr/3/`."""
    return f"{INSTRUMENTS}{provision}/"


def year(number: int | str) -> str:
    """All events of a year."""
    return f"{TIMELINE}{number}/"


def claims(kind: str) -> str:
    """All claims of one kind."""
    return f"{CLAIMS}{kind}/"


def of_file(file: Dossier | WithdrawnDossier) -> str:
    """The page of a dossier, published or withdrawn."""
    return dossier(str(file.slug))

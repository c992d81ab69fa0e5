"""The real dossiers as exports: path → content, as a build would write them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from casebook.collection.collection import Collection, read_collection
from casebook.collection.folder import read_folder
from casebook.exports import export_all
from casebook.settings import Settings
from casebook.views.contributions import gather

ROOT = Path(__file__).resolve().parents[2]
HERE = Settings("The Casebook", "The Publisher", text_licence="CC-BY-4.0")
PUBLIC = Settings("The Casebook", "The Publisher", "https://example.org/book/", text_licence="CC-BY-4.0")


@cache
def real() -> Collection:
    files, _ = read_folder(ROOT)
    return read_collection(files)


def exported(collection: Collection, settings: Settings = PUBLIC) -> dict[str, bytes]:
    """Every export of a collection; no path twice."""
    made = list(export_all(collection, settings, gather(collection)))
    found = {each.path: each.content for each in made}
    assert len(found) == len(made)
    return found


@cache
def all_real(settings: Settings) -> dict[str, bytes]:
    """Every export of the real collection."""
    return exported(real(), settings)


def named(name: str, settings: Settings) -> dict[str, bytes]:
    """Folder → content of the files of one name beside the real dossiers."""
    ending = f"/{name}"
    return {
        path.removesuffix(name): content
        for path, content in all_real(settings).items()
        if path.startswith("dossiers/") and path.endswith(ending)
    }

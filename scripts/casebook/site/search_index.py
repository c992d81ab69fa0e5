"""The search index: Pagefind reads the search view of each dossier; what pages load of it goes on the site.

Pagefind's program runs as a child over a private folder, once a shard of 500 dossiers by id, so that a new dossier
never moves another. Of what it writes we keep the index, its filters and one engine; its scripts, styles and ready
interfaces stay out, and each fragment is rewritten to what a result shows: neither generated spellings nor what
is said twice travels to a reader. A shard whose documents are the same as the last time is taken from the cache.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Final

from casebook.pages.search_document import SearchDocument
from casebook.site.index_files import ENGINE, kept_files
from casebook.site.lock import held
from casebook.site.pagefind import engine_version, run

FOLDER: Final = "search-index"
CACHE: Final = ".cache/casebook/search"
_SHARD: Final = 500
_FORMAT: Final = 2  # of what we write; a change makes the cache void


def search_index(documents: Iterable[SearchDocument], root: Path) -> Iterator[tuple[str, bytes]]:
    """Site path → content of every file of the index, in order of their paths but for the list of shards, the last.

    `documents`: by id. Raises: SearchFault.
    """
    shards: list[dict[str, str]] = []
    engine = ""
    cache = root / CACHE
    with held(cache.with_suffix(".lock"), CACHE, wait=True):
        for number, group in groupby(documents, key=shard):
            folder = _shard(list(group), cache, f"{number:03d}")
            for path in sorted(folder.iterdir()):
                if path.name.startswith(ENGINE):
                    if not engine:
                        engine = path.name
                        yield f"{FOLDER}/{engine}", path.read_bytes()
                    continue
                if path.name.endswith(".pf_meta"):
                    shards.append({"folder": f"{number:03d}", "meta": path.name})
                yield f"{FOLDER}/{number:03d}/{path.name}", path.read_bytes()
        _forget(cache, {entry["folder"] for entry in shards})
    listed = {"engine": engine, "shards": shards}
    yield f"{FOLDER}/shards.json", json.dumps(listed, separators=(",", ":")).encode()


def shard(document: SearchDocument) -> int:
    """Which part of the index holds a dossier: `D-0001` to `D-0499` the first, and so on by 500."""
    digits = "".join(filter(str.isdigit, document.id))
    return int(digits or 0) // _SHARD


def _shard(documents: list[SearchDocument], cache: Path, name: str) -> Path:
    """The folder of a finished shard, made anew only if its documents changed."""
    key = _key(documents)
    folder = cache / f"{name}-{key}"
    if not folder.is_dir():
        fresh = cache / "new"
        shutil.rmtree(fresh, ignore_errors=True)
        (fresh / "read").mkdir(parents=True)
        for document in documents:
            (fresh / "read" / f"{document.id}.html").write_text(document.html, encoding="utf-8")
        run(fresh)
        kept = fresh / "kept"
        kept.mkdir()
        for path, content in kept_files(fresh / "made", {f"/{one.id}.html": one.shown for one in documents}):
            (kept / path).write_bytes(content)
        for old in cache.glob(f"{name}-*"):
            shutil.rmtree(old)
        kept.rename(folder)
        shutil.rmtree(fresh)
    return folder


def _key(documents: Iterable[SearchDocument]) -> str:
    digest = sha256(repr((_FORMAT, engine_version())).encode())
    for one in documents:
        digest.update(f"\0{one.id}\0{one.html}\0{json.dumps(one.shown)}".encode())
    return digest.hexdigest()[:24]


def _forget(cache: Path, shards: set[str]) -> None:
    """Shards that have no dossier any more leave the cache."""
    for folder in cache.glob("*-*"):
        if folder.name.partition("-")[0] not in shards:
            shutil.rmtree(folder)

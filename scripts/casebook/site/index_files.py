"""Pagefind's output → the files that a reader loads: ordered, trimmed, and the same every time.

Pagefind lists filters and their values in an order that changes from run to run; here they are sorted and named by
their content anew. Fragments are rewritten to what a result shows, in three files.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from casebook.site import cbor
from casebook.site.pagefind import LANGUAGE, engine_version

ENGINE: Final = "engine-"
"""How the name of the engine's file begins; the version follows, so that no old copy is used."""

_ENGINE: Final = f"wasm.{LANGUAGE}.pagefind"
_MARK: Final = b"pagefind_dcd"
_FILTERS: Final = 3  # place of the list of filters in the list of contents


def kept_files(made: Path, shown: Mapping[str, dict[str, Any]]) -> Iterator[tuple[str, bytes]]:
    """What of Pagefind's output a reader loads: file name → content.

    `made`: its folder. `shown`: address of a document → what a result may show of it.
    """
    yield f"{ENGINE}{engine_version()}.wasm.gz", (made / _ENGINE).read_bytes()
    for path in sorted(made.glob("index/*.pf_index")):
        yield path.name, path.read_bytes()
    for path in sorted(made.glob("fragment/*.pf_fragment")):
        first, rest, names = trimmed(json.loads(_unpacked(path)), shown)
        yield path.name, _packed(first)
        yield f"{path.stem}.pf_names", _packed(names)
        yield f"{path.stem}.pf_rest", _packed(rest)
    yield from _ordered(made)


def _ordered(made: Path) -> Iterator[tuple[str, bytes]]:
    """The filters and the list of contents, in alphabetical order."""
    names = {}
    for path in sorted(made.glob("filter/*.pf_filter")):
        read: Any = cbor.decode(_unpacked(path))
        content = cbor.encode([read[0], sorted(read[1])])
        names[path.stem] = f"{LANGUAGE}_{sha256(content).hexdigest()[:10]}"
        yield f"{names[path.stem]}.pf_filter", _zipped(_MARK + content)
    (listed,) = made.glob("*.pf_meta")
    contents: Any = cbor.decode(_unpacked(listed))
    contents[_FILTERS] = sorted([name, names[file]] for name, file in contents[_FILTERS])
    content = cbor.encode(contents)
    yield f"{LANGUAGE}_{sha256(content).hexdigest()[:10]}.pf_meta", _zipped(_MARK + content)


def _unpacked(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()).removeprefix(_MARK)


def _packed(value: object) -> bytes:
    return _zipped(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, compresslevel=9, mtime=0)


def trimmed(
    fragment: Mapping[str, Any], shown: Mapping[str, Mapping[str, Any]]
) -> tuple[dict[str, Any], str, str]:
    """A fragment as our script reads it, and the words that it asks for only when they were hit: the rest, the names.

    `card`: what stands over a result. `parts`: [anchor, first word, words of its heading, kind, label] in order.
    `text`: the words up to the last event. The words that stand in the index only are left out.
    """
    may = shown[fragment["url"]]
    items, anchors = may["items"], fragment["anchors"]
    parts = [
        [each["id"], each["location"], items[each["id"]][2], *items[each["id"]][:2]]
        for each in anchors
        if each["id"] in items
    ]
    end = next(each["location"] for each in anchors if each["id"] == "words")
    events_end = next((start for _, start, _, kind, _ in parts if kind != "event"), end)
    words = fragment["content"].replace("\u200b", "").split(" ")[:end]
    first = {
        "card": may["card"],
        "parts": [*parts, ["", end, 0, "", ""]],
        "text": " ".join(words[:events_end]),
    }
    names = next(start for id, start, *_ in parts if id == "names")
    return first, " ".join(words[events_end:names]), " ".join(words[names:])

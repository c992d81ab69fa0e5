"""The few files that pages load: style sheet, script, icon. Path → bytes, from the folder of the pages room."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

FOLDER = "assets"
_COMMENT = re.compile(rb"^[ \t]*(?:/\*(?:[^*]|\*(?!/))*\*/[ \t]*$|//.*$)", re.MULTILINE)
_EMPTY = re.compile(rb"^\s+", re.MULTILINE)


@cache
def assets() -> Mapping[str, bytes]:
    """Site path → content. The style sheet is the partials of `style/`, joined in the order of their names."""
    folder = files("casebook.pages") / FOLDER
    partials = sorted((folder / "style").iterdir(), key=lambda partial: partial.name)
    style = b"\n".join(partial.read_bytes() for partial in partials if partial.name.endswith(".css"))
    others = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    made = {**others, "style.css": style}
    return {f"{FOLDER}/{name}": squeezed(name, content) for name, content in sorted(made.items())}


def squeezed(name: str, content: bytes) -> bytes:
    """A style sheet or script without indentation, empty lines and the comments that stand on lines of their own.

    Every reader loads it, and a sixth of it is for us. Line breaks stay: nothing of the language is interpreted.
    """
    if not name.endswith((".css", ".js")):
        return content
    return _EMPTY.sub(b"", _COMMENT.sub(b"", content))


@cache
def version() -> str:
    """Short name of this version of the assets: a page asks for it, so that no old copy is used."""
    digest = sha256()
    for path, content in assets().items():
        digest.update(f"{path}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:10]

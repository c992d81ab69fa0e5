"""Edits that rules share: each leaves valid YAML and every comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from casebook.diagnostics import Edit
from casebook.model.dossier import File
from casebook.model.part import Part, Path
from casebook.model.places import KEY


def replaced(file: File, path: Path, text: str) -> list[Edit]:
    """The value at `path` becomes `text`."""
    start, end = file.places.spans[path]
    return [Edit(file.places.source.path, start, end, text)]


def without_key(file: File, part: Part | None, key: str) -> list[Edit]:
    """The key and its value go; nothing if it is not written, or if a comment stands inside it."""
    owner = part.path if part is not None else ()
    spans = file.places.spans
    if (*owner, key, KEY) not in spans:
        return []
    start, end = spans[(*owner, key, KEY)][0], spans[(*owner, key)][1]
    text = file.places.source.text
    if re.search(r"\s#", text[start:end]):
        return []
    if text[spans[owner][0] : spans[owner][0] + 1] == "{":
        return [_cut_from_row(file, start, end)]
    line = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    if rest.strip():  # a comment stays where it is
        return [Edit(file.places.source.path, start, end, "")]
    if not text[line:start].strip():
        return [Edit(file.places.source.path, line, end + len(rest) + 1, "")]
    later = min(
        (
            span[0]
            for path, span in spans.items()
            if path[-1:] == (KEY,) and path[:-2] == owner and span[0] > end
        ),
        default=None,
    )
    if later is None or text[end:later].strip():
        return [Edit(file.places.source.path, start, end, "")]
    return [Edit(file.places.source.path, start, later, "")]


def without_item(file: File, path: Path) -> list[Edit]:
    """One value of a `[...]` list goes; with the last one, nothing: remove the key instead."""
    spans, text = file.places.spans, file.places.source.text
    if text[spans[path[:-1]][0] : spans[path[:-1]][0] + 1] != "[":
        return []
    return [_cut_from_row(file, *spans[path])]


def _cut_from_row(file: File, start: int, end: int) -> Edit:
    text = file.places.source.text
    after = re.compile(r"\s*,\s*").match(text, end)
    if after:
        return Edit(file.places.source.path, start, after.end(), "")
    before = re.search(r"\s*,\s*\Z", text[:start])
    return Edit(file.places.source.path, before.start() if before else start, end, "")


def with_key(file: File, part: Part | None, key: str, value: str, first: bool = False) -> list[Edit]:
    """`key: value` is added to a mapping: as its first key, or after its last value."""
    owner = part.path if part is not None else ()
    spans, text = file.places.spans, file.places.source.text
    keys = [span for path, span in spans.items() if path[-1:] == (KEY,) and path[:-2] == owner]
    start = min(keys)[0]
    row = text[spans[owner][0] : spans[owner][0] + 1] == "{"
    indent = "\n" + " " * (start - text.rfind("\n", 0, start) - 1)
    if first:
        return [Edit(file.places.source.path, start, start, f"{key}: {value}" + (", " if row else indent))]
    end = max(spans[path[:-1]][1] for path in spans if path[-1:] == (KEY,) and path[:-2] == owner)
    return [Edit(file.places.source.path, end, end, (", " if row else indent) + f"{key}: {value}")]


def moved(file: File, items: Path, order: Sequence[int]) -> list[Edit]:
    """The items of a block list in another order, each with the comments above it; nothing for a `[...]` list."""
    chunks = _chunks(file, items, len(order))
    if not chunks:
        return []
    text = file.places.source.text
    first = next(i for i, old in enumerate(order) if i != old)
    last = next(i for i in range(len(order) - 1, -1, -1) if order[i] != i)
    start, end = chunks[first][0], chunks[last][1]
    return [
        Edit(
            file.places.source.path,
            start,
            end,
            "".join(text[slice(*chunks[i])] for i in order[first : last + 1]),
        )
    ]


def _chunks(file: File, items: Path, count: int) -> list[tuple[int, int]]:
    """Ranges of whole lines, one an item, that together make up the list."""
    spans, text = file.places.spans, file.places.source.text
    if text[spans[items][0] : spans[items][0] + 1] == "[":
        return []
    starts = []
    for index in range(count):
        line = text.rfind("\n", 0, spans[(*items, index)][0]) + 1
        while index and (above := text.rfind("\n", 0, line - 1) + 1) > spans[(*items, index - 1)][1]:
            if not text[above:line].lstrip().startswith("#"):
                break
            line = above
        starts.append(line)
    end = text.find("\n", spans[(*items, count - 1)][1]) + 1
    return list(zip(starts, [*starts[1:], end], strict=True)) if end else []


def renamed(file: File, places: Iterable[tuple[int, int]], new: str) -> list[Edit]:
    """Each range becomes the new id."""
    return [Edit(file.places.source.path, start, end, new) for start, end in places]

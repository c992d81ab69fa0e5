"""pydantic's errors → findings with a sentence of ours, at the place of the value.

Every error type that a model of ours can raise is in `_SENTENCES`; another one is a fault of ours and stops the run.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from typing import Any

from pydantic import BaseModel

from casebook.diagnostics import Diagnostic, Edit, Place
from casebook.errors import CasebookError
from casebook.model.part import Path
from casebook.model.places import KEY
from casebook.parse import faults
from casebook.parse.data import Data
from casebook.parse.keys import keys_of, model_at
from casebook.tree.nodes import Scalar
from casebook.tree.syntax import quoted
from casebook.values.fault import ValueFault
from casebook.vocabulary import Vocabulary

PLACEHOLDER = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|Lorem ipsum)\b")
"""What authors and `casebook new` write where words are still to come."""

_ENGINE_KEYS = {"template", "hide", "icon", "search", "tags", "status", "location", "redirect"}


def path_of(data: Data, loc: tuple[Any, ...]) -> Path:
    """pydantic's `loc` without the steps that name members of a union."""
    path: Path = ()
    value = data.value
    for step in loc:
        if step == "[key]":
            return (*path, KEY)
        inside = (isinstance(value, dict) and step in value) or (
            isinstance(value, list) and isinstance(step, int)
        )
        if inside:
            value = value[step]
            path = (*path, step)
    return path


def explain(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    """The finding for one of pydantic's errors."""
    sentence = _SENTENCES.get(error["type"])
    if sentence is None:
        raise CasebookError(
            f"the reader met an error it has no sentence for: {error['type']} at {error['loc']}"
        )
    return sentence(data, model, error)


def near(word: str, words: Iterable[str]) -> str:
    """The one word that is clearly nearest, as a question; empty if none is."""
    known = list(words)
    close = difflib.get_close_matches(word, known, n=2, cutoff=0.75)
    if not close:
        close = [other for other in known if other.casefold() == word.casefold()]
    if not close or (len(close) == 2 and _tie(word, close)):
        return ""
    return close[0]


def _tie(word: str, close: list[str]) -> bool:
    ratios = [difflib.SequenceMatcher(None, word, other).ratio() for other in close]
    return abs(ratios[0] - ratios[1]) < 0.02


def meant_key(data: Data, model: type[BaseModel], error: Any) -> str:
    """The key that an unknown one clearly stands for; empty if none."""
    path = path_of(data, error["loc"])
    return near(str(path[-1]), keys_of(model_at(model, path[:-1]) or model))


def _unknown_key(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    path = path_of(data, error["loc"])
    key = str(path[-1])
    place = data.places.at((*path, KEY))
    if key in _ENGINE_KEYS:
        message = f"`{key}` would steer the site engine; a dossier has no such key"
        return faults.ENGINE_KEY.at(place, message, help="remove it")
    known = keys_of(model_at(model, path[:-1]) or model)
    nearest = meant_key(data, model, error)
    message = f"there is no key `{_short(key)}` here"
    if nearest and (*path[:-1], nearest) in data.spans:
        help = f"did you mean `{nearest}`? It stands here already; keep one of the two"
        return faults.UNKNOWN_KEY.at(place, message, help=help)
    if nearest:
        edits = [Edit(place.path, place.span.start, place.span.end, nearest)]
        return faults.UNKNOWN_KEY.at(place, message, help=f"did you mean `{nearest}`?", edits=edits)
    return faults.UNKNOWN_KEY.at(
        place, message, help="the keys here are " + ", ".join(f"`{k}`" for k in known)
    )


def _missing(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    path, key = path_of(data, error["loc"][:-1]), str(error["loc"][-1])
    place = data.places.at(path)
    first = data.source.text.find("\n", place.span.start, place.span.end)
    if first > 0:
        place = Place(place.path, data.source.span(place.span.start, first), place.where)
    owner = data.places.where(path) or "the dossier"
    return faults.MISSING_KEY.at(place, f"`{owner}` has no `{key}`", help=f"add `{key}:`")


def _unknown_word(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    path = path_of(data, error["loc"])
    place = data.places.at(path)
    vocabulary: Vocabulary = error["ctx"]["vocabulary"]
    word = error["ctx"]["word"]
    if PLACEHOLDER.fullmatch(word):
        return _placeholder(data, path, "write one of " + ", ".join(f"`{w}`" for w in vocabulary.words))
    nearest = near(word, vocabulary.words)
    words = ", ".join(f"`{w}`" for w in vocabulary.words)
    help = f"did you mean `{nearest}`? The words are {words}" if nearest else f"write one of {words}"
    edits = _replace(data, path, nearest) if nearest else []
    return faults.UNKNOWN_WORD.at(
        place, f"`{_short(word)}` is not a word of `{vocabulary.name}`", help=help, edits=edits
    )


def _value_fault(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    return value_finding(data, path_of(data, error["loc"]), error["ctx"]["fault"])


def value_finding(data: Data, path: Path, fault: ValueFault) -> Diagnostic:
    """A value type's fault, at the value."""
    node = data.origin.get(path)
    if isinstance(node, Scalar) and PLACEHOLDER.fullmatch(node.text):
        guessed = "did you mean" in fault.help or node.text.lower() in fault.help
        return _placeholder(data, path, "" if guessed else fault.help)
    edits = _replace(data, path, fault.replacement) if fault.replacement is not None else []
    return fault.rule.at(data.places.at(path), fault.message, help=fault.help, edits=edits)


def _placeholder(data: Data, path: Path, help: str) -> Diagnostic:
    """That a value is still to come is the whole fault: it is no wrong date, code or word."""
    message = f"`{data.places.where(path)}` still holds a placeholder"
    return faults.PLACEHOLDER.at(data.places.at(path), message, help=help or "write the value")


def _replace(data: Data, path: Path, text: str) -> list[Edit]:
    node = data.origin.get(path)
    if not isinstance(node, Scalar) or node.style in (">", "|"):
        return []
    plain = not node.style and ": " not in text and " #" not in text and text[:1].isalnum()
    return [Edit(data.source.path, node.start, node.end, text if plain else quoted(text))]


def _list_needed(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    path = path_of(data, error["loc"])
    node = data.origin.get(path)
    edits = []
    if isinstance(node, Scalar) and node.style not in (">", "|") and "," not in node.text:
        edits = [Edit(data.source.path, node.start, node.end, f"[{data.source.text[node.start : node.end]}]")]
    help = "put it in square brackets, or on a line of its own after `- `"
    return faults.LIST_NEEDED.at(data.places.at(path), f"`{path[-1]}` needs a list", help=help, edits=edits)


def _mapping_needed(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    path = path_of(data, error["loc"])
    part = model_at(model, path)
    example = ", ".join(f"`{key}`" for key in keys_of(part)) if part else "`key: value`"
    where = data.places.where(path) or "the front matter"
    return faults.MAPPING_NEEDED.at(
        data.places.at(path), f"`{where}` needs keys", help=f"its keys are {example}"
    )


def _text_needed(data: Data, model: type[BaseModel], error: Any) -> Diagnostic:
    path = path_of(data, error["loc"])
    where = data.places.where(path)
    return faults.TEXT_NEEDED.at(
        data.places.at(path), f"`{where}` needs one text", help="write it as one value"
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


_SENTENCES: dict[str, Callable[[Data, type[BaseModel], Any], Diagnostic]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "unknown_word": _unknown_word,
    "value_fault": _value_fault,
    "tuple_type": _list_needed,
    "model_type": _mapping_needed,
    "dict_type": _mapping_needed,
    "string_type": _text_needed,
}

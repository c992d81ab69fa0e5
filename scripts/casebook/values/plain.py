"""What every value refuses first: emptiness, characters nobody sees, spaces around it, letters that look Latin."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from casebook.values import faults
from casebook.values.fault import ValueFault, is_unseen, quoted
from casebook.values.lookalikes import LATIN_LOOKALIKES


def refuse_unseen(text: str, read: Callable[[str], object]) -> None:
    """Raise for an empty text, an unseen character or a space around the value.

    The repair becomes a replacement only if `read` accepts it. Silent for every other text.
    """
    if text.isprintable() and text.strip(" ") == text != "":
        return
    unseen = next((character for character in text if is_unseen(character)), "")
    seen = "".join(character for character in text if not is_unseen(character)).strip(" ")
    if unseen:
        raise _hidden(text, unseen, seen if seen and read(seen) else None)
    if not seen:
        raise ValueFault(
            faults.EMPTY_VALUE, "nothing is written here", "write the value, or leave the key out"
        )
    if seen != text:
        message = f"{quoted(text)} has spaces around it"
        raise ValueFault(faults.SPACE_AROUND, message, f"write {quoted(seen)}", seen if read(seen) else None)


def _hidden(text: str, unseen: str, replacement: str | None) -> ValueFault:
    name = unicodedata.name(unseen, "control character").lower()
    message = f"{quoted(text)} holds a character that nobody sees: {name}, U+{ord(unseen):04X}"
    remedy = f"write {quoted(replacement)}" if replacement else "delete it, or type the value anew"
    return ValueFault(faults.HIDDEN_CHARACTER, message, remedy, replacement)


def refuse_lookalike(text: str, read: Callable[[str], object]) -> None:
    """Raise if the text would be a value, were it not for letters that only look like Latin ones."""
    foreign = next((sign for sign in text if sign in LATIN_LOOKALIKES), "")
    plain = "".join(LATIN_LOOKALIKES.get(sign, sign) for sign in text)
    if not foreign or not read(plain):
        return
    name = f"{unicodedata.name(foreign).capitalize()}, U+{ord(foreign):04X}"
    message = (
        f"{quoted(text)} holds a letter that only looks like the Latin `{LATIN_LOOKALIKES[foreign]}`: {name}"
    )
    raise ValueFault(faults.LOOKALIKE_LETTER, message, f"write {quoted(plain)}, all in Latin letters", plain)

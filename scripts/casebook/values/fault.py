"""ValueFault: why a text is not the value it should be; and how a value is shown in a message."""

from __future__ import annotations

import unicodedata

from casebook.diagnostics import Rule

_LONGEST = 60
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "`": "\\x60"}


class ValueFault(ValueError):
    """One fault of one value. `replacement` is the whole correct text, where only one is possible."""

    def __init__(self, rule: Rule, message: str, help: str = "", replacement: str | None = None) -> None:
        super().__init__(rule, message, help, replacement)
        self.rule = rule
        self.message = message
        self.help = help
        self.replacement = replacement

    def __str__(self) -> str:
        return self.message


def is_unseen(character: str) -> bool:
    """Whether a character leaves no trace of its own in print: controls, zero widths, spaces that are no space."""
    category = unicodedata.category(character)
    return category in _UNSEEN or (category == "Zs" and character != " ")


def visible(text: str) -> str:
    """The text with every unseen character written out: `2013\\u200b`."""
    return "".join(_NAMED.get(c) or (_escape(c) if is_unseen(c) else c) for c in text)


def quoted(text: str) -> str:
    """The text in backticks for a message: unseen characters written out, at most 60 characters long."""
    shown = visible(text)
    return f"`{shown}`" if len(shown) <= _LONGEST else f"`{shown[:_LONGEST]}…`"


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

"""The rules that reading a tree as a dossier can report."""

from casebook.diagnostics import error

UNKNOWN_KEY = error("unknown-key", "a key that the format does not have")
ENGINE_KEY = error("engine-key", "a key that would steer the site engine")
MISSING_KEY = error("missing-key", "a required key is absent")
UNKNOWN_WORD = error("unknown-word", "a word that is not in the list of its key")
LIST_NEEDED = error("list-needed", "a single value stands where a list belongs")
MAPPING_NEEDED = error("mapping-needed", "a text or list stands where keys belong")
TEXT_NEEDED = error("text-needed", "a list or keys stand where a text belongs")
PLACEHOLDER = error("placeholder", "a placeholder was never filled in")
SWALLOWED_KEY = error("swallowed-key", "a block text has swallowed the keys below it")

RAW_HTML = error("raw-html", "the prose contains HTML")
UNSUPPORTED_MARKDOWN = error("unsupported-markdown", "the prose uses Markdown that a dossier does not have")
HEADING_LEVEL = error("heading-level", "a heading is not h2 or h3")
BAD_LINK = error("bad-link", "a link of the prose leads where none may")
TEMPLATE_SYNTAX = error("template-syntax", "the text looks like a template")
PROSE_TOO_COMPLEX = error("prose-too-complex", "the prose nests or repeats signs beyond the limit")

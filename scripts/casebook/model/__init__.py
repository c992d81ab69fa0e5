"""The format, stated once: frozen models whose fields read what the author typed.

JSON Schema, reference page and checks follow from these classes (`schema`, `parse`); nothing else lists the keys.
"""

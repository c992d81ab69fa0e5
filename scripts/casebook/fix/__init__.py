"""Edits → bytes: what `casebook fix` does. Nothing outside an edit changes, and nothing is half written."""

"""Bytes → text → parts → tree with places. Nothing here knows what a dossier is.

YAML is read through libyaml's events only: no types, no constructors; every scalar stays what was typed.
"""

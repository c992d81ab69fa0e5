"""Drawings: small frozen dataclasses → SVG as safe markup. They know nothing of dossiers.

Ink is `currentColor`; what needs another shade has a class that the style sheet knows. Words from contributors
pass `escape`. Every drawing is hidden from screen readers: the page says the same in words beside it.
"""

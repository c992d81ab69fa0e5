"""Views: what a page shows, resolved to words and addresses. Between collection and pages.

Frozen dataclasses without logic for templates, and the pure functions that build them.
"""

"""Model → JSON Schema and reference: what the format says of itself. The model is walked; no key is named here."""

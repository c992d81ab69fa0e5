"""The search view: what of each dossier is indexed, and the spellings that no page shows."""

"""A dossier as a record for programs, and the JSON Schema of it."""

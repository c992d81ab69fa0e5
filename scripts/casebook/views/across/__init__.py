"""The same record across cases: promises, interim measures, claims and transfers, each with the way to its dossier."""

"""All dossiers, the authority files and the ledger; references resolved, inherited values found."""

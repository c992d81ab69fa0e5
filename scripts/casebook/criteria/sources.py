"""What rules about missing sources share."""

from __future__ import annotations

from casebook.model.dossier import Dossier


def listing(dossier: Dossier) -> str:
    """The next step: which sources there are to cite."""
    known = ", ".join(f"`{source.id}`" for source in dossier.sources[:8])
    more = ", …" if len(dossier.sources) > 8 else ""
    return (
        f"list one of {known}{more} under `sources`" if known else "add a source and list it under `sources`"
    )

"""When a case that goes on was last looked at."""

from __future__ import annotations

from datetime import date

from casebook.model.dossier import Dossier


def last_look(dossier: Dossier) -> date | None:
    """The last day that `checked` can mean; None if it is not written, or if the case is over."""
    goes_on = any(transfer.outcome in ("pending", "granted") for transfer in dossier.transfers) or any(
        proceeding.result == "pending" for proceeding in dossier.proceedings
    )
    return dossier.review.checked.upper if goes_on and dossier.review else None

"""A pointer to an event, proceeding, claim or other item that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.ids import dangling
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("dangling-item", "a pointer names an item that the dossier does not have")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Every `e01`, `p01`, `c01` … that is pointed to stands in the dossier; a change may name a withdrawn one."""
    withdrawn = {item.id for item in dossier.withdrawn}
    for ref in dossier.references:
        is_item = ref.kind == "item" or (ref.kind == "by" and re.fullmatch(r"p\d{2,4}", ref.target))
        if not is_item or (ref.key == "affects" and ref.target in (*withdrawn, dossier.id)):
            continue
        if found := dangling(RULE, dossier, names, ref):
            yield found

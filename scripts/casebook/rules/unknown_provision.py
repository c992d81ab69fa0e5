"""An article or rule that no instrument lists."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Edit, error
from casebook.model.dossier import Dossier
from casebook.parse.explain import near

RULE = error("unknown-provision", "a provision stands in no authority file of instruments")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`echr/3`: the instrument stands in the authority files and lists the article."""
    for ref in dossier.references:
        if ref.kind != "provision" or names.provision(ref.target):
            continue
        name, _, article = ref.target.partition("/")
        instrument = names.authority.instruments.get(name)
        if names.authority.lacks(name):
            continue
        if name in names.authority.former:
            now = f"{names.authority.former[name]}/{article}"
            span = ref.place.span
            edits = [Edit(ref.place.path, span.start, span.end, now)]
            message = f"`{name}` was merged into `{names.authority.former[name]}`"
            yield RULE.at(ref.place, message, help=f"write `{now}`", edits=edits)
        elif instrument is None:
            nearest = near(name, names.authority.instruments)
            help = f"did you mean `{nearest}/{article}`?" if nearest else "add it to the authority files"
            yield RULE.at(ref.place, f"there is no instrument `{name}`", help=help)
        elif names.authority.files[name].complete(instrument):
            listed = ", ".join(f"`{provision.article}`" for provision in instrument.provisions[:12])
            message = f"`{name}` lists no article `{article}`"
            elsewhere = _elsewhere(article, names)
            help = f"did you mean {elsewhere}? `{name}`" if elsewhere else "it"
            yield RULE.at(
                ref.place, message, help=f"{help} lists {listed}; add the article there if it exists"
            )


def _elsewhere(article: str, names: Names) -> str:
    """The one other provision of this number, such as `ecthr-rules/39`."""
    found = [
        f"`{id}/{article}`"
        for id, instrument in names.authority.instruments.items()
        if any(provision.article == article for provision in instrument.provisions)
    ]
    return found[0] if len(found) == 1 else ""

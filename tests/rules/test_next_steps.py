"""What rules about pointers tell an author to do next."""

from __future__ import annotations

from types import ModuleType

from casebook.diagnostics import Diagnostic
from casebook.rules import dangling_item, doubled_provision, known_body, unknown_actor, unknown_provision
from tests.minimal import collection, replaced

BODIES = "- {id: ecthr, name: European Court of Human Rights, kind: court, level: international}\n"
BODIES += "- {id: ru-supreme-court, name: Supreme Court of the Russian Federation, kind: court, state: RU}\n"
OTHERS = "- {id: european-commission-human-rights, name: Commission, kind: committee, level: international}\n"
LAW = """\
- {id: echr, title: Convention, provisions: [{article: "3"}, {article: "34"}]}
- {id: ecthr-rules, title: Rules, provisions: [{article: "39"}]}
"""


def finding(rule: ModuleType, old: str, new: str) -> Diagnostic:
    files = {"dossiers/authority/bodies/i.yml": OTHERS + BODIES, "dossiers/authority/instruments/i.yml": LAW}
    read = collection(replaced(old, new), **files)
    dossier = read.dossiers["jane-doe-france"]
    (found,) = rule.check(dossier, read.names(dossier))
    assert isinstance(found, Diagnostic)
    return found


def test_a_court_written_by_its_name_is_told_its_id() -> None:
    found = finding(unknown_actor, "    place: Paris, FR", "    actors: [european-court-of-human-rights]")
    assert found.help == "did you mean `ecthr`?"
    for written in ("russia-supreme-court", "supreme-court-of-russia"):
        found = finding(unknown_actor, "    place: Paris, FR", f"    actors: [{written}]")
        assert found.help == "did you mean `ru-supreme-court`?"


def test_a_court_described_again_under_another_id() -> None:
    row = "{id: russia-supreme-court, name: Supreme Court, kind: court, state: RU}"
    found = finding(known_body, "transfers:", f"bodies: [{row}]\ntransfers:")
    assert found.message.startswith("the authority files have `russia-supreme-court` as `ru-supreme-court`")
    other = replaced("transfers:", f"bodies: [{row.replace('RU', 'UA')}]\ntransfers:")
    read = collection(other, **{"dossiers/authority/bodies/i.yml": BODIES})
    dossier = read.dossiers["jane-doe-france"]
    assert not list(known_body.check(dossier, read.names(dossier)))


def test_an_article_of_another_instrument() -> None:
    found = finding(unknown_provision, "transfers:", "provisions: [echr/39]\ntransfers:")
    assert found.help is not None
    assert found.help.startswith("did you mean `ecthr-rules/39`? `echr` lists `3`, `34`;")
    found = finding(unknown_provision, "transfers:", "provisions: [echr/99]\ntransfers:")
    assert found.help == "it lists `3`, `34`; add the article there if it exists"


def test_a_pointer_to_an_item_that_has_no_number_yet() -> None:
    found = finding(dangling_item, "  - id: e01\n    date", "  - date")
    assert found.help == "write `id: e01` into the one that is meant: without an id it cannot be pointed to"
    assert finding(dangling_item, "decided: e01", "decided: e09").help == "there is `e01`"


def test_a_proceeding_without_a_number_is_called_by_its_body() -> None:
    proceeding = (
        "{body: ecthr, matter: human-rights, result: violation, decided: e01, found: {echr/3: violation}}"
    )
    new = f"provisions: [echr/3]\nproceedings: [{proceeding}]\ntransfers:"
    assert finding(doubled_provision, "transfers:", new).message == "`echr/3` is added by what `ecthr` found"

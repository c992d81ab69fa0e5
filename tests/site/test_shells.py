"""A shell is cut at its sentinels, and one that an engine garbled is refused."""

import pytest

from casebook.site.shells import SLOTS, ShellFault, cut, new_token, sentinels

TOKEN = "0f" * 16
HTML = "<title>{title}</title><meta content='{description}'>{head}<main>{body}</main>"


def test_parts_and_slots_alternate() -> None:
    shell = cut(HTML.format(**sentinels(TOKEN)), "dossier", 2, TOKEN)
    assert shell.parts == (b"<title>", b"</title><meta content='", b"'>", b"<main>", b"</main>")
    assert TOKEN not in shell.chrome


@pytest.mark.parametrize("slot", SLOTS)
def test_a_missing_slot_is_named(slot: str) -> None:
    html = HTML.format(**{**sentinels(TOKEN), slot: ""})
    with pytest.raises(ShellFault, match=f"`dossier` at depth 2 prints the {slot} 0 times instead of once"):
        cut(html, "dossier", 2, TOKEN)


@pytest.mark.parametrize("slot", SLOTS)
def test_a_doubled_slot_is_named(slot: str) -> None:
    html = HTML.format(**sentinels(TOKEN)) + sentinels(TOKEN)[slot]
    with pytest.raises(ShellFault, match=f"prints the {slot} 2 times instead of once"):
        cut(html, "dossier", 2, TOKEN)


def test_slots_out_of_order_are_named() -> None:
    words = sentinels(TOKEN)
    swapped = HTML.format(**{**words, "head": words["body"], "body": words["head"]})
    with pytest.raises(ShellFault, match="prints the body out of order"):
        cut(swapped, "dossier", 2, TOKEN)


def test_each_rendering_draws_its_own_token() -> None:
    assert new_token() != new_token()


def test_sentinels_survive_escaping() -> None:
    assert all(word.replace("-", "").isalnum() for word in sentinels(TOKEN).values())

"""What the index reads, and the page that asks it."""

import re

from casebook.pages.search_document import document
from casebook.views.search.build import search_view
from tests.minimal import collection, replaced


def html(text: str) -> str:
    read = collection(text)
    return document(search_view(read.published()[0], read.names(read.published()[0]))).html


def test_each_part_is_a_heading_with_its_anchor() -> None:
    made = html(replaced("One sentence.", "One sentence."))
    assert re.findall(r'<h2 id="([^"]+)">', made) == ["e01", "story", "names", "words"]


def test_what_was_typed_is_text() -> None:
    made = html(replaced("One sentence.", "One <script>alert(1)</script> & more."))
    assert "&lt;script&gt;" in made
    assert "<script" not in made


def test_a_filter_carries_its_sign_and_words() -> None:
    made = html(replaced("One sentence.", "One sentence."))
    assert (
        'data-pagefind-filter="status[content]" content="extradition-refused stop Extradition refused"'
        in made
    )
    assert 'data-pagefind-filter="state[content]" content="FR - France"' in made

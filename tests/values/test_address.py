"""Web addresses: what readers can open, what they cannot, and when two are one."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.values.address import Address
from casebook.values.address_refusals import first_fault, is_ordinary, sought_fault


@pytest.mark.parametrize(
    ("typed", "remarks"),
    [
        (
            "http://x.org/a",
            [
                (
                    "plain-http",
                    "`http://x.org/a` is not encrypted",
                    "write `https:` if the site answers there",
                    None,
                )
            ],
        ),
        (
            "https://x.org:443/a",
            [
                (
                    "default-port",
                    "`https://x.org:443/a` spells out the port it has anyway",
                    "write `https://x.org/a`",
                    "https://x.org/a",
                )
            ],
        ),
        (
            "http://www.conseil-etat.fr:80/actualites/decision-d-extradition",
            [
                (
                    "default-port",
                    "`http://www.conseil-etat.fr:80/actualites/decision-d-extradit…` spells out the port it has anyway",
                    "write `http://www.conseil-etat.fr/actualites/decision-d-extradition`",
                    "http://www.conseil-etat.fr/actualites/decision-d-extradition",
                ),
                (
                    "plain-http",
                    "`http://www.conseil-etat.fr:80/actualites/decision-d-extradit…` is not encrypted",
                    "write `https:` if the site answers there",
                    None,
                ),
            ],
        ),
        (
            "https://x.org/?utm_source=a&id=1&fbclid=3#part",
            [
                (
                    "tracking-parameter",
                    "the address carries `utm_source`, `fbclid`, which follows the reader",
                    "write `https://x.org/?id=1#part`",
                    "https://x.org/?id=1#part",
                )
            ],
        ),
        (
            "https://x.org/a?gclid=1",
            [
                (
                    "tracking-parameter",
                    "the address carries `gclid`, which follows the reader",
                    "write `https://x.org/a`",
                    "https://x.org/a",
                )
            ],
        ),
        (
            "http://x.org:80/?utm_source=a",
            [
                (
                    "tracking-parameter",
                    "the address carries `utm_source`, which follows the reader",
                    "write `http://x.org:80/`",
                    "http://x.org:80/",
                ),
                (
                    "default-port",
                    "`http://x.org:80/?utm_source=a` spells out the port it has anyway",
                    "write `http://x.org/?utm_source=a`",
                    "http://x.org/?utm_source=a",
                ),
                (
                    "plain-http",
                    "`http://x.org:80/?utm_source=a` is not encrypted",
                    "write `https:` if the site answers there",
                    None,
                ),
            ],
        ),
        ("https://web.archive.org/web/2013/http://forbes.kz/?utm_source=forbes", []),
        (
            "https://x.org/a;jsessionid=ABC?b=1",
            [
                (
                    "session-in-url",
                    "the address carries `jsessionid`, the number of somebody's visit",
                    "take it out, and see whether the page still opens",
                    None,
                )
            ],
        ),
        (
            "https://x.org/?PHPSESSID=1",
            [
                (
                    "session-in-url",
                    "the address carries `PHPSESSID`, the number of somebody's visit",
                    "take it out, and see whether the page still opens",
                    None,
                )
            ],
        ),
        (
            "https://есhr.coe.int/",
            [
                (
                    "mixed-script-host",
                    "the host `есhr.coe.int` mixes alphabets in `есhr`; browsers open `xn--hr-mlc2c.coe.int`",
                    "type the host anew, and compare it with the source",
                    None,
                )
            ],
        ),
        (
            "https://президент.рф/",
            [
                (
                    "non-latin-host",
                    "the host `президент.рф` is in Cyrillic letters; browsers open `xn--d1abbgf6aiiy.xn--p1ai`",
                    "compare it with the source, letter by letter",
                    None,
                )
            ],
        ),
        (
            "https://xn--d1abbgf6aiiy.xn--p1ai/",
            [
                (
                    "non-latin-host",
                    "the host `президент.рф` is in Cyrillic letters; browsers open `xn--d1abbgf6aiiy.xn--p1ai`",
                    "compare it with the source, letter by letter",
                    None,
                )
            ],
        ),
        ("https://x.org/a", []),
    ],
)
def test_what_leaves_an_address_usable_is_remarked(
    typed: str, remarks: list[tuple[str, str, str, str | None]]
) -> None:
    found = Address.parse(typed).remarks()
    assert [(fault.rule.id, fault.message, fault.help, fault.replacement) for fault in found] == remarks


@pytest.mark.parametrize(
    "typed",
    [
        "https://www.reuters.com/article/us-france-kazakhstan-idUSKCN0IC1ZQ20141023",
        "https://ru.wikipedia.org/wiki/Аблязов",
        "https://x.org/a?b=c@d&e=%D0%B0#f",
        "https://x_y.org/",
        "https://example.org",
        "https://web.archive.org/web/20130101000000/http://x.org/a",
        "https://hudoc.echr.coe.int/eng#{%22itemid%22:[%22001-115621%22]}",
        "https://youtu.be/abc",
    ],
)
def test_an_address_in_order_is_taken_without_remark(typed: str) -> None:
    address = Address.parse(typed)
    assert (str(address), address.url, address.remarks()) == (typed, typed, ())


def test_a_link_leads_past_the_default_port() -> None:
    assert Address.parse("http://www.x.org:80/a?b#c").url == "http://www.x.org/a?b#c"
    assert Address.parse("https://x.org:").url == "https://x.org"
    assert Address.parse("https://x.org/a:80/b").url == "https://x.org/a:80/b"


SIGNS = "htps:/.x0a@#?&=[]%<>\"' \t\nаjv-"
SAME = [
    [
        "https://www.x.org/a",
        "http://x.org/a",
        "https://X.org:443/a/",
        "https://x.org/a#part",
        "https://x.org/a?utm_source=b",
    ],
    ["https://x.org", "https://x.org/", "http://www.x.org./"],
    ["https://x.org/%D0%B0", "https://x.org/а"],
    ["https://президент.рф/", "https://xn--d1abbgf6aiiy.xn--p1ai/"],
    [
        "https://hudoc.echr.coe.int/eng?i=001-115621",
        "https://hudoc.echr.coe.int/fre?i=001-115621",
        "https://hudoc.echr.coe.int/eng#{%22itemid%22:[%22001-115621%22]}",
    ],
    ["https://x.org/judgment.pdf#page=12", "https://x.org/judgment.pdf"],
]
DIFFERENT = [
    "https://x.org/a",
    "https://x.org/A",
    "https://x.org/b",
    "https://x.org/a?b=1",
    "https://x.org/a?b=2",
    "https://x.org/#!/a",
    "https://x.org/#/b",
    "https://x.org/#{a}",
    "https://hudoc.echr.coe.int/eng?i=001-115621",
    "https://hudoc.echr.coe.int/eng?i=001-115622",
    "https://hudoc.echr.coe.int/eng",
    "https://web.archive.org/web/2013/https://x.org/a",
    "https://web.archive.org/web/2014/https://x.org/a",
]


@pytest.mark.parametrize("addresses", SAME)
def test_addresses_of_one_document_have_one_key(addresses: list[str]) -> None:
    assert len({Address.parse(address).canonical for address in addresses}) == 1


def test_addresses_of_different_documents_have_different_keys() -> None:
    assert len({Address.parse(address).canonical for address in DIFFERENT}) == len(DIFFERENT)


starts = st.sampled_from(["https://", "https://x.org/", "https://x.org:", "http://x.org:80/?", "//", "HTTP:"])


@given(st.builds(str.__add__, starts, st.text(alphabet=SIGNS, max_size=40)))
def test_any_text_is_answered_or_safe_in_a_link(text: str) -> None:
    fault = first_fault(text)
    assert not is_ordinary(text) or sought_fault(text) is None
    if fault is not None:
        assert fault.replacement is None or str(Address.parse(fault.replacement)) == fault.replacement
        return
    address = Address.parse(text)
    assert urlsplit(text).scheme in {"http", "https"}
    assert "." in address.host
    assert not set(text) & set(' \t\r\n<>"\\`')
    assert Address.parse(address.url).canonical == address.canonical
    assert all(
        remark.replacement is None or Address.parse(remark.replacement) for remark in address.remarks()
    )

"""The chain of instances as a drawing."""

from __future__ import annotations

from xml.etree import ElementTree

from casebook.pages.drawings.chain import chain, node, node_mark
from casebook.views.instances import Chain, Instance
from casebook.views.text import Link


def instance(number: int, level: str = "Courts of appeal", after: int = 0, struck: bool = False) -> Instance:
    before = (f"p{after:02}",) if after else ()
    return Instance(
        f"p{number:02}",
        Link("Court"),
        "Court",
        "Upheld",
        "9 Dec 2016",
        None,
        level,
        after=before,
        struck=struck,
    )


def drawn(*instances: Instance) -> ElementTree.Element:
    levels = tuple(dict.fromkeys(i.level for i in instances))
    return ElementTree.fromstring(f"<div>{chain(Chain('Extradition', levels, instances))}</div>")


def test_six_steps_a_row_then_a_new_one() -> None:
    top = drawn(*(instance(n, after=n - 1) for n in range(1, 9)))
    assert [len(svg.findall("a")) for svg in top] == [6, 2]


def test_a_connector_for_each_step() -> None:
    top = drawn(instance(1), instance(2, "Highest courts", after=1), instance(3, after=2))
    paths = [p.get("d", "") for p in top.iter("path") if p.get("class") == "connector"]
    assert len(paths) == 2
    assert all("V" in path for path in paths)


def test_an_earlier_instance_on_another_row_is_reached_from_the_edge() -> None:
    top = drawn(*(instance(n, after=n - 1) for n in range(1, 8)))
    second = [p.get("d", "") for p in top[1].iter("path") if p.get("class") == "connector"]
    assert second == [f"M0 {second[0].split()[1].split('H')[0]}H8"]


def test_levels_are_named_once() -> None:
    top = drawn(instance(1), instance(2, "Highest courts", after=1), instance(3, after=2))
    named = [text.text for text in top.iter("text") if text.get("class") == "level"]
    assert named == ["Courts of appeal", "Highest courts"]


def test_shapes_differ_by_more_than_shade() -> None:
    assert len({node(False, False), node(True, False), node(False, True)}) == 3
    assert 'aria-hidden="true"' in node_mark(True, False)


def test_what_a_contributor_typed_stays_text() -> None:
    odd = Instance("p01", Link("x"), "<b>&\"'", "<script>", "<i>", None, "<u>")
    top = drawn(odd)
    assert {element.tag for element in top.iter()} <= {
        "div",
        "svg",
        "text",
        "tspan",
        "path",
        "circle",
        "a",
        "g",
    }

"""Cycles in a graph of ids."""

from __future__ import annotations

from casebook.criteria.cycles import cycles


def test_each_cycle_once_from_its_smallest_id() -> None:
    edges = {"c": ["a"], "a": ["b"], "b": ["c"], "d": ["a"], "e": ["f"], "f": ["e"]}
    assert list(cycles(edges)) == [("a", "b", "c"), ("e", "f")]


def test_a_tree_has_none() -> None:
    assert list(cycles({"p03": ["p01", "p02"], "p02": ["p01"], "p04": ["p03"], "p01": ["p00"]})) == []


def test_what_points_to_itself_is_another_fault() -> None:
    assert list(cycles({"a": ["a"]})) == []


def test_a_long_chain_is_walked_without_recursion() -> None:
    chain = {str(number): [str(number + 1)] for number in range(20_000)}
    assert list(cycles(chain)) == []

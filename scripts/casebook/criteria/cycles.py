"""Cycles in a graph of ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def cycles(edges: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Each cycle of two or more once, starting at its smallest id. Linear in nodes and edges."""
    done: set[str] = set()
    for start in sorted(edges):
        path: list[str] = []
        stack: list[Iterator[str]] = []
        _enter(start, path, stack, done, edges)
        while stack:
            following = next(stack[-1], None)
            if following is None:
                stack.pop()
                path.pop()
            elif following in path:
                found = path[path.index(following) :]
                least = found.index(min(found))
                if len(found) > 1:
                    yield (*found[least:], *found[:least])
            else:
                _enter(following, path, stack, done, edges)


def _enter(
    id: str, path: list[str], stack: list[Iterator[str]], done: set[str], edges: Mapping[str, Sequence[str]]
) -> None:
    if id not in done:
        done.add(id)
        path.append(id)
        stack.append(iter(edges.get(id, ())))

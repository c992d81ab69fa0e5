"""Cycles in a graph of ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def cycles(edges: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Each cycle of two or more once, starting at its smallest id. Each node and edge is walked once."""
    done: set[str] = set()
    for start in sorted(edges):
        path: dict[str, None] = {}  # in order, and asked at once for what stands on it
        stack: list[Iterator[str]] = []
        _enter(start, path, stack, done, edges)
        while stack:
            following = next(stack[-1], None)
            if following is None:
                stack.pop()
                path.popitem()
            elif following in path:
                walked = list(path)
                found = walked[walked.index(following) :]
                least = found.index(min(found))
                if len(found) > 1:
                    yield (*found[least:], *found[:least])
            else:
                _enter(following, path, stack, done, edges)


def _enter(
    id: str,
    path: dict[str, None],
    stack: list[Iterator[str]],
    done: set[str],
    edges: Mapping[str, Sequence[str]],
) -> None:
    if id not in done:
        done.add(id)
        path[id] = None
        stack.append(iter(edges.get(id, ())))

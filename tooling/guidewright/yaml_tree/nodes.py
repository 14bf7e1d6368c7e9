"""The tree: scalars, mappings and sequences at their places, and how to find something in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from guidewright.source import Place

Plain = str | int | float | bool | None


@dataclass(frozen=True)
class Scalar:
    """A value and its place.

    `text` is the value before it was read as a number, truth value or null (`1.0`, `007`, `True`). `raw` is the stretch
    of the source that holds it, quotes included: what stands at which place inside a value is found there.
    """

    value: Plain
    place: Place
    text: str = field(default="", compare=False)
    raw: str = field(default="", compare=False)


@dataclass(frozen=True)
class Entry:
    """A key, its place, and what it holds."""

    key: str
    key_place: Place
    value: Node


@dataclass(frozen=True)
class Mapping:
    """Keys in the order of the text; of a key given twice the first counts."""

    entries: tuple[Entry, ...]
    place: Place

    def entry(self, key: str) -> Entry | None:
        """The entry of `key`, if there is one."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def keys(self) -> tuple[str, ...]:
        """The keys in the order of the text."""
        return tuple(entry.key for entry in self.entries)


@dataclass(frozen=True)
class Sequence:
    """Items in order."""

    items: tuple[Node, ...]
    place: Place


Node = Scalar | Mapping | Sequence


def walk(node: Node, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Node]]:
    """The node and everything below it with its path, in the order of the text."""
    yield path, node
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from walk(entry.value, (*path, entry.key))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from walk(item, (*path, number))


def plain(node: Node) -> Any:
    """The tree as dicts, tuples and scalars, for pydantic."""
    if isinstance(node, Mapping):
        return {entry.key: plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return tuple(plain(item) for item in node.items)
    return node.value


def find(node: Node, path: tuple[str | int, ...]) -> Node | None:
    """The node at `path` (keys and indexes), or None."""
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str):
            entry = node.entry(step)
            if entry is None:
                return None
            node = entry.value
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node


def place_of(node: Node, path: tuple[str | int, ...]) -> Place:
    """The place of the value at `path`; where it is absent, of the nearest thing above it that exists.

    A mapping or list under a key has two places, its key's and its own. Whatever is missing from it is missing at the
    key; the thing itself stands at its own place.
    """
    place = node.place
    for depth in range(1, len(path) + 1):
        child = find(node, path[:depth])
        if child is None:
            return place
        place = key_place(node, path[:depth]) if depth < len(path) else child.place
    return place


def key_place(node: Node, path: tuple[str | int, ...]) -> Place:
    """The place of the key that ends `path`; as `place_of` where it is absent or no key."""
    parent = find(node, path[:-1])
    entry = parent.entry(path[-1]) if isinstance(parent, Mapping) and path and isinstance(path[-1], str) else None
    return entry.key_place if entry else place_of(node, path)

"""Entries of object literals."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from .syntax import Module, field, inner


def entries(module: Module, literal: Node) -> Iterator[tuple[str, Node, Node]]:
    """The entries of an object literal: key, the node of the key, and the value; none of anything else."""
    for pair in literal.named_children if literal.type == "object" else ():
        key, value = field(pair, "key"), field(pair, "value")
        if pair.type == "pair" and key is not None and value is not None:
            yield module.string(key) or module.text(key), key, inner(value)


def entry(module: Module, literal: Node, *keys: str) -> Node | None:
    """The value under the first of these keys that an object literal has."""
    found = {key: value for key, _, value in entries(module, literal)}
    return next((found[key] for key in keys if key in found), None)

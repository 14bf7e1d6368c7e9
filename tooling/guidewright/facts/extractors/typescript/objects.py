"""Entries of object literals."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from .syntax import Module, inner


def entries(module: Module, literal: Node) -> Iterator[tuple[str, Node, Node]]:
    """The entries of an object literal: key, the node of the key, and the value; none of anything else."""
    for child in literal.named_children:
        yield from pair(module, child)


def pair(module: Module, child: Node) -> Iterator[tuple[str, Node, Node]]:
    """The entry that a child of an object literal is; none for spreads, methods and the like."""
    for key, value in zip(*(child.children_by_field_name(name) for name in ("key", "value")), strict=False):
        yield module.string(key) or module.text(key), key, inner(value)


def entry(module: Module, literal: Node, *keys: str) -> Node | None:
    """The value under the first of these keys that an object literal has."""
    found = {key: value for key, _, value in entries(module, literal)}
    return next((found[key] for key in keys if key in found), None)

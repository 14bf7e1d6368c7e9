"""Where a file takes the environment out of Node's `process`: the global one, or a name that stands for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from tree_sitter import Node

from .bindings import bound_to, declaration_of, references
from .imports import imported
from .syntax import Module, enclosing, field, inner, outer, part

_MODULES = frozenset({"process", "node:process"})
# The object as a whole, not a property of it; a file that imports it says its name in quotes.
_WHOLE = re.compile(rb"process(?:[\"']|\s*(?:[;,)\n]|$))")
_GLOBALS = frozenset({"globalThis", "global", "window", "self"})
# A parameter or constant called `process`: rare enough to look at each use only where one may be there.
_HIDING = re.compile(rb"\b(?:const|let|var)\s+process\b|[(,]\s*process\s*[:,)=]")
_IMPORTING = frozenset({"import_statement"})
_ACCESSES = frozenset({"member_expression", "subscript_expression"})


def is_process(module: Module, node: Node) -> bool:
    """Whether an expression that ends in the word `process` is the global one, not a property of something else."""
    node = inner(node)
    if node.type in _ACCESSES:
        return module.text(inner(part(node, "object"))) in _GLOBALS
    return _HIDING.search(module.source.data) is None or not _is_local(module, node)


def _is_local(module: Module, node: Node) -> bool:
    declaration = declaration_of(module, node)
    if declaration is None or enclosing(declaration, _IMPORTING) is not None:
        return False
    return "require(" not in module.text(declaration.parent)


def taken_out(module: Module) -> Iterator[Node]:
    """What is the environment without `process.env` being written there.

    Expressions (`p.env` of a `p` that stands for the process), patterns in place of them (`const { env: { X } } =
    process`), and identifiers that declare a name for it (`const { env } = process`, `import { env } from "process"`).
    """
    if _WHOLE.search(module.source.data) is None:
        return
    for item in imported(module):
        if item.module in _MODULES and item.local is not None:
            if item.name == "env":
                yield item.local
            elif item.name in ("default", "*"):
                yield from _of_name(module, item.local)
    for match in module.hits(_WHOLE):
        node = module.at(match.start(), match.start() + len(b"process"))
        if node.type == "property_identifier":
            node = cast(Node, node.parent)
        if node.type in ("identifier", "member_expression") and is_process(module, node):
            yield from _bound(module, node)


def _bound(module: Module, node: Node) -> Iterator[Node]:
    """What comes of `... = process`."""
    target = bound_to(node)
    if target is None:
        return
    yield from _of_name(module, target)
    for entry in target.named_children if target.type == "object_pattern" else ():
        key = field(entry, "key") or field(entry, "left") or entry
        local = field(entry, "value") or key
        if module.text(key) == "env":
            yield field(local, "left") or local


def _of_name(module: Module, name: Node) -> Iterator[Node]:
    for reference in references(module, name):
        access = cast(Node, outer(reference).parent)
        if "env" in (module.string(field(access, "index")), module.text(field(access, "property"))):
            yield access
        yield from _bound(module, reference)

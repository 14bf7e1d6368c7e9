"""Where a file takes the environment out of Node's `process`: the global one, or a name that stands for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from .bindings import bound_to, declaration_of, references
from .imports import imported
from .syntax import Module, enclosing, field, inner, outer

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
        target = field(node, "object")
        return target is not None and module.text(inner(target)) in _GLOBALS
    return _HIDING.search(module.source.data) is None or not _is_local(module, node)


def _is_local(module: Module, node: Node) -> bool:
    declaration = declaration_of(module, node) if node.type == "identifier" else None
    statement = enclosing(declaration, _IMPORTING) if declaration is not None else None
    return declaration is not None and statement is None and "require(" not in module.text(declaration.parent)


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
        if node.parent is not None and node.parent.type == "member_expression" and node.type == "property_identifier":
            node = node.parent
        if node.type in ("identifier", "member_expression") and is_process(module, node):
            yield from _bound(module, node)


def _bound(module: Module, node: Node) -> Iterator[Node]:
    """What comes of `... = process`."""
    target = bound_to(node)
    if target is not None and target.type == "identifier":
        yield from _of_name(module, target)
    for entry in target.named_children if target is not None and target.type == "object_pattern" else ():
        key = field(entry, "key") or field(entry, "left") or entry
        local = field(entry, "value") or key
        if module.text(key) == "env":
            yield (field(local, "left") or local) if local.type == "assignment_pattern" else local


def _of_name(module: Module, name: Node) -> Iterator[Node]:
    for reference in references(module, name):
        access = outer(reference).parent
        if access is not None and access.type in _ACCESSES and field(access, "object") == outer(reference):
            index = field(access, "index")
            key = module.string(index) if index is not None else module.text(field(access, "property"))
            if key == "env":
                yield access
        yield from _bound(module, reference)

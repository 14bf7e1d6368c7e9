"""Strings that another file names: `Events.PAID` of an imported object or enum, an imported constant or list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from .definitions import Definition, definition
from .keys import Key, elements, keys
from .project import Project
from .syntax import Module, field, inner


def words(project: Project, module: Module, node: Node) -> tuple[Key, ...]:
    """The strings that an expression can be; those of another file stand where they are used here."""
    own = keys(module, node)
    return own or tuple(_of_another(project, module, inner(node)))


def listed_words(project: Project, module: Module, listed: Node) -> tuple[Key, ...]:
    """The strings of a list, of this file or of another."""
    own = tuple(elements(module, listed))
    if own:
        return own
    found = definition(project, module, listed)
    there = elements(found.module, found.node) if found is not None else ()
    return tuple(replace(key, node=listed) for key in there)


def _of_another(project: Project, module: Module, node: Node) -> Iterator[Key]:
    found = definition(project, module, node) or _member(project, module, node)
    text = found.module.string(found.node) if found is not None else None
    if text is not None:
        yield Key(text, node)


def _member(project: Project, module: Module, access: Node) -> Definition | None:
    """What `Events.PAID` stands for where `Events` is an object or enum of another file."""
    found = definition(project, module, field(access, "object") or access)
    wanted = module.text(field(access, "property"))
    if found is None:
        return None
    body = field(found.node, "body") or found.node
    for pair in body.named_children:
        name = field(pair, "key") or field(pair, "name")
        for value in pair.children_by_field_name("value") if found.module.text(name) == wanted else ():
            return Definition(found.module, inner(value))
    return None

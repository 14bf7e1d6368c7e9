"""Calls of a method: `this.get("X")` in its class, `Config.get("X")`, `config.get("X")` on an instance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from tree_sitter import Node

from .bindings import bound_to
from .project import Mention, Project
from .syntax import Module, ancestors, enclosing, field, outer, part, walk

_CLASSES = frozenset({"class_declaration", "abstract_class_declaration", "class"})


def method_calls(project: Project, module: Module, method: Node) -> Iterator[Mention]:
    """The mentions of a method, declared by the property identifier `method`, as the callee of calls."""
    name = module.text(method)
    owner = _class_of(method)
    if owner is not None:
        for node in walk(part(owner, "body")):
            if node.type == "member_expression" and module.text(node) == f"this.{name}":
                yield Mention(module, node)
        declared = field(owner, "name")
        holder: Node | None = declared
    else:
        holder = _object_name(method)
    if holder is not None:
        yield from _on(project, module, holder, name)


def has_known_calls(method: Node) -> bool:
    """Whether it can be told who calls a method: not that of an object that goes elsewhere without a name."""
    return _class_of(method) is not None or _object_name(method) is not None


def _class_of(method: Node) -> Node | None:
    """The class of a method; None for one of an object, even if that stands in a class."""
    found = enclosing(method, _CLASSES | {"object"})
    return found if found is not None and found.type in _CLASSES else None


def _object_name(method: Node) -> Node | None:
    for _, parent in ancestors(method):
        if parent.type == "object":
            target = bound_to(outer(parent))
            return target if target is not None and target.type == "identifier" else None
    return None


def _on(project: Project, module: Module, holder: Node, name: str) -> Iterator[Mention]:
    for mention in project.mentions(module, holder):
        parent = cast(Node, mention.node.parent)
        if mention.module.text(field(parent, "property")) == name:
            yield Mention(mention.module, parent)
        elif parent.type == "new_expression":
            made = outer(parent)
            instance = bound_to(made)
            if instance is not None:
                yield from _on(project, mention.module, instance, name)
            elif mention.module.text(field(made.parent, "property")) == name:
                yield Mention(mention.module, cast(Node, made.parent))

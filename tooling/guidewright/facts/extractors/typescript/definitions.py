"""What a name stands for: the value of a constant or the function, in this file or in the one that it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from .bindings import declaration_of
from .imports import imported
from .project import Project
from .syntax import FUNCTIONS, Module, field, inner, part, walk

# So many names may stand for each other; two that stand for each other end there.
_FURTHEST = 6


@dataclass(frozen=True)
class Definition:
    """An expression or a function, with the file that it stands in."""

    module: Module
    node: Node


def definition(project: Project, module: Module, name: Node, further: int = _FURTHEST) -> Definition | None:
    """What `name` (or `namespace.name`) stands for; other expressions stand for themselves, parameters for nothing."""
    node = inner(name)
    if node.type == "member_expression":
        space = _import_of(module, field(node, "object"))
        member = module.text(field(node, "property"))
        return None if space != "*" else _from(project, module, field(node, "object"), member, further)
    if node.type != "identifier":
        return Definition(module, node)
    declaration = declaration_of(module, node)
    holder = declaration.parent if declaration is not None else None
    if holder is None or further == 0:
        return None
    if holder.type in ("function_declaration", "enum_declaration"):
        return Definition(module, holder)
    if holder.type == "variable_declarator":
        value = field(holder, "value")
        return None if value is None else definition(project, module, value, further - 1)
    return _from(project, module, node, None, further)


def origin(module: Module, name: Node | None) -> str:
    """The module that a name is imported from, as written; empty for a name that is not imported."""
    found = next(imports_of(module, name), None)
    return "" if found is None else found[1]


def returned(function: Node) -> Node | None:
    """The expression that a function gives: its body, or what it returns if it does so in one place."""
    if function.type not in FUNCTIONS:
        return None
    body = part(function, "body")
    if body.type != "statement_block":
        return body
    found = [node for node in walk(body, FUNCTIONS) if node.type == "return_statement"]
    return found[0].named_child(0) if len(found) == 1 else None


def _import_of(module: Module, name: Node | None) -> str:
    found = next(imports_of(module, name), None)
    return "" if found is None else found[0]


def imports_of(module: Module, name: Node | None) -> Iterator[tuple[str, str]]:
    """The name in its own module, and that module as written, of a name imported here; nothing for any other."""
    declaration = declaration_of(module, name) if name is not None else None
    for item in imported(module) if declaration is not None else ():
        if item.local == declaration:
            yield item.name, item.module


def _from(project: Project, module: Module, name: Node | None, member: str | None, further: int) -> Definition | None:
    for wanted, specifier in imports_of(module, name):
        path = project.modules.resolve(module.path, specifier)
        if path is not None:
            return _exported(project, path, member or wanted, further - 1)
    return None


def _exported(project: Project, path: str, name: str, further: int) -> Definition | None:
    module = project.by_path(path)
    if module is None or further < 0:
        return None
    for statement in module.root.named_children:
        if statement.type == "export_statement" and field(statement, "source") is None:
            local = _named(module, statement, name)
            if local is not None:
                return definition(project, module, local, further)
    for item in imported(module):
        target = project.modules.resolve(path, item.module) if item.exported_as in (name, "*") else None
        wanted = name if item.exported_as == "*" else item.name
        found = _exported(project, target, wanted, further - 1) if target is not None else None
        if found is not None:
            return found
    return None


def _named(module: Module, statement: Node, name: str) -> Node | None:
    """The name, or for a default export the value, that an export statement exports as `name`."""
    declared = field(statement, "declaration")
    if name == "default" and any(child.type == "default" for child in statement.children):
        return field(declared, "name") or field(statement, "value")
    for child in declared.named_children if declared is not None else ():
        found = child if child.type == "identifier" else field(child, "name")
        if module.text(found) == name:
            return found
    clause = next((child for child in statement.named_children if child.type == "export_clause"), None)
    for specifier in clause.named_children if clause is not None else ():
        if module.text(field(specifier, "alias") or field(specifier, "name")) == name:
            return field(specifier, "name")
    return None

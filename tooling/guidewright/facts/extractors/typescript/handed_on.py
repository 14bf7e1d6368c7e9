"""What a file hands on as a whole, by `module.exports` and `require`, and the function that an expression means."""

from __future__ import annotations

from tree_sitter import Node

from .bindings import declaration_of
from .definitions import Definition, definition
from .imports import imported
from .project import Project
from .syntax import FUNCTIONS, Module, arguments, field, inner

_FURTHEST = 6


def exports_of(project: Project, module: Module, node: Node) -> tuple[str, str] | None:
    """The file and the exported name that `require("./x")`, `require("./x").name` or a name bound to it means."""
    node, name = inner(node), "*"
    if node.type == "identifier":
        return _required(project, module, node)
    if node.type == "member_expression":
        name, node = module.text(field(node, "property")), inner(field(node, "object") or node)
    callee = field(node, "function")
    if module.text(callee) not in ("require", "import"):
        return None
    specifier = module.string(arguments(node)[0]) if arguments(node) else None
    path = project.modules.resolve(module.path, specifier) if specifier is not None else None
    return None if path is None else (path, name)


def function_of(project: Project, module: Module, node: Node, further: int = _FURTHEST) -> Definition | None:
    """The function, or the call that wraps one, that an expression means; None for what is not of the project."""
    node = inner(node)
    if node.type in FUNCTIONS:
        return Definition(module, node)
    exports = exports_of(project, module, node) if further else None
    whole = _whole(project, *exports, further - 1) if exports is not None else None
    if whole is not None or node.type == "call_expression":
        return whole or Definition(module, node)
    found = definition(project, module, node)
    return None if found is None or found.node.type not in (*FUNCTIONS, "call_expression") else found


def _required(project: Project, module: Module, name: Node) -> tuple[str, str] | None:
    """The file, and its export, that a name bound by `require("./x")` or by an import means."""
    declaration = declaration_of(module, name)
    for item in imported(module):
        if declaration is not None and item.local == declaration:
            path = project.modules.resolve(module.path, item.module)
            return None if path is None else (path, item.name)
    return None


def _whole(project: Project, path: str, name: str, further: int) -> Definition | None:
    """What a file exports as a whole, by default, or by assigning it to `exports`."""
    for module in project.at([path]):
        for statement in module.root.named_children:
            value = _exported(module, statement, name)
            if value is not None:
                return function_of(project, module, value, further)
    return None


def _exported(module: Module, statement: Node, name: str) -> Node | None:
    if name in ("*", "default") and any(child.type == "default" for child in statement.children):
        return field(statement, "value") or field(statement, "declaration")
    assigned = next(iter(statement.named_children), None)
    spelled = "module.exports" if name == "*" else f"exports.{name}"
    return field(assigned, "right") if module.text(field(assigned, "left")) == spelled else None

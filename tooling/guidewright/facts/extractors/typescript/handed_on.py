"""What a file hands on as a whole, by `module.exports` and `require`, and the function that an expression means."""

from __future__ import annotations

from tree_sitter import Node

from .definitions import Definition, definition, imports_of
from .project import Project
from .syntax import Module, arguments, field, inner

_FURTHEST = 6


def exports_of(project: Project, module: Module, node: Node) -> tuple[str, str] | None:
    """The file and the exported name that `require("./x")`, `require("./x").name` or a name bound to it means."""
    node = inner(node)
    for name, specifier in imports_of(module, node):
        return _file(project, module, specifier, name)
    if node.type == "member_expression":
        return _loaded(project, module, field(node, "object"), module.text(field(node, "property")))
    return _loaded(project, module, node, "*")


def _loaded(project: Project, module: Module, call: Node | None, name: str) -> tuple[str, str] | None:
    given = arguments(call)
    if not given or module.text(field(call, "function")) not in ("require", "import"):
        return None
    return _file(project, module, module.string(given[0]) or "", name)


def _file(project: Project, module: Module, specifier: str, name: str) -> tuple[str, str] | None:
    path = project.modules.resolve(module.path, specifier)
    return None if path is None else (path, name)


def function_of(project: Project, module: Module, node: Node, further: int = _FURTHEST) -> Definition | None:
    """The function that an expression means, or the call that wraps one; None for what is not of the project."""
    exports = exports_of(project, module, node) if further else None
    whole = _whole(project, *exports, further - 1) if exports is not None else None
    return whole or definition(project, module, node)


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

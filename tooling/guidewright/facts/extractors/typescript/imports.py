"""Imports and exports of one file: which names come from where, and under which names others get them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from tree_sitter import Node

from .syntax import Module, arguments, enclosing, field, outer, part


@dataclass(frozen=True)
class Imported:
    """A name (`default`, `*`) out of `module`. `local` is the identifier that it gets here.

    A re-export has no local name but `exported_as` (`*` when everything is passed on).
    """

    name: str
    module: str
    node: Node
    local: Node | None = None
    exported_as: str | None = None


def imported(module: Module) -> tuple[Imported, ...]:
    """All imports and re-exports of a file, `require` and `await import` included where they are bound to names."""
    return module.once(Imported, lambda: _imported(module))


def _imported(module: Module) -> Iterator[Imported]:
    taken: dict[str, Imported] = {}
    exports: list[Node] = []
    for node in module.root.named_children:
        kind = node.type
        if kind == "import_statement":
            for item in _import(module, node):
                taken[module.text(item.local)] = item
                yield item
        # What declares something hands nothing on, and is what most files have most of.
        elif kind == "export_statement" and field(node, "declaration") is None:
            if field(node, "source") is not None:
                yield from _re_export(module, node)
            else:
                exports.append(node)
    for node in exports:
        yield from _handed_on(module, node, taken)
    if "require(" in module.source.text or "import(" in module.source.text:
        yield from _required(module)


def _import(module: Module, node: Node) -> Iterator[Imported]:
    source = module.string(field(node, "source")) or ""
    clauses = (child for child in node.named_children if child.type == "import_clause")
    for child in (named for clause in clauses for named in clause.named_children):
        if child.type == "identifier":
            yield Imported("default", source, child, child)
        elif child.type == "namespace_import":
            yield Imported("*", source, child, child.named_child(0))
        elif child.type == "named_imports":
            for specifier in _specifiers(child):
                name = part(specifier, "name")
                local = field(specifier, "alias") or name
                yield Imported(module.string(name) or module.text(name), source, name, local)


def _specifiers(clause: Node) -> Iterator[Node]:
    return (child for child in clause.named_children if child.type != "comment")


def _export_clause(statement: Node) -> Node | None:
    return next((child for child in statement.named_children if child.type == "export_clause"), None)


def _re_export(module: Module, node: Node) -> Iterator[Imported]:
    source = module.string(field(node, "source")) or ""
    clause = _export_clause(node)
    if clause is None:
        space = next((child for child in node.named_children if child.type == "namespace_export"), None)
        name = module.text(space.named_child(0)) if space is not None else "*"
        yield Imported("*", source, node, None, name)
        return
    for specifier in _specifiers(clause):
        name_node = part(specifier, "name")
        name = module.text(name_node)
        yield Imported(name, source, name_node, None, module.text(field(specifier, "alias")) or name)


def _handed_on(module: Module, node: Node, taken: Mapping[str, Imported]) -> Iterator[Imported]:
    """`export { POST }` and `export default POST` of a name that was imported: the same as passing it on at once."""
    clause = _export_clause(node)
    for specifier in clause.named_children if clause is not None else ():
        item = taken.get(module.text(field(specifier, "name")))
        if item is not None:
            name = module.text(field(specifier, "alias")) or module.text(field(specifier, "name"))
            yield Imported(item.name, item.module, specifier, None, name)
    item = taken.get(module.text(field(node, "value")))
    if item is not None:
        yield Imported(item.name, item.module, node, None, "default")


def _required(module: Module) -> Iterator[Imported]:
    for match in module.hits(re.compile(rb"\b(?:require|import)\s*\(")):
        # In text and comments there is no call.
        call = module.at(match.start(), match.end() - 1).parent
        if call is None or not arguments(call):
            continue
        source = module.string(arguments(call)[0])
        holder = cast(Node, outer(call).parent)
        if holder.type == "await_expression":
            holder = cast(Node, outer(holder).parent)
        if source is None or holder.type != "variable_declarator":
            continue
        target = part(holder, "name")
        if target.type == "identifier":
            yield Imported("*", source, target, target)
        else:
            yield from _destructured(module, target, source)


def _destructured(module: Module, pattern: Node, source: str) -> Iterator[Imported]:
    for entry in pattern.named_children:
        if entry.type == "shorthand_property_identifier_pattern":
            yield Imported(module.text(entry), source, entry, entry)
        elif entry.type == "pair_pattern":
            yield Imported(module.text(field(entry, "key")), source, entry, field(entry, "value"))


def exported_names(module: Module, declaration: Node) -> set[str]:
    """The names under which other files can import what is declared here."""
    name = module.text(declaration)
    names: set[str] = set()
    for statement in module.root.named_children:
        if statement.type == "export_statement" and field(statement, "source") is None:
            names |= _exported_by(module, statement, declaration, name)
    text = module.source.text
    if re.search(rf"\bmodule\.exports\s*=\s*{re.escape(name)}\b", text):
        names |= {"default", "*"}
    listed = re.search(r"\bmodule\.exports\s*=\s*\{([^}]*)\}", text)
    if listed and re.search(rf"(?<![\w$.]){re.escape(name)}(?![\w$])", listed[1]):
        names.add(name)
    names |= set(re.findall(rf"\bexports\.(\w+)\s*=\s*{re.escape(name)}\b", text))
    return names


def _exported_by(module: Module, statement: Node, declaration: Node, name: str) -> set[str]:
    is_default = any(child.type == "default" for child in statement.children)
    clause = _export_clause(statement)
    if clause is not None:
        specifiers = [s for s in clause.named_children if module.text(field(s, "name")) == name]
        return {module.text(field(s, "alias")) or name for s in specifiers}
    if is_default:
        value = field(statement, "value") or part(statement, "declaration")
        return {"default"} if module.text(value) == name or field(value, "name") == declaration else set()
    declared = field(statement, "declaration")
    inside = declared is not None and declared.start_byte <= declaration.start_byte < declared.end_byte
    return {name} if inside and _is_top(declaration) else set()


def _is_top(declaration: Node) -> bool:
    """Whether a name is declared by a statement of the file itself, not by something inside it."""
    return enclosing(declaration, frozenset({"statement_block", "arguments", "object", "class_body"})) is None

"""The outline of a file: its named things with their lines, its calls, and its imports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from tree_sitter import Node

from guidewright.facts.model import Call, Import, Symbol, SymbolKind

from .bindings import declaration_of, declares, value_of
from .imports import imported
from .syntax import FUNCTIONS, Module, field, inner, part, walk

_KINDS: dict[str, SymbolKind] = {
    "function_declaration": "function",
    "generator_function_declaration": "function",
    "function_signature": "function",
    "class_declaration": "class",
    "abstract_class_declaration": "class",
    "interface_declaration": "interface",
    "type_alias_declaration": "type",
    "enum_declaration": "enum",
    "internal_module": "type",
}
_VARIABLES = frozenset({"lexical_declaration", "variable_declaration"})
_GIVERS = frozenset({"function_declaration", "generator_function_declaration", "import_specifier", "import_clause"})
_METHODS = frozenset({"method_definition", "abstract_method_signature", "method_signature", "public_field_definition"})


def symbols(module: Module) -> tuple[Symbol, ...]:
    """The top-level functions, classes with public methods, constants and types, exported or not.

    What is exported under another name (`default`, or `GET` for `export { handler as GET }`) is there under both,
    with the same lines.
    """
    own = [s for node in module.root.named_children for s in _statement(module, node)]
    by_name = {s.name: s for s in own if s.parent is None}
    given = dict(_given_on(module))
    exported = {local for local, _, _ in given.values()}
    listed = [s if s.exported or not _is_exported(s, exported, module) else replace(s, exported=True) for s in own]
    for name, (local, line, end) in given.items():
        if name != local or local not in by_name:
            known = by_name.get(local, Symbol(name, "const", module.path, line, end, True))
            listed.append(replace(known, name=name, exported=True))
    return tuple(sorted(listed, key=lambda s: s.line))


def _is_exported(symbol: Symbol, names: set[str], module: Module) -> bool:
    line = module.source.line(symbol.line)
    hidden = symbol.parent is not None and re.match(r"\s*(?:private|protected|#)", line) is not None
    return (symbol.parent or symbol.name) in names and not hidden


def _statement(module: Module, node: Node) -> Iterator[Symbol]:
    declared = _declaration(node)
    if declared is not None:
        yield from _declared(module, declared, node, node.type == "export_statement")
    elif node.type == "export_statement":
        yield from _default_value(module, node)


def _given_on(module: Module) -> Iterator[tuple[str, tuple[str, int, int]]]:
    """The names that a file exports apart from their declaration, with the local name and the lines of the export."""
    for node in module.root.named_children:
        if node.type != "export_statement" or field(node, "source") is not None:
            continue
        for clause in node.named_children:
            for specifier in clause.named_children if clause.type == "export_clause" else ():
                local = module.text(field(specifier, "name"))
                name = module.text(field(specifier, "alias")) or local
                yield name, (local, module.line(specifier), module.line(specifier))
        if any(child.type == "default" for child in node.children):
            value = field(node, "value") or part(node, "declaration")
            local = module.text(value) if value.type == "identifier" else module.text(field(value, "name"))
            if local:
                yield "default", (local, module.line(node), node.end_point[0] + 1)


def _declaration(node: Node) -> Node | None:
    if node.type == "export_statement":
        node = field(node, "declaration") or field(node, "value") or node
    if node.type == "ambient_declaration":
        node = next((c for c in node.named_children if c.type in _KINDS or c.type in _VARIABLES), node)
    return node if node.type in _KINDS or node.type in _VARIABLES else None


def _declared(module: Module, node: Node, outside: Node, exported: bool) -> Iterator[Symbol]:
    end = outside.end_point[0] + 1
    if node.type in _VARIABLES:
        for declarator in node.named_children:
            if declarator.type == "variable_declarator":
                yield from _variable(module, declarator, exported)
        return
    name = part(node, "name")
    text = module.text(name)
    yield Symbol(text, _KINDS[node.type], module.path, module.line(name), end, exported)
    if node.type in ("class_declaration", "abstract_class_declaration"):
        yield from _methods(module, part(node, "body"), text, exported)


def _variable(module: Module, declarator: Node, exported: bool) -> Iterator[Symbol]:
    name, value = part(declarator, "name"), inner(field(declarator, "value") or declarator)
    end = declarator.end_point[0] + 1
    if name.type != "identifier":
        for bound in _bound(name):
            yield Symbol(module.text(bound), "const", module.path, module.line(bound), end, exported)
        return
    text = module.text(name)
    yield Symbol(text, _kind(value), module.path, module.line(name), end, exported)
    if value.type == "class":
        yield from _methods(module, part(value, "body"), text, exported)
    elif value.type == "object":
        yield from _object_methods(module, value, text, exported)


def _kind(value: Node) -> SymbolKind:
    return "function" if value.type in FUNCTIONS else "class" if value.type == "class" else "const"


def _bound(pattern: Node) -> Iterator[Node]:
    for node in walk(pattern):
        if node.type == "shorthand_property_identifier_pattern" or (node.type == "identifier" and declares(node)):
            yield node


def _methods(module: Module, body: Node, owner: str, exported: bool) -> Iterator[Symbol]:
    for member in body.named_children:
        if member.type not in _METHODS:
            continue
        name, value = part(member, "name"), inner(field(member, "value") or member)
        if member.type == "public_field_definition" and value.type not in FUNCTIONS:
            continue
        modifiers = [module.text(c) for c in member.children if c.type == "accessibility_modifier"]
        public = modifiers in ([], ["public"]) and name.type != "private_property_identifier"
        end = member.end_point[0] + 1
        yield Symbol(module.text(name), "method", module.path, module.line(name), end, exported and public, owner)


def _object_methods(module: Module, literal: Node, owner: str, exported: bool) -> Iterator[Symbol]:
    for member in literal.named_children:
        if inner(field(member, "value") or member).type in FUNCTIONS:
            name = field(member, "name") or part(member, "key")
            end = member.end_point[0] + 1
            yield Symbol(module.text(name), "method", module.path, module.line(name), end, exported, owner)


def _default_value(module: Module, node: Node) -> Iterator[Symbol]:
    """`export default async () => {}`: what has no name of its own is called `default`."""
    value = field(node, "value") or node
    end = node.end_point[0] + 1
    if value.type in (*FUNCTIONS, "class", "call_expression", "object"):
        yield Symbol("default", _kind(value), module.path, module.line(node), end, True)
        if value.type in ("class", "object"):
            body = field(value, "body") or value
            find = _methods if value.type == "class" else _object_methods
            yield from find(module, body, "default", True)


def calls(module: Module) -> Iterator[Call]:
    """Every call and `new` by its dotted name, in the order of the text.

    Functions that are handed on (`withAuth(handle)`, `{ beforeSend: scrub }`) count where they are, and a map of
    handlers where it is asked for one of them.
    """
    for node in walk(module.root):
        callee = field(node, "function") if node.type == "call_expression" else None
        if node.type == "new_expression":
            callee = field(node, "constructor")
        if node.type == "subscript_expression" and _is_map(module, part(node, "object")):
            callee = field(node, "object")
        if _is_given(module, node):
            callee = node
        if callee is None:
            continue
        name = dotted(module, callee)
        if name is not None:
            yield Call(name, module.path, _last_line(callee))


def _is_map(module: Module, target: Node) -> bool:
    return inner(value_of(module, target) or target).type == "object"


def _is_given(module: Module, node: Node) -> bool:
    """Whether an identifier hands on a function of this file, or what was imported, for others to call.

    As an argument (`withAuth(handle)`), in an object (`{ beforeSend: scrub }`), or under another name of the file
    (`export const POST = handle`).
    """
    if node.type not in ("identifier", "shorthand_property_identifier"):
        return False
    parent = cast(Node, node.parent)
    if parent.type == "variable_declarator":
        holder = cast(Node, cast(Node, parent.parent).parent)
        if field(parent, "value") != node or holder.type not in ("program", "export_statement"):
            return False
    elif parent.type not in ("arguments", "pair", "object", "satisfies_expression"):
        return False
    declaration = declaration_of(module, node)
    if declaration is None:
        return False
    return cast(Node, declaration.parent).type in _GIVERS or (value_of(module, node) or node).type in FUNCTIONS


def _last_line(callee: Node) -> int:
    last = field(callee, "property") or callee
    return last.start_point[0] + 1


def dotted(module: Module, node: Node) -> str | None:
    """`client.charges.create`, `this.sign`, `verify`; for `f().then` only what follows the call, as `.then`."""
    node = inner(node)
    if node.type in ("identifier", "shorthand_property_identifier", "this", "super", "import"):
        return module.text(node)
    if node.type != "member_expression":
        return None
    name = module.text(part(node, "property"))
    before = dotted(module, part(node, "object"))
    return f"{before}.{name}" if before is not None else f".{name}"


def imports(module: Module) -> Iterator[Import]:
    """Every imported and re-exported name."""
    for item in imported(module):
        if item.node is None:
            continue  # what stands between the braces is no name
        local = module.text(item.local)
        alias = local if item.local is not None and local != item.name else None
        yield Import(item.name, item.module, module.path, module.line(item.node), alias, item.exported_as)

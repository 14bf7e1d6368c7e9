"""Names and their references within one file, with shadowing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from tree_sitter import Node

from .syntax import FUNCTIONS, Module, ancestors, enclosing, field, outer

_BLOCKS = frozenset(
    {
        "statement_block",
        "for_statement",
        "for_in_statement",
        "switch_body",
        "catch_clause",
    }
)
_NAMES = frozenset(
    {"identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern", "type_identifier"}
)
_WORD = frozenset(bytes([c]) for c in b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$")
_DECLARING = frozenset({"shorthand_property_identifier_pattern"})
_IN_PARENT = {
    "variable_declarator": ("name",),
    "required_parameter": ("pattern",),
    "optional_parameter": ("pattern",),
    "arrow_function": ("parameter",),
    "function_declaration": ("name",),
    "generator_function_declaration": ("name",),
    "function_expression": ("name",),
    "class_declaration": ("name",),
    "enum_declaration": ("name",),
    "abstract_class_declaration": ("name",),
    "catch_clause": ("parameter",),
    "for_in_statement": ("left",),
    "pair_pattern": ("value",),
}
_TAKING = frozenset(
    {"variable_declarator", "required_parameter", "optional_parameter", "catch_clause", "for_in_statement"}
)
_IMPORTING = frozenset({"import_specifier", "import_clause", "namespace_import"})


def occurrences(module: Module, name: str, within: Node) -> Iterator[Node]:
    """The identifiers called `name` in a node, declarations included, properties excluded."""
    everywhere = module.once(name, lambda: _occurrences(module, name))
    return (node for node in everywhere if within.start_byte <= node.start_byte < within.end_byte)


def _occurrences(module: Module, name: str) -> Iterator[Node]:
    data, wanted = module.source.data, name.encode()
    # Searching for a plain string and looking at its neighbours is several times faster than a regex with borders.
    # Half a file has names without a letter, which would be found everywhere.
    start = data.find(wanted) if wanted else -1
    while start != -1:
        end = start + len(wanted)
        if data[end : end + 1] not in _WORD and data[max(0, start - 1) : start] not in _WORD:
            node = module.at(start, end)
            if node.type in _NAMES and not _is_type(node):
                yield node
        start = data.find(wanted, end)


def _is_type(node: Node) -> bool:
    # The name of a class is a type_identifier where it is declared, and a plain one where it is called.
    return node.type == "type_identifier" and "class" not in cast(Node, node.parent).type


def declares(node: Node) -> bool:
    """Whether this identifier is where a name is declared (or imported), not where it is used."""
    if node.type in _DECLARING:
        return _is_declaring_pattern(node)
    parent = cast(Node, node.parent)
    if parent.type in _IMPORTING:
        return True
    if parent.type in ("array_pattern", "rest_pattern"):
        return _is_declaring_pattern(node)
    if parent.type == "assignment_pattern":
        return field(parent, "left") == node and _is_declaring_pattern(node)
    return any(field(parent, name) == node for name in _IN_PARENT.get(parent.type, ()))


def _is_declaring_pattern(node: Node) -> bool:
    for _, parent in ancestors(node):
        if parent.type in _TAKING:
            return True
        if parent.type not in (
            "object_pattern",
            "array_pattern",
            "pair_pattern",
            "object_assignment_pattern",
            "assignment_pattern",
            "rest_pattern",
        ):
            return False
    return False


def scope_of(declaration: Node) -> Node:
    """The node within which a declared name can be used: the block, the function for a parameter, or the file."""
    previous = declaration
    for child, parent in ancestors(declaration):
        if parent.type in _BLOCKS or (parent.type in FUNCTIONS and field(parent, "name") != child):
            return parent
        previous = parent
    return previous


def references(module: Module, declaration: Node) -> list[Node]:
    """The uses of a declared name in its scope, without those of an inner name that hides it."""
    name, scope = module.text(declaration), scope_of(declaration)
    found = list(occurrences(module, name, scope))
    hiding = [scope_of(n) for n in found if declares(n)]
    hiding = [s for s in hiding if s != scope]
    return [
        node
        for node in found
        if node != declaration
        and not declares(node)
        and not any(s.start_byte <= node.start_byte < s.end_byte for s in hiding)
        and enclosing_type_query(node) is None
    ]


def enclosing_type_query(node: Node) -> Node | None:
    """The `typeof x` of a type in which a name stands, if it does."""
    parent = cast(Node, node.parent)
    while parent.type in ("member_expression", "nested_identifier", "subscript_expression"):
        parent = cast(Node, parent.parent)
    return parent if parent.type == "type_query" else None


def declaration_of(module: Module, identifier: Node) -> Node | None:
    """The identifier that declares the name used here; None when it is not declared in this file."""
    name = module.text(identifier)
    found = module.once(("declares", name), lambda: filter(declares, occurrences(module, name, module.root)))
    around = [(scope_of(n), n) for n in found]
    around = [(s, n) for s, n in around if s.start_byte <= identifier.start_byte < s.end_byte]
    return max(around, key=lambda pair: pair[0].start_byte)[1] if around else None


def value_of(module: Module, identifier: Node) -> Node | None:
    """The initial value of the constant used here; None for parameters, imports and patterns."""
    declaration = declaration_of(module, identifier)
    parent = declaration.parent if declaration is not None else None
    return field(parent, "value") if field(parent, "name") == declaration else None


def is_exported(module: Module, declaration: Node) -> bool:
    """Whether other files can use this constant: `export const x`, or `export { x }` further down."""
    statement = enclosing(declaration, frozenset({"export_statement", "statement_block"}))
    if statement is not None and statement.type == "export_statement":
        return True
    if scope_of(declaration).type != "program":
        return False
    name = re.escape(module.text(declaration))
    return re.search(rf"\bexport\s*(?:default\s+{name}\b|\{{[^}}]*\b{name}\b)", module.source.text) is not None


def bound_to(node: Node) -> Node | None:
    """The identifier or pattern that an expression is assigned to, when it is the whole value of it."""
    node = outer(node)
    parent = node.parent
    if parent is None:
        return None
    if parent.type in ("variable_declarator", "required_parameter", "optional_parameter"):
        return field(parent, "name") or field(parent, "pattern")
    if parent.type == "assignment_expression" and field(parent, "right") == node:
        return field(parent, "left")
    return None

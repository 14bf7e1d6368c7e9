"""Reads of variables whose names cannot be listed: their place, and what all of the names look like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from guidewright.facts.model import NotEnumerable

from .bindings import value_of
from .syntax import Module, arguments, enclosing, field, inner, operator, outer

_LISTING = frozenset({"Object.keys", "Object.entries"})
_TEST = re.compile(
    r"(?:\w+|\w+\[0\])\.(startsWith|endsWith)\(\s*([\"'`])([\w*]+)\2\s*\)|/\^([A-Z][A-Z0-9_]*)[^|]*/\.test\(\w+\)"
)


def not_enumerable(module: Module, node: Node, names: str = "*") -> NotEnumerable:
    """The fact for a place where names cannot be listed."""
    line = module.line(node)
    return NotEnumerable(module.path, line, module.source.line(line).strip(), names)


def looks(module: Module, key: Node) -> str:
    """What the names of a computed key look like: `*_URL` for `${region}_URL`, `*` where nothing is fixed."""
    node = inner(key)
    if node.type == "identifier":
        value = value_of(module, node)
        return "*" if value is None or inner(value).type == "identifier" else looks(module, value)
    if node.type == "call_expression" and module.text(field(field(node, "function"), "property")) == "toUpperCase":
        return looks(module, field(field(node, "function"), "object") or node).upper()
    joined = re.sub(r"\*+", "*", "".join(_parts(module, node)))
    return joined if re.fullmatch(r"[A-Z0-9_*]*", joined.upper()) else "*"


def _parts(module: Module, node: Node) -> Iterator[str]:
    """The fixed parts of a template or a sum of strings, with `*` for the others."""
    literal = module.string(node)
    if literal is not None:
        yield literal
    elif node.type == "template_string":
        yield from ("*" if c.type == "template_substitution" else module.text(c) for c in node.named_children)
    elif node.type == "binary_expression" and operator(node) == "+":
        for side in ("left", "right"):
            part = field(node, side)
            yield from _parts(module, inner(part)) if part is not None else ()
    else:
        yield "*"


def looks_of_all(module: Module, whole: Node) -> str:
    """What the names look like that are taken out of all of them: `Object.keys(process.env).filter(...)`."""
    loop = outer(whole).parent
    if loop is not None and loop.type == "for_in_statement":
        return _asked_first(module, field(loop, "body"))
    call = enclosing(whole, frozenset({"call_expression"}))
    if call is None or module.text(field(call, "function")) not in _LISTING or arguments(call)[:1] != [outer(whole)]:
        return "*"
    access = outer(call).parent
    if access is not None and access.type == "for_in_statement":
        return _asked_first(module, field(access, "body"))
    filtering = access.parent if access is not None and module.text(field(access, "property")) == "filter" else None
    given = arguments(filtering) if filtering is not None else []
    body = field(given[0], "body") if given else None
    return _tested(module, body) if body is not None else "*"


def _asked_first(module: Module, body: Node | None) -> str:
    """The test with which the body of a loop begins: `if (key.startsWith("P_")) ...`, or `if (!...) continue;`."""
    if body is None:
        return "*"
    statements = [child for child in body.named_children if child.type != "comment"]
    first = body if body.type == "if_statement" else statements[0] if statements else None
    condition = field(first, "condition")
    if first is None or condition is None:
        return "*"
    asked = inner(condition)
    turned = asked.type == "unary_expression" and module.text(field(first, "consequence")).strip("{ ;\n}") == "continue"
    if turned:
        operand = field(asked, "argument")
        return _tested(module, operand) if operand is not None else "*"
    return _tested(module, asked) if len(statements) == 1 or body == first else "*"


def _tested(module: Module, test: Node) -> str:
    found = _TEST.fullmatch(module.text(inner(test)))
    if found is None:
        return "*"
    if found[4]:
        return found[4] + "*"
    return found[3] + "*" if found[1] == "startsWith" else "*" + found[3]

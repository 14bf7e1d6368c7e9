"""Conditions: what they come to when a variable is unset, and whether they speak of variables only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tree_sitter import Node

from .syntax import Module, ancestors, arguments, field, inner, operator, part

_ENVIRONMENT = re.compile(r"(?:globalThis\.)?(?:process\??\.env|import\.meta\.env|Bun\.env)\b|Deno\.env\.get\(")
_EQUAL, _UNEQUAL = ("===", "=="), ("!==", "!=")


@dataclass(frozen=True)
class Subject:
    """A variable as one file writes it: `forms` are the expressions that hold its value.

    `known` are expressions that hold the value of any variable (constants, `this.key`), for conditions over several.
    """

    module: Module
    forms: frozenset[str]
    known: frozenset[str] = frozenset()

    def text(self, node: Node) -> str:
        """The text of an expression without the white space that changes nothing."""
        return re.sub(r"\s+", "", self.module.text(inner(node)))

    def denotes(self, node: Node) -> bool:
        """Whether an expression is the variable's value, or what is left of it after `?.`."""
        node = inner(node)
        if self.text(node) in self.forms:
            return True
        if node.type == "call_expression":
            return self.denotes(part(node, "function"))
        return field(node, "optional_chain") is not None and self.denotes(part(node, "object"))

    def is_read(self, node: Node) -> bool:
        """Whether an expression is the value of some variable."""
        text = self.text(node)
        return self.denotes(node) or text in self.known or bool(_ENVIRONMENT.match(text))


def when_unset(condition: Node, subject: Subject) -> bool | None:
    """What a condition comes to when the variable is unset; None when that depends on something else."""
    node = inner(condition)
    if subject.denotes(node):
        return False
    # `const missing = !X`: the form is `!missing`.
    if f"!{subject.text(node)}" in subject.forms:
        return True
    sign = operator(node)
    if sign == "!":
        value = when_unset(part(node, "argument"), subject)
        return None if value is None else not value
    if subject.module.text(field(node, "function")) == "Boolean":
        return next((when_unset(given, subject) for given in arguments(node)), None)
    if sign in ("&&", "||"):
        decisive = sign == "||"
        values = [when_unset(part(node, side), subject) for side in ("left", "right")]
        if decisive in values:
            return decisive
        return None if None in values else not decisive
    if sign in _EQUAL + _UNEQUAL:
        return _comparison_when_unset(part(node, "left"), part(node, "right"), sign in _EQUAL, subject)
    return None


def _comparison_when_unset(left: Node, right: Node, equal: bool, subject: Subject) -> bool | None:
    left = inner(left)
    if operator(left) == "typeof":
        if not subject.denotes(part(left, "argument")):
            return None
        return equal if subject.module.literal(right) == "undefined" else not equal
    if not subject.denotes(left):
        return None
    if is_nothing(subject.module, right):
        return equal
    return None if subject.module.literal(right) is None else not equal


def is_nothing(module: Module, node: Node) -> bool:
    """Whether an expression is `undefined`, `null`, `NaN` or the empty string."""
    return module.text(inner(node)) in ("undefined", "null", "NaN", '""', "''", "``")


def is_flag(node: Node, module: Module) -> bool:
    """Whether a comparison is with a literal other than nothing (`=== "true"`), not with another value."""
    if operator(node) not in _EQUAL + _UNEQUAL:
        return False
    sides = (part(node, "left"), part(node, "right"))
    if any(side.type == "unary_expression" for side in sides):
        return False
    return any(module.literal(side) is not None and not is_nothing(module, side) for side in sides)


def operands(condition: Node) -> list[Node]:
    """The operands of a condition, below `!`, `&&`, `||`, `Boolean()` and comparisons with a literal."""
    node = inner(condition)
    sign = operator(node)
    if sign in ("!", "typeof"):
        return operands(part(node, "argument"))
    if sign in ("&&", "||", *_EQUAL, *_UNEQUAL):
        left, right = part(node, "left"), part(node, "right")
        return operands(left) if _is_constant(right) else [*operands(left), *operands(right)]
    callee = field(node, "function")
    if callee is not None and callee.text == b"Boolean":
        return [operand for given in arguments(node) for operand in operands(given)]
    return [node]


def _is_constant(node: Node) -> bool:
    return inner(node).type in ("string", "number", "true", "false", "null", "undefined", "template_string")


def only_reads(condition: Node, subject: Subject) -> bool:
    """Whether a condition asks for nothing but variables."""
    return all(subject.is_read(operand) for operand in operands(condition))


def is_negative(node: Node, top: Node) -> bool:
    """Whether `node` stands under an odd number of negations below `top`; `x === undefined` is one too."""
    negative = False
    for child, parent in ancestors(node):
        if child == top:
            break
        if operator(parent) == "!" or _turns(parent, child):
            negative = not negative
    return negative


def _turns(comparison: Node, side: Node) -> bool:
    sign = operator(comparison)
    if sign not in _EQUAL + _UNEQUAL:
        return False
    other = part(comparison, "right" if part(comparison, "left") == side else "left")
    nothing = other.text in (b"undefined", b"null", b'""', b"''", b'"undefined"', b"'undefined'")
    return sign in _EQUAL if nothing else sign in _UNEQUAL

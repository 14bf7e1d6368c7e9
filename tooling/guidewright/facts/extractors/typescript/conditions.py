"""Conditions: what they come to when a variable is unset, and whether they speak of variables only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tree_sitter import Node

from .syntax import Module, arguments, field, inner, operator

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
            callee = field(node, "function")
            return callee is not None and callee.type == "member_expression" and self.denotes(callee)
        if node.type == "member_expression" and field(node, "optional_chain") is not None:
            target = field(node, "object")
            return target is not None and self.denotes(target)
        return False

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
    if node.type == "unary_expression" and operator(node) == "!":
        operand = field(node, "argument")
        value = None if operand is None else when_unset(operand, subject)
        return None if value is None else not value
    if node.type == "call_expression" and subject.module.text(field(node, "function")) == "Boolean":
        given = arguments(node)
        return when_unset(given[0], subject) if given else None
    if node.type == "binary_expression":
        return _binary_when_unset(node, subject)
    return None


def _binary_when_unset(node: Node, subject: Subject) -> bool | None:
    left, right, sign = field(node, "left"), field(node, "right"), operator(node)
    if left is None or right is None:
        return None
    if sign in ("&&", "||"):
        decisive = sign == "||"
        values = (when_unset(left, subject), when_unset(right, subject))
        if decisive in values:
            return decisive
        return None if None in values else not decisive
    if sign not in _EQUAL + _UNEQUAL:
        return None
    return _comparison_when_unset(left, right, sign in _EQUAL, subject)


def _comparison_when_unset(left: Node, right: Node, equal: bool, subject: Subject) -> bool | None:
    left = inner(left)
    if left.type == "unary_expression" and operator(left) == "typeof":
        operand = field(left, "argument")
        if operand is None or not subject.denotes(operand):
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
    if node.type != "binary_expression" or operator(node) not in _EQUAL + _UNEQUAL:
        return False
    sides = [side for side in (field(node, "left"), field(node, "right")) if side is not None]
    if any(side.type == "unary_expression" for side in sides):
        return False
    return any(module.literal(side) is not None and not is_nothing(module, side) for side in sides)


def operands(condition: Node) -> list[Node]:
    """The operands of a condition, below `!`, `&&`, `||`, `Boolean()` and comparisons with a literal."""
    node = inner(condition)
    if node.type == "unary_expression" and operator(node) in ("!", "typeof"):
        argument = field(node, "argument")
        return [] if argument is None else operands(argument)
    if node.type == "binary_expression" and operator(node) in ("&&", "||", *_EQUAL, *_UNEQUAL):
        parts = [part for part in (field(node, "left"), field(node, "right")) if part is not None]
        found = [operand for part in parts for operand in operands(part)]
        return found if operator(node) in ("&&", "||") else found[:1] if _is_constant(parts[-1]) else found
    if node.type == "call_expression" and field(node, "function") is not None:
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
    while node != top:
        parent = node.parent
        if parent is None:
            break
        if parent.type == "unary_expression" and operator(parent) == "!":
            negative = not negative
        elif parent.type == "binary_expression":
            other = field(parent, "right") if field(parent, "left") == node else field(parent, "left")
            if other is not None and _turns(operator(parent), other):
                negative = not negative
        node = parent
    return negative


def _turns(sign: str, other: Node) -> bool:
    nothing = other.text in (b"undefined", b"null", b'""', b"''", b'"undefined"', b"'undefined'")
    return sign in _EQUAL if nothing else sign in _UNEQUAL

"""A value that is asked for: which condition it is part of, and what that condition decides."""

from __future__ import annotations

import re
from dataclasses import replace

from tree_sitter import Node

from .bindings import bound_to, references
from .choices import ternary
from .conditions import Subject, is_flag, is_negative, is_nothing, operands, when_unset
from .guards import FLAG, condition_around, guard
from .syntax import FUNCTIONS, WRAPPERS, arguments, enclosing, field, operator, outer
from .verdict import OPTIONAL, REQUIRED, UNKNOWN, Verdict

# Functions that stop the program where their first argument is not true.
ASSERTIONS = frozenset({"assert", "assert.ok", "invariant", "assert.strict"})
_CHECKING = re.compile(r"assert|invariant|check|ensure|require|must|expect|verify|valid|demand", re.IGNORECASE)


def as_condition(subject: Subject, value: Node) -> Verdict:
    """The value is asked for: find the whole condition and what it decides."""
    module, top, flagged = subject.module, value, False
    while (parent := top.parent) is not None:
        if parent.type == "binary_expression" and operator(parent) in ("&&", "||", "??"):
            if operator(parent) == "&&" and field(parent, "right") == top and not _decides(parent):
                return UNKNOWN if not flagged and top == value else FLAG if flagged else OPTIONAL
        elif parent.type == "binary_expression":
            flagged = is_flag(parent, module)
            nothing = is_nothing(module, _other(parent, top)) or top.type == "unary_expression"
            if not flagged and not nothing:
                return UNKNOWN
        elif _changes_nothing(parent):
            pass
        elif parent.type == "arguments" and _is_boolean_call(subject, parent):
            parent = parent.parent or parent
        else:
            break
        top = parent
    return _decided(subject, value, top, parent, flagged)


def _changes_nothing(node: Node) -> bool:
    return node.type in WRAPPERS or (node.type == "unary_expression" and operator(node) in ("!", "typeof"))


def _decides(node: Node) -> bool:
    """Whether a condition decides something, rather than being a value."""
    while (parent := node.parent) is not None:
        joined = parent.type == "binary_expression" and operator(parent) in ("&&", "||")
        if not joined and parent.type not in WRAPPERS and parent.type != "unary_expression":
            return parent.type in ("if_statement", "while_statement", "ternary_expression", "arguments")
        node = parent
    return False


def _other(parent: Node, child: Node) -> Node:
    left, right = field(parent, "left"), field(parent, "right")
    found = right if left == child else left
    return child if found is None else found


def _is_boolean_call(subject: Subject, given: Node) -> bool:
    return subject.module.text(field(given.parent, "function")) == "Boolean"


def _decided(subject: Subject, value: Node, top: Node, parent: Node | None, flagged: bool) -> Verdict:
    if parent is None:
        return UNKNOWN
    if parent.type == "if_statement":
        return guard(parent, subject)
    if parent.type == "ternary_expression" and field(parent, "condition") == top:
        return ternary(subject, parent)
    if parent.type == "arguments" and _CHECKING.search(subject.module.text(field(parent.parent, "function"))):
        # `assert(X !== undefined)`, and functions that may do the same.
        return _asserted(subject, top, parent)
    if flagged:
        return FLAG
    holder = bound_to(top)
    if holder is not None and holder.type == "identifier" and not _is_plain(value, top):
        return _switch(subject, holder, value, top)
    # `missing: !X` says that somebody else decides.
    return UNKNOWN if _is_plain(value, top) or is_negative(value, top) else OPTIONAL


def _asserted(subject: Subject, top: Node, given: Node) -> Verdict:
    name = subject.module.text(field(given.parent, "function"))
    if name not in ASSERTIONS or arguments(given.parent or given)[:1] != [top] or when_unset(top, subject) is not False:
        return UNKNOWN
    return condition_around(subject.module, given) or REQUIRED


def _is_plain(value: Node, top: Node) -> bool:
    return outer(value) == outer(top)


def _switch(subject: Subject, holder: Node, value: Node, top: Node) -> Verdict:
    """`const enabled = !!X`: optional, unless the program then refuses to go on without it."""
    module = subject.module
    name = module.text(holder)
    asked = replace(subject, forms=frozenset({name if not is_negative(value, top) else f"!{name}"}))
    for use in references(module, holder):
        statement = enclosing(use, frozenset({"if_statement"}) | FUNCTIONS)
        if statement is None or statement.type != "if_statement":
            continue
        if guard(statement, asked).requirement != "optional" and when_unset(
            field(statement, "condition") or use, asked
        ):
            return guard(statement, asked) if len(operands(top)) == 1 or top.type != "binary_expression" else UNKNOWN
    return OPTIONAL

"""A value that is asked for: which condition it is part of, and what that condition decides."""

from __future__ import annotations

import re
from dataclasses import replace

from tree_sitter import Node

from .bindings import bound_to, references
from .choices import ternary
from .conditions import Subject, is_flag, is_negative, is_nothing, when_unset
from .guards import FLAG, condition_around, effect, guard
from .syntax import WRAPPERS, arguments, enclosing, field, operator
from .verdict import OPTIONAL, REQUIRED, UNKNOWN, Verdict

# Functions that stop the program where their first argument is not true.
ASSERTIONS = frozenset({"assert", "assert.ok", "invariant", "assert.strict"})
_CHECKING = re.compile(r"assert|invariant|check|ensure|require|must|expect|verify|valid|demand", re.IGNORECASE)


def as_condition(subject: Subject, value: Node) -> Verdict:
    """The value is asked for: find the whole condition and what it decides."""
    module, top, flagged = subject.module, value, False
    while (parent := top.parent) is not None:
        if operator(parent) in ("&&", "||", "??"):
            if operator(parent) == "&&" and field(parent, "right") == top and not _decides(parent):
                return UNKNOWN if top == value else FLAG if flagged else OPTIONAL
        elif parent.type == "binary_expression":
            flagged = is_flag(parent, module)
            nothing = is_nothing(module, _other(parent, top)) or top.type == "unary_expression"
            if not flagged and not nothing:
                return UNKNOWN
        elif _changes_nothing(parent):
            pass
        elif _is_boolean_call(subject, parent):
            parent = parent.parent or parent
        else:
            break
        top = parent
    return _decided(subject, value, top, parent, flagged)


def _changes_nothing(node: Node) -> bool:
    return node.type in WRAPPERS or operator(node) in ("!", "typeof")


def _decides(node: Node) -> bool:
    """Whether a condition decides something, rather than being a value."""
    while (parent := node.parent) is not None:
        joined = operator(parent) in ("&&", "||")
        if not joined and parent.type not in WRAPPERS and parent.type != "unary_expression":
            return parent.type in ("if_statement", "while_statement", "ternary_expression", "arguments")
        node = parent
    return False


def _other(parent: Node, child: Node) -> Node:
    left, right = field(parent, "left"), field(parent, "right")
    return (right if left == child else left) or child


def _is_boolean_call(subject: Subject, given: Node) -> bool:
    return subject.module.text(field(given.parent, "function")) == "Boolean"


def _decided(subject: Subject, value: Node, top: Node, parent: Node | None, flagged: bool) -> Verdict:
    if parent is None:
        return UNKNOWN
    if parent.type == "if_statement":
        return guard(parent, subject)
    if parent.type == "ternary_expression" and field(parent, "condition") == top:
        return ternary(subject, parent)
    if _CHECKING.search(subject.module.text(field(parent.parent, "function"))):
        # `assert(X !== undefined)`, and functions that may do the same.
        return _asserted(subject, top, parent)
    if flagged:
        return FLAG
    holder = bound_to(top)
    if holder is not None and holder.type == "identifier":
        return _switch(subject, holder, value, top)
    # `missing: !X` says that somebody else decides.
    return UNKNOWN if is_negative(value, top) else OPTIONAL


def _asserted(subject: Subject, top: Node, given: Node) -> Verdict:
    name = subject.module.text(field(given.parent, "function"))
    if name not in ASSERTIONS or arguments(given.parent)[:1] != [top] or when_unset(top, subject) is not False:
        return UNKNOWN
    return condition_around(subject.module, given) or REQUIRED


def _switch(subject: Subject, holder: Node, value: Node, top: Node) -> Verdict:
    """`const enabled = !!X`: optional, unless the program then refuses to go on without it."""
    module = subject.module
    name = module.text(holder)
    form = f"!{name}" if is_negative(value, top) else name
    asked = replace(subject, forms=frozenset({form}), known=subject.known | {name})
    for use in references(module, holder):
        statement = enclosing(use, frozenset({"if_statement"}))
        condition = field(statement, "condition")
        if statement is None or condition is None:
            continue
        # `const plain = !X; if (plain) level = "warn"`: that is what is done without it.
        goes_on = form != name and effect(module, field(statement, "consequence") or statement) == "goes on"
        if guard(statement, asked).requirement != "optional" and not goes_on and when_unset(condition, asked):
            # `!!(A || B)` demands one of both, not which.
            return UNKNOWN if when_unset(top, subject) is None else guard(statement, asked)
    return OPTIONAL

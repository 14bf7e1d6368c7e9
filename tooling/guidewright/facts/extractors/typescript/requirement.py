"""The inference: whether a variable is required or optional, and its default, from how its value is used.

Where the forms known here do not decide, the verdict is `unknown`: an unknown costs a reader one look, a wrong
answer costs them the trust in all the others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from tree_sitter import Node

from .asked import ASSERTIONS, as_condition
from .bindings import bound_to, is_exported, references
from .choices import NUMERIC, fallback
from .conditions import Subject, is_nothing
from .gates import decided_above
from .guards import condition_around
from .syntax import WRAPPERS, arguments, enclosing, field, inner, operator, part, walk
from .verdict import REQUIRED, UNKNOWN, Verdict, together

_DEPTH = 3


def judge(subject: Subject, node: Node, depth: int = _DEPTH) -> Verdict:
    """The verdict on one expression that holds the variable's value, `undefined` when it is unset."""
    above = decided_above(subject, node)
    return above if above is not None else _by_use(subject, node, depth)


def judge_name(subject: Subject, declaration: Node, depth: int = _DEPTH) -> Verdict:
    """The verdict on a constant (or destructured name) that holds the variable's value, from all its uses."""
    module = subject.module
    if depth == 0:
        return UNKNOWN
    held = replace(subject, forms=subject.forms | {module.text(declaration)})
    everywhere = references(module, declaration)
    uses = [use for use in everywhere if not _is_written(use)]
    verdicts = [judge(held, use, depth - 1) for use in uses]
    verdict = together(verdicts)
    refused = {each.form for each in verdicts if each.requirement == "required"}
    if refused == {"assertion"} and any(each.requirement == "optional" for each in verdicts):
        # `if (!key) return;` in one function is why another may write `key!`.
        return UNKNOWN
    if verdict.requirement == "required" and len(uses) < len(everywhere):
        # `let url = process.env.X; if (local) url = "..."; if (!url) throw`: something else can stand in.
        return UNKNOWN
    if verdict.requirement == "optional" and is_exported(module, declaration):
        return UNKNOWN
    return verdict


def _is_written(node: Node) -> bool:
    assignment = cast(Node, node.parent)
    return assignment.type == "assignment_expression" and part(assignment, "left") == node


def _by_use(subject: Subject, node: Node, depth: int) -> Verdict:
    """Climb from the value through what leaves it as it is, up to the form that decides."""
    value, numeric = node, False
    while (parent := value.parent) is not None:
        if parent.type == "non_null_expression":
            return Verdict("required", None, "assertion")
        if _keeps(parent, value):
            value = parent
        elif parent.type == "arguments":
            call = cast(Node, parent.parent)
            if arguments(call)[:1] != [value]:
                return UNKNOWN
            name = subject.module.text(field(call, "function"))
            if name not in NUMERIC:
                return _given_to(subject, value, call, name)
            value, numeric = call, True
        elif operator(parent) in ("||", "??"):
            return _with_fallback(subject, value, numeric, depth)
        else:
            return _at_top(subject, value, parent, depth)
    return UNKNOWN


def _keeps(parent: Node, value: Node) -> bool:
    """Whether the parent is the same value in other clothes, `undefined` when the variable is unset."""
    if parent.type in WRAPPERS:
        return not _is_condition(parent)
    if parent.type == "member_expression":
        return field(parent, "optional_chain") is not None or value.type == "call_expression"
    return field(parent, "function") == value


def _given_to(subject: Subject, value: Node, call: Node, name: str) -> Verdict:
    if name in ASSERTIONS:
        return condition_around(subject.module, call) or REQUIRED
    return as_condition(subject, value) if name == "Boolean" else UNKNOWN


def _is_condition(node: Node) -> bool:
    return field(node.parent, "condition") == node


def _at_top(subject: Subject, value: Node, parent: Node, depth: int) -> Verdict:
    if parent.type in ("binary_expression", "unary_expression") or _is_condition(parent) or _is_condition(value):
        return as_condition(subject, value)
    return _held(subject, value, depth)


def _held(subject: Subject, value: Node, depth: int) -> Verdict:
    """The verdict on a value that is kept: in a constant, in `this.key`, or in a property of a constant object."""
    module, target = subject.module, bound_to(value)
    if target is not None and target.type == "identifier":
        return judge_name(subject, target, depth) if field(target.parent, "name") == target else UNKNOWN
    if target is not None and module.text(target).startswith("this."):
        return _kept_as(subject, module.text(target), _class_around(target), depth)
    parent = value.parent
    if parent is not None and parent.type == "public_field_definition":
        return _kept_as(subject, "this." + module.text(part(parent, "name")), _class_around(parent), depth)
    if parent is not None and parent.type == "pair":
        holder = bound_to(cast(Node, parent.parent))
        return _kept_as(subject, f"{module.text(holder)}.{module.text(part(parent, 'key'))}", module.root, depth)
    return UNKNOWN


def _class_around(node: Node) -> Node | None:
    return enclosing(node, frozenset({"class_body"}))


def _kept_as(subject: Subject, name: str, within: Node | None, depth: int) -> Verdict:
    """Only a guard that demands the value counts here: who else uses a property cannot be listed."""
    if within is None or depth == 0:
        return UNKNOWN
    module, held = subject.module, replace(subject, forms=subject.forms | {name})
    for access in walk(within):
        if access.type == "member_expression" and module.text(access).replace("?.", ".") == name:
            verdict = judge(held, access, depth - 1)
            if verdict.requirement == "required":
                return verdict
    return UNKNOWN


def _with_fallback(subject: Subject, value: Node, numeric: bool, depth: int) -> Verdict:
    """`A || B ?? "d"`: the last operand of the chain is the default of all others."""
    module, top = subject.module, value
    while (parent := top.parent) is not None:
        in_chain = operator(parent) in ("||", "??")
        if not in_chain and (parent.type not in WRAPPERS or _is_condition(parent)):
            break
        top = parent
    chain = inner(top)
    last = part(chain, "right")
    is_last = last.start_byte <= value.start_byte < last.end_byte
    if _asked_as_condition(subject, top):
        return as_condition(subject, value)
    if is_last:
        return UNKNOWN
    if numeric and operator(cast(Node, value.parent)) == "??":
        return UNKNOWN
    if is_nothing(module, last):
        held = _held(subject, top, depth)
        alone = inner(part(chain, "left")) == inner(value)
        return held if held.requirement == "required" and alone else UNKNOWN
    return _default(subject, last, top, depth)


def _asked_as_condition(subject: Subject, node: Node) -> bool:
    parent = cast(Node, node.parent)
    if parent.type == "arguments":
        return subject.module.text(field(parent.parent, "function")) == "Boolean"
    return _is_condition(parent) or _is_condition(node) or parent.type == "unary_expression" or operator(parent) == "&&"


def _default(subject: Subject, last: Node, top: Node, depth: int) -> Verdict:
    verdict = fallback(subject, last)
    if verdict is None:
        return UNKNOWN
    if verdict.form == "default":
        return verdict
    holder = bound_to(top)
    # A guard on the whole chain says that one of its operands must be there, not which.
    refused = holder is not None and judge_name(subject, holder, depth).requirement == "required"
    return UNKNOWN if refused else verdict

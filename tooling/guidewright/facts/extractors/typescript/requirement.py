"""The inference: whether a variable is required or optional, and its default, from how its value is used.

Where the forms known here do not decide, the verdict is `unknown`: an unknown costs a reader one look, a wrong
answer costs them the trust in all the others.
"""

from __future__ import annotations

from dataclasses import replace

from tree_sitter import Node

from .asked import ASSERTIONS, as_condition
from .bindings import bound_to, is_exported, references
from .choices import NUMERIC, fallback
from .conditions import Subject, is_nothing
from .gates import decided_above
from .guards import condition_around
from .syntax import WRAPPERS, arguments, enclosing, field, inner, operator, walk
from .verdict import REQUIRED, UNKNOWN, Verdict, together

_DEPTH = 3


def judge(subject: Subject, node: Node, depth: int = _DEPTH) -> Verdict:
    """The verdict on one expression that holds the variable's value, `undefined` when it is unset."""
    above = decided_above(subject, node)
    return above if above is not None else _by_use(subject, node, depth)


def judge_name(subject: Subject, declaration: Node, depth: int = _DEPTH) -> Verdict:
    """The verdict on a constant (or destructured name) that holds the variable's value, from all its uses."""
    module = subject.module
    if depth == 0 or declaration.type not in ("identifier", "shorthand_property_identifier_pattern"):
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
    parent = node.parent
    return parent is not None and parent.type == "assignment_expression" and field(parent, "left") == node


def _by_use(subject: Subject, node: Node, depth: int) -> Verdict:
    """Climb from the value through what leaves it as it is, up to the form that decides."""
    value, numeric = node, False
    while (parent := value.parent) is not None:
        if parent.type == "non_null_expression":
            return Verdict("required", None, "assertion")
        if _keeps(parent, value):
            value = parent
        elif parent.type == "arguments" and parent.parent is not None:
            call = parent.parent
            if arguments(call)[:1] != [value]:
                return UNKNOWN
            name = subject.module.text(field(call, "function"))
            if name not in NUMERIC:
                return _given_to(subject, value, call, name)
            value, numeric = call, True
        elif parent.type == "binary_expression" and operator(parent) in ("||", "??"):
            return _with_fallback(subject, value, numeric, depth)
        else:
            return _at_top(subject, value, parent, depth)
    return UNKNOWN


def _keeps(parent: Node, value: Node) -> bool:
    """Whether the parent is the same value in other clothes, `undefined` when the variable is unset."""
    if parent.type in WRAPPERS:
        return not _is_condition(parent)
    if parent.type == "member_expression" and field(parent, "object") == value:
        return field(parent, "optional_chain") is not None or value.type == "call_expression"
    return parent.type == "call_expression" and field(parent, "function") == value and value.type == "member_expression"


def _given_to(subject: Subject, value: Node, call: Node, name: str) -> Verdict:
    if name in ASSERTIONS:
        return condition_around(subject.module, call) or REQUIRED
    return as_condition(subject, value) if name == "Boolean" else UNKNOWN


def _is_condition(node: Node) -> bool:
    parent = node.parent
    return (
        node.type == "parenthesized_expression"
        and parent is not None
        and parent.type in ("if_statement", "while_statement", "do_statement", "ternary_expression")
        and field(parent, "condition") == node
    )


def _at_top(subject: Subject, value: Node, parent: Node, depth: int) -> Verdict:
    if parent.type in (
        "binary_expression",
        "unary_expression",
        "if_statement",
        "while_statement",
    ) or _is_condition(parent):
        return as_condition(subject, value)
    if parent.type == "ternary_expression" and field(parent, "condition") == value:
        return as_condition(subject, value)
    return _held(subject, value, depth)


def _held(subject: Subject, value: Node, depth: int) -> Verdict:
    """The verdict on a value that is kept: in a constant, in `this.key`, or in a property of a constant object."""
    module, target = subject.module, bound_to(value)
    if target is not None and target.type == "identifier":
        declared = target.parent is not None and target.parent.type == "variable_declarator"
        return judge_name(subject, target, depth) if declared else UNKNOWN
    parent = value.parent
    if target is not None and target.type == "member_expression" and module.text(target).startswith("this."):
        return _kept_as(subject, module.text(target), enclosing(target, frozenset({"class_body"})), depth)
    if parent is not None and parent.type == "public_field_definition":
        name = "this." + module.text(field(parent, "name"))
        return _kept_as(subject, name, enclosing(parent, frozenset({"class_body"})), depth)
    if parent is not None and parent.type == "pair" and parent.parent is not None:
        holder = bound_to(parent.parent)
        if holder is not None and holder.type == "identifier" and holder.parent is not None:
            name = f"{module.text(holder)}.{module.text(field(parent, 'key'))}"
            return _kept_as(subject, name, module.root, depth)
    return UNKNOWN


def _kept_as(subject: Subject, name: str, within: Node | None, depth: int) -> Verdict:
    """Only a guard that demands the value counts here: who else uses a property cannot be listed."""
    if within is None or depth == 0:
        return UNKNOWN
    module, last = subject.module, name.rsplit(".", 1)[-1]
    held = replace(subject, forms=subject.forms | {name})
    for use in _properties(module.root if within is None else within, last):
        access = use.parent
        if access is not None and module.text(access).replace("?.", ".") == name and not _is_written(access):
            verdict = judge(held, access, depth - 1)
            if verdict.requirement == "required":
                return verdict
    return UNKNOWN


def _properties(within: Node, name: str) -> list[Node]:
    return [n for n in walk(within) if n.type == "property_identifier" and n.text == name.encode()]


def _with_fallback(subject: Subject, value: Node, numeric: bool, depth: int) -> Verdict:
    """`A || B ?? "d"`: the last operand of the chain is the default of all others."""
    module, top = subject.module, value
    while (parent := top.parent) is not None:
        in_chain = parent.type == "binary_expression" and operator(parent) in ("||", "??")
        if not in_chain and (parent.type not in WRAPPERS or _is_condition(parent)):
            break
        top = parent
    chain = inner(top)
    last = field(chain, "right")
    if last is None:
        return UNKNOWN
    is_last = last.start_byte <= value.start_byte < last.end_byte
    if _asked_as_condition(top):
        return as_condition(subject, value)
    if is_last:
        return UNKNOWN
    if operator(value.parent or value) == "??" and numeric:
        return UNKNOWN
    if is_nothing(module, last):
        held = _held(subject, top, depth)
        return held if held.requirement == "required" and _alone(chain, value) else UNKNOWN
    return _default(subject, last, top, depth)


def _alone(chain: Node, value: Node) -> bool:
    left = field(chain, "left")
    return left is not None and inner(left) == inner(value)


def _asked_as_condition(node: Node) -> bool:
    parent = node.parent
    if parent is None:
        return False
    if parent.type == "arguments":
        callee = field(parent.parent, "function")
        return callee is not None and callee.text == b"Boolean"
    if parent.type in ("unary_expression", "if_statement", "while_statement") or _is_condition(parent):
        return True
    if parent.type == "binary_expression":
        return operator(parent) == "&&"
    return parent.type == "ternary_expression" and field(parent, "condition") == node


def _default(subject: Subject, last: Node, top: Node, depth: int) -> Verdict:
    verdict = fallback(subject, last)
    if verdict is None:
        return UNKNOWN
    if verdict.form == "default":
        return verdict
    holder = bound_to(top)
    if holder is None or holder.type != "identifier":
        return verdict
    # A guard on the whole chain says that one of its operands must be there, not which.
    return UNKNOWN if judge_name(subject, holder, depth).requirement == "required" else verdict

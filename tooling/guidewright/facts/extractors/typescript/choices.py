"""Choices by `?:`, and the literals that stand in where a variable is unset."""

from __future__ import annotations

from tree_sitter import Node

from .bindings import value_of
from .conditions import Subject, is_nothing, only_reads, when_unset
from .syntax import arguments, field, inner
from .verdict import OPTIONAL, UNKNOWN, Verdict

NUMERIC = frozenset({"Number", "parseInt", "parseFloat", "Number.parseInt", "Number.parseFloat"})
_GIVING_UP = (
    "throw",
    "Error",
    "fail",
    "missing",
    "required",
    "panic",
    "raise",
    "invariant",
    "assert",
    "exit",
)


def constant(subject: Subject, node: Node) -> str | None:
    """The value of a literal, or of a constant of this file that is one."""
    module = subject.module
    literal = module.literal(node)
    return literal if literal is not None else module.literal(value_of(module, inner(node)))


def fallback(subject: Subject, node: Node) -> Verdict | None:
    """The verdict on a value with this one in its place; None where it is a way of giving up, or nothing at all."""
    literal = constant(subject, node)
    if literal is not None:
        return Verdict("optional", literal, "default") if literal else None
    text = subject.module.text(node)
    if is_nothing(subject.module, node) or any(word in text for word in _GIVING_UP):
        return None
    return Verdict("optional", text, "default-computed")


def ternary(subject: Subject, node: Node) -> Verdict:
    """`X ? f(X) : y`: a feature gate, unless the other branch gives up; `X ? X : "d"` is a default."""
    # Half a file may lack some of them.
    condition, there, absent = (field(node, part) or node for part in ("condition", "consequence", "alternative"))
    unset = when_unset(condition, subject)
    if unset is True:
        there, absent = absent, there
    if unset is None and not only_reads(condition, subject):
        return UNKNOWN
    if unset is not None and (subject.denotes(there) or _converted(subject, there)):
        return fallback(subject, absent) or (OPTIONAL if is_nothing(subject.module, absent) else UNKNOWN)
    gives_up = any(word in subject.module.text(absent) for word in _GIVING_UP)
    return UNKNOWN if gives_up else OPTIONAL


def _converted(subject: Subject, node: Node) -> bool:
    """`X ? parseInt(X, 10) : 9464` gives a default as well."""
    node = inner(node)
    is_number = subject.module.text(field(node, "function")) in NUMERIC
    return is_number and any(subject.denotes(given) for given in arguments(node)[:1])

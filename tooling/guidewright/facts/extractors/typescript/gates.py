"""What stands above a use: a guard that ran before it, or a branch that is only taken when the value is there."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from .choices import ternary
from .conditions import Subject, when_unset
from .guards import effect, guard
from .syntax import ancestors, operator, part
from .verdict import OPTIONAL, Verdict

_LISTS = frozenset({"statement_block", "program", "switch_case", "switch_default"})


def decided_above(subject: Subject, node: Node) -> Verdict | None:
    """The verdict of a guard that runs before this use, or of a branch that is only taken when the value is there."""
    for child, parent in ancestors(node):
        found: Verdict | None = None
        if parent.type in _LISTS:
            found = _guarded_before(subject, parent, child)
        elif parent.type == "if_statement":
            found = _branch(subject, parent, child)
        elif parent.type in ("ternary_expression", "binary_expression"):
            found = _choice(subject, parent, child)
        if found is not None:
            return found
    return None


def _guarded_before(subject: Subject, block: Node, child: Node) -> Verdict | None:
    for statement in subject.module.once(("guards", block.start_byte, block.type), lambda: _guards(block)):
        if statement.start_byte >= child.start_byte:
            return None
        leaves = effect(subject.module, part(statement, "consequence")) in ("throws", "leaves")
        if leaves and when_unset(part(statement, "condition"), subject):
            return guard(statement, subject)
    return None


def _guards(block: Node) -> Iterator[Node]:
    return (statement for statement in block.named_children if statement.type == "if_statement")


def _branch(subject: Subject, statement: Node, child: Node) -> Verdict | None:
    condition = part(statement, "condition")
    if child == condition:
        return None
    taken_when_unset = child == part(statement, "consequence")
    unset = when_unset(condition, subject)
    return guard(statement, subject) if unset is not None and unset is not taken_when_unset else None


def _choice(subject: Subject, parent: Node, child: Node) -> Verdict | None:
    if parent.type == "ternary_expression":
        condition = part(parent, "condition")
        if child == condition:
            return None
        unset = when_unset(condition, subject)
        taken = unset is False if child == part(parent, "consequence") else unset is True
        return ternary(subject, parent) if taken else None
    left = part(parent, "left")
    if child == left or operator(parent) not in ("&&", "||"):
        return None
    return OPTIONAL if when_unset(left, subject) is (operator(parent) == "||") else None

"""Conditions on a variable: whether they hold where it is unset."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .file import File
from .syntax import last
from .values import View, is_none, literal, value_of

_SAME, _LESS, _MORE = (ast.Eq, ast.Is, ast.In), (ast.Lt, ast.LtE), (ast.Gt, ast.GtE)
_ASKING = frozenset({"bool", "len", "str"})
_TRIMMING = frozenset({"strip", "lower", "upper", "casefold", "rstrip", "lstrip", "split"})
PRODUCTION = re.compile(r"production|\bprod\b|is_prod|\bDEBUG\b|\bENV\b|ENVIRONMENT|TESTING", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Subject:
    """A variable whose value is followed: its reads and questions in a file, and the names that hold the value."""

    view: View
    name: str
    reads: Mapping[ast.AST, str]
    held: frozenset[str] = frozenset()

    @property
    def file(self) -> File:
        """The file in which the value is followed."""
        return self.view.file

    def holding(self, name: str) -> Subject:
        """The same value, which is now also held by a name."""
        return replace(self, held=self.held | {name})

    def denotes(self, node: ast.AST) -> bool:
        """Whether an expression is the variable's value; nothing, or empty, where it is unset."""
        node = inner(node)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.file.text(node) in self.held
        return self.reads.get(node) == self.name and not isinstance(node, ast.Compare)

    def asks(self, node: ast.AST) -> bool:
        """Whether an expression is the question whether the variable is there (`"X" in os.environ`)."""
        return isinstance(node, ast.Compare) and self.reads.get(node) == self.name

    def concerns(self, node: ast.AST) -> bool:
        """Whether the variable occurs in an expression at all."""
        return any(self.denotes(part) for part in ast.walk(node))


def inner(node: ast.AST) -> ast.AST:
    """An expression without what keeps it true or false: `bool(x)`, `x.strip()`, `(y := x)`."""
    while True:
        if isinstance(node, ast.NamedExpr):
            node = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ASKING and node.args:
            node = node.args[0]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TRIMMING:
            node = node.func.value
        else:
            return node


def when_unset(test: ast.AST, subject: Subject) -> bool | None:
    """Whether a condition holds where the variable is unset; None where that also depends on something else."""
    test = inner(test)
    if subject.denotes(test):
        return False
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        unset = when_unset(test.operand, subject)
        return None if unset is None else not unset
    if isinstance(test, ast.BoolOp):
        return _combined([when_unset(value, subject) for value in test.values], isinstance(test.op, ast.And))
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Name) and test.func.id in ("all", "any"):
        values = [v for listed in test.args if isinstance(listed, (ast.List, ast.Tuple)) for v in listed.elts]
        return _combined([when_unset(v, subject) for v in values], test.func.id == "all") if values else None
    if isinstance(test, ast.Compare):
        return _compared(test, subject)
    return _given(test, subject)


def _combined(values: list[bool | None], every: bool) -> bool | None:
    """An `and` of conditions, or an `or`: the value that decides it wins."""
    if not every:
        values = [None if value is None else not value for value in values]
    result = False if False in values else None if None in values else True
    return result if every or result is None else not result


def _compared(test: ast.Compare, subject: Subject) -> bool | None:
    same = isinstance(test.ops[0], _SAME)
    if subject.asks(test):
        return not same
    other = test.comparators[0]
    if not subject.denotes(test.left):
        equal = _equal(subject.view, test.left, other)
        return None if equal is None else equal is same
    if isinstance(test.ops[0], (*_LESS, *_MORE)):
        return isinstance(test.ops[0], _LESS)
    return same if _speaks_of_nothing(subject.view, test) else not same


def _speaks_of_nothing(view: View, test: ast.Compare) -> bool:
    """Whether what a value is compared with is, or holds, None, False or the empty text, or is a length of 0."""
    other = test.comparators[0]
    if isinstance(test.left, ast.Call) and last(test.left.func) == "len":
        return literal(view, other) == "0"
    listed = other.elts if isinstance(other, (ast.Tuple, ast.List, ast.Set)) else [other]
    return any(is_empty(view, part) or literal(view, part) == "False" for part in listed)


def _given(test: ast.AST, subject: Subject) -> bool | None:
    """A parameter whose argument is known, as `required=True`."""
    value = _argument(subject.view, test)
    return bool(value.value) if isinstance(value, ast.Constant) else None


def _argument(view: View, node: ast.AST) -> ast.AST | None:
    """What a call gives for a parameter."""
    bound = view.file.bindings.of(node.id, node) if isinstance(node, ast.Name) else []
    found = value_of(view, node) if bound and bound[0].node in view.given else None
    return found[1] if found is not None else None


def _equal(view: View, left: ast.AST, right: ast.AST) -> bool | None:
    """Whether a parameter is what it is compared with: None, or the sign for an argument that was left out."""
    value, other = _argument(view, left), value_of(view, right)
    if value is None or other is None:
        return None
    return value is other[1] or (isinstance(value, ast.Constant) and ast.dump(value) == ast.dump(other[1]))


def is_empty(view: View, node: ast.AST) -> bool:
    """Whether an expression is None or the empty text."""
    return is_none(view, node) or literal(view, node) == ""


def is_flag(test: ast.AST, subject: Subject) -> bool:
    """Whether a condition asks what the value is, and nowhere whether there is one."""
    asked = [part for part in ast.walk(test) if subject.denotes(part)]
    compared = [
        part
        for compare in ast.walk(test)
        if isinstance(compare, ast.Compare) and not _speaks_of_nothing(subject.view, compare)
        for part in ast.walk(compare)
    ]
    return bool(asked) and all(part in compared for part in asked)


def only_reads(test: ast.AST, subject: Subject) -> bool:
    """Whether a condition asks for nothing but variables."""
    test = inner(test)
    if isinstance(test, ast.UnaryOp):
        return only_reads(test.operand, subject)
    if isinstance(test, ast.BoolOp):
        return all(only_reads(value, subject) for value in test.values)
    if isinstance(test, ast.Compare) and test not in subject.reads:
        return only_reads(test.left, subject)
    return subject.denotes(test) or test in subject.reads

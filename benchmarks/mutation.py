"""One thing removed from a module at a time: the mutants whose death shows that a test needs what was removed.

A mutant has one branch less: a condition that always or never holds, an operand of `and` or `or`, a case, an entry of a
constant, an alternative of a pattern, or a statement that yields or collects.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    """A module's text with one thing removed; `line` is where it stood, `what` says what it was."""

    line: int
    what: str
    text: str


Edit = Callable[[ast.AST], None]


def mutants(text: str) -> Iterator[Mutant]:
    """All mutants of a module, in the order of its text as far as that goes."""
    tree = ast.parse(text)
    for number, node in enumerate(ast.walk(tree)):
        for line, what, edit in _edits(node):
            mutated = copy.deepcopy(tree)
            edit(next(found for at, found in enumerate(ast.walk(mutated)) if at == number))
            yield Mutant(line, what, ast.unparse(ast.fix_missing_locations(mutated)))


def _edits(node: ast.AST) -> Iterator[tuple[int, str, Edit]]:
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        for value in (True, False):
            if not (isinstance(node, ast.While) and value):
                yield node.test.lineno, f"`{_short(node.test)}` is {value}", _set("test", ast.Constant(value))
    if isinstance(node, ast.comprehension):
        for at, test in enumerate(node.ifs):
            yield test.lineno, f"without `if {_short(test)}`", _drop("ifs", at)
    if isinstance(node, ast.BoolOp):
        for at, value in enumerate(node.values):
            yield value.lineno, f"without `{_short(value)}`", _drop_operand(at)
    if isinstance(node, ast.Match) and len(node.cases) > 1:
        for at, case in enumerate(node.cases):
            yield case.pattern.lineno, f"without `case {_short(case.pattern)}`", _drop("cases", at)
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Compare):
        for value in (True, False):
            yield node.lineno, f"`{_short(node.value)}` is {value}", _set("value", ast.Constant(value))
    if isinstance(node, ast.FunctionDef | ast.If | ast.For | ast.While | ast.With | ast.Try):
        yield from _statements(node)
    if isinstance(node, ast.Module):
        yield from _constants(node)


def _statements(node: ast.AST) -> Iterator[tuple[int, str, Edit]]:
    for field in ("body", "orelse", "handlers", "finalbody"):
        for at, statement in enumerate(getattr(node, field, [])):
            if isinstance(statement, ast.Expr) and not isinstance(statement.value, ast.Constant):
                yield statement.lineno, f"without `{_short(statement)}`", _replace_statement(field, at)


def _constants(module: ast.Module) -> Iterator[tuple[int, str, Edit]]:
    """What module-level constants list, and the alternatives of their patterns."""
    for position, statement in enumerate(module.body):
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        for number, node in enumerate(ast.walk(statement)):
            if isinstance(node, ast.Tuple | ast.List | ast.Set) and len(node.elts) > 1:
                for at, element in enumerate(node.elts):
                    yield element.lineno, f"without `{_short(element)}`", _within(position, number, _drop("elts", at))
            elif isinstance(node, ast.Dict):
                for at, key in enumerate(node.keys):
                    if key is not None:
                        yield key.lineno, f"without `{_short(key)}`", _within(position, number, _drop_entry(at))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value:
                for alternative, rest in alternatives(node.value):
                    edit = _within(position, number, _set("value", rest))
                    yield node.lineno, f"without `{alternative}` of a pattern", edit


def alternatives(pattern: str) -> Iterator[tuple[str, str]]:
    """Each alternative of a regular expression, and the expression without it; none where it does not compile."""
    groups: list[list[int]] = [[0]]
    found: list[tuple[int, int]] = []
    at, in_class = 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            at += 1 + pattern[at + 1 : at + 2].count("^")
            at += pattern[at : at + 1] == "]"
            continue
        elif char == "(":
            opened = re.match(r"\(\?(?:P<\w+>|<?[=!]|[a-z:>]+:?)", pattern[at:])
            groups.append([at + (opened.end() if opened else 1)])
        elif char in "|)":
            found.append((groups[-1][-1], at))
            if char == "|":
                groups[-1].append(at + 1)
            elif len(groups) > 1:
                group = groups.pop()
                if len(group) == 1:
                    found.remove((group[0], at))
        at += 1
    if len(groups) != 1:
        return
    if len(groups[0]) > 1:
        found.append((groups[0][-1], len(pattern)))
    for start, end in found:
        rest = (
            pattern[:start] + pattern[end + 1 :]
            if pattern[end : end + 1] == "|"
            else pattern[: start - 1] + pattern[end:]
        )
        try:
            re.compile(rest)
        except re.error:
            continue
        yield pattern[start:end], rest


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 70 else f"{text[:69]}…"


def _set(field: str, value: object) -> Edit:
    return lambda node: setattr(node, field, value)


def _drop(field: str, at: int) -> Edit:
    return lambda node: getattr(node, field).pop(at)


def _drop_entry(at: int) -> Edit:
    def edit(node: ast.AST) -> None:
        assert isinstance(node, ast.Dict)
        node.keys.pop(at)
        node.values.pop(at)

    return edit


def _drop_operand(at: int) -> Edit:
    def edit(node: ast.AST) -> None:
        assert isinstance(node, ast.BoolOp)
        node.values.pop(at)
        if len(node.values) == 1:
            # `and` of one operand unparses to that operand.
            node.values.append(ast.Constant(isinstance(node.op, ast.And)))

    return edit


def _replace_statement(field: str, at: int) -> Edit:
    return lambda node: getattr(node, field).__setitem__(at, ast.Pass())


def _within(position: int, number: int, edit: Edit) -> Edit:
    def inside(module: ast.AST) -> None:
        assert isinstance(module, ast.Module)
        edit(next(found for at, found in enumerate(ast.walk(module.body[position])) if at == number))

    return inside

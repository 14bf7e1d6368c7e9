"""What stands above a use: a guard before it, a branch for where the value is there, an error that is caught."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import partial
from itertools import takewhile
from operator import is_not

from .conditions import Subject, is_flag, when_unset
from .effects import effect
from .guards import assigned, condition_around, given_back, guard, instead, is_entry, settled
from .syntax import FUNCTIONS, last
from .verdict import FLAG, OPTIONAL, UNKNOWN, Verdict

_CAUGHT = frozenset(
    {"KeyError", "LookupError", "Exception", "BaseException", "UndefinedValueError", "ImproperlyConfigured", "EnvError"}
)


def decided_above(subject: Subject, node: ast.AST) -> Verdict | None:
    """The verdict of a guard that runs before this use, or of a branch that is only taken when the value is there."""
    for child, parent in subject.file.ancestors(node):
        found: Verdict | None = None
        if isinstance(parent, ast.If) and child is not parent.test:
            unset = when_unset(parent.test, subject)
            if unset is not None and unset is not (child in parent.body):
                found = guard(parent, subject)
        elif isinstance(parent, ast.IfExp) and child is not parent.test:
            unset = when_unset(parent.test, subject)
            taken = unset is not None and unset is not (child is parent.body)
            found = chosen(subject, parent) if taken else None
        elif isinstance(parent, ast.BoolOp):
            stops = isinstance(parent.op, ast.Or)
            before = takewhile(partial(is_not, child), parent.values)
            found = OPTIONAL if any(when_unset(value, subject) is stops for value in before) else None
        found = found or _guarded_before(subject, child)
        if found is not None:
            return found
    return None


def _guarded_before(subject: Subject, child: ast.AST) -> Verdict | None:
    parent = subject.file.parent(child)
    for block in (getattr(parent, name, None) for name in ("body", "orelse")):
        if not isinstance(block, list) or child not in block:
            continue
        for statement in block[: block.index(child)]:
            found = _after_statement(subject, statement)
            if found is not None:
                return found
    return None


def _after_statement(subject: Subject, statement: ast.stmt) -> Verdict | None:
    """The verdict of a statement after which there is a value: it leaves where there is none, or puts one in."""
    if isinstance(statement, ast.If) and when_unset(statement.test, subject) is True:
        if effect(subject.file, statement.body) != "goes on":
            return guard(statement, subject)
        replaced = assigned(statement, subject)
        return replaced if replaced != UNKNOWN else None
    if isinstance(statement, ast.Assign) and any(is_entry(subject, target) for target in statement.targets):
        return UNKNOWN
    preset = statement.value if isinstance(statement, ast.Expr) and subject.denotes(statement.value) else None
    if not isinstance(preset, ast.Call) or last(preset.func) != "setdefault":
        return None
    return instead(subject, preset.args[1]) if len(preset.args) > 1 else None


def chosen(subject: Subject, choice: ast.IfExp) -> Verdict:
    """`x if x else "d"`: the verdict of a choice that the variable decides."""
    unset = when_unset(choice.test, subject)
    taken, other = (choice.body, choice.orelse) if unset else (choice.orelse, choice.body)
    if unset is None:
        return UNKNOWN
    if is_flag(choice.test, subject):
        return FLAG
    return instead(subject, taken) or OPTIONAL if subject.concerns(other) else OPTIONAL


def caught(subject: Subject, node: ast.AST) -> Verdict | None:
    """The verdict where the error of an unset variable is caught around its read; None where it is not."""
    for child, parent in subject.file.ancestors(node):
        if isinstance(parent, FUNCTIONS):
            return None
        if isinstance(parent, ast.With) and any("suppress(" in subject.file.text(i.context_expr) for i in parent.items):
            return OPTIONAL
        if isinstance(parent, ast.Try) and child in parent.body:
            for handler in parent.handlers:
                if _catches(handler):
                    return _handled(subject, handler, child)
    return None


def _demanded(subject: Subject, assignment: ast.Assign) -> bool:
    """Whether something stops later where a name holds nothing."""
    target, file = assignment.targets[0], subject.file
    held = subject.holding(file.text(target))
    tests: Iterable[ast.AST] = file.nodes
    if isinstance(target, ast.Name):
        tests = (above for use in file.uses(target.id, target) for _, above in file.ancestors(use))
    return any(
        isinstance(test, ast.If) and when_unset(test.test, held) and effect(file, test.body) == "throws"
        for test in tests
    )


def _catches(handler: ast.ExceptHandler) -> bool:
    listed = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(error is None or getattr(error, "attr", getattr(error, "id", "")) in _CAUGHT for error in listed)


def _handled(subject: Subject, handler: ast.ExceptHandler, child: ast.AST) -> Verdict | None:
    body = settled(subject, handler.body)
    result = effect(subject.file, body)
    if result == "throws":
        return condition_around(subject, subject.file.parent(handler))
    if result == "complains":
        return UNKNOWN
    targets = {subject.file.text(t) for t in getattr(child, "targets", ())}
    for statement in body:
        if isinstance(statement, ast.Assign) and targets & {subject.file.text(t) for t in statement.targets}:
            return instead(subject, statement.value) or (UNKNOWN if _demanded(subject, statement) else OPTIONAL)
    return given_back(subject, body) or OPTIONAL

"""The inference: whether a variable is required or optional, and its default, from how its value is used.

Where the forms known here do not decide, the verdict is `unknown`: an unknown costs a reader one look, a wrong
answer costs them the trust in all the others.
"""

from __future__ import annotations

import ast
import re

from .conditions import Subject, inner, is_empty, is_flag, when_unset
from .effects import effect, exits
from .environment import Access
from .gates import caught, chosen, decided_above
from .guards import asserted, condition_around, guard, instead
from .syntax import FUNCTIONS, last
from .values import literal
from .verdict import FLAG, IN_PRODUCTION, OPTIONAL, REQUIRED, UNKNOWN, Verdict, together

_DEPTH = 3
# Functions called so may well never return.
_FAILING = re.compile(r"fail|abort|die\b|raise|error|exit")


def verdict_of(access: Access, subject: Subject) -> Verdict:
    """The verdict on one touch of the environment."""
    if access.kind == "asked":
        return decided_above(subject, access.node) or _as_condition(subject, access.node, _DEPTH)
    if access.kind == "item":
        return must_be_there(subject, access.node)
    default = instead(subject, access.default)
    if default is not None:
        return _nested(subject, access.default) or default
    # With "" instead of nothing, text may be asked for its parts before it is compared.
    textual = literal(subject.view, access.default) == ""
    return judge(subject, access.node, textual=textual)


def must_be_there(subject: Subject, node: ast.AST) -> Verdict:
    """The verdict on a read that fails for itself where the variable is unset."""
    return caught(subject, node) or decided_above(subject, node) or Verdict("required")


def _nested(subject: Subject, default: ast.expr | None) -> Verdict | None:
    """`getenv("A", getenv("B", "d"))`: the last default stands in for each."""
    if default not in subject.reads or not isinstance(default, ast.Call):
        return None
    last = default.args[1] if len(default.args) > 1 else None
    return instead(subject, last) or UNKNOWN


def judge(subject: Subject, node: ast.AST, depth: int = _DEPTH, *, textual: bool = False) -> Verdict:
    """The verdict on one expression that holds the variable's value, nothing or "" when it is unset."""
    return decided_above(subject, node) or _by_use(subject, node, depth, textual)


def _by_use(subject: Subject, node: ast.AST, depth: int, textual: bool) -> Verdict:
    """Climb from the value through what leaves it as it is, up to the form that decides."""
    file, value = subject.file, node
    while True:
        parent = file.parent(value)
        if isinstance(parent, ast.NamedExpr):
            subject = subject.holding(parent.target.id)
            value = parent
        elif textual and isinstance(parent, ast.Attribute):
            call = file.parent(parent)
            if inner(call) is not inner(value):
                return UNKNOWN
            value = call
        elif isinstance(parent, ast.Call) and inner(parent) is inner(value):
            if last(parent.func) == "bool":
                return _as_condition(subject, parent, depth)
            # There is no length of nothing, and `str(None)` is not empty.
            if not textual:
                return UNKNOWN
            value = parent
        elif _gathered(file.parent(parent), parent):
            return _as_condition(subject, value, depth)
        elif isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.Or):
            return _with_fallback(subject, parent, value, depth, textual)
        elif isinstance(parent, (ast.Compare, ast.BoolOp)) or _is_tested(parent, value):
            return _as_condition(subject, value, depth)
        else:
            return _held(subject, parent, depth)


def _held(subject: Subject, parent: ast.AST, depth: int) -> Verdict:
    """The verdict on a value that is kept in a name, or in an attribute of an object."""
    if not isinstance(parent, (ast.Assign, ast.AnnAssign)) or depth == 0:
        return UNKNOWN
    target = parent.targets[0] if isinstance(parent, ast.Assign) else parent.target
    if isinstance(target, ast.Name):
        return _in_name(subject, target, depth)
    if subject.file.text(target).startswith("self."):
        return _in_attribute(subject, subject.file.text(target), parent, depth)
    return UNKNOWN


def _in_name(subject: Subject, target: ast.Name, depth: int) -> Verdict:
    file = subject.file
    scope = file.bindings.holder(target.id, target)
    held = subject.holding(target.id)
    verdict = together([judge(held, use, depth - 1) for use in file.uses(target.id, target)])
    if verdict.requirement == "required" and len(file.bindings.of(target.id, target)) > 1:
        # Something else may have been put in its place.
        return UNKNOWN
    shared = not isinstance(scope, FUNCTIONS) and not target.id.startswith("_")
    if verdict.requirement == "optional" and shared and subject.view.project.is_shared(file.path):
        return UNKNOWN
    return verdict


def _in_attribute(subject: Subject, name: str, parent: ast.AST, depth: int) -> Verdict:
    """Only a guard that demands the value counts here: who else uses an attribute cannot be listed."""
    holder = next((above for _, above in subject.file.ancestors(parent) if isinstance(above, ast.ClassDef)), None)
    held = subject.holding(name)
    for use in ast.walk(holder) if holder is not None else ():
        if isinstance(use, ast.Attribute) and subject.file.text(use) == name:
            verdict = judge(held, use, depth - 1)
            if verdict.requirement == "required":
                return verdict
    return UNKNOWN


def _as_condition(subject: Subject, value: ast.AST, depth: int) -> Verdict:
    """The verdict on a value that is asked for: by an `if`, an `assert`, a comparison that is kept."""
    file, test = subject.file, value
    while True:
        parent = file.parent(test)
        combined = isinstance(parent, (ast.BoolOp, ast.UnaryOp, ast.Compare, ast.NamedExpr))
        if combined or _gathered(file.parent(parent), parent):
            test = parent
        else:
            break
    if isinstance(parent, ast.If):
        return guard(parent, subject)
    if isinstance(parent, ast.IfExp) and parent.test is test:
        return chosen(subject, parent)
    if isinstance(parent, ast.Assert):
        return asserted(subject, parent)
    if isinstance(parent, ast.comprehension):
        return OPTIONAL if when_unset(test, subject) is False else _listed(subject, file.parent(parent))
    if isinstance(test, ast.BoolOp) and not _is_test(test):
        only_on = isinstance(test.op, ast.And) and not _is_within(test.values[-1], value)
        return OPTIONAL if only_on else UNKNOWN
    missing = when_unset(test, subject) is True
    kept = _listed(subject, test) if missing else _held(subject, parent, depth)
    if is_flag(test, subject):
        return UNKNOWN if kept.requirement == "required" else FLAG
    return kept if kept.requirement == "required" or kept == IN_PRODUCTION else OPTIONAL


def _is_within(node: ast.AST, part: ast.AST) -> bool:
    return any(other is part for other in ast.walk(node))


def _listed(subject: Subject, found: ast.AST) -> Verdict:
    """`missing = [name for name in NAMES if not os.getenv(name)]`, and what is done if that holds anything."""
    file, parent = subject.file, subject.file.parent(found)
    target = parent.targets[0] if isinstance(parent, ast.Assign) else getattr(parent, "target", None)
    uses = file.uses(target.id, target) if isinstance(target, ast.Name) else []
    for test in (parent, *map(inner, uses)):
        above = file.parent(test)
        if isinstance(above, ast.If) and above.test is test and effect(file, above.body) == "throws":
            return condition_around(subject, above) or REQUIRED
    return UNKNOWN


def _gathered(above: ast.AST, node: ast.AST) -> bool:
    """`all([A, B])`, and the call itself."""
    call = above if isinstance(node, (ast.List, ast.Tuple)) else node
    return isinstance(call, ast.Call) and last(call.func) in ("all", "any", "bool")


def _is_test(node: ast.BoolOp) -> bool:
    """Whether all that is combined are questions, so that the result is one too."""
    return all(isinstance(value, (ast.Compare, ast.UnaryOp)) for value in node.values)


def _with_fallback(subject: Subject, chain: ast.BoolOp, value: ast.AST, depth: int, textual: bool) -> Verdict:
    """`A or B or "d"`: the last operand of the chain is the default of all others."""
    above = subject.file.parent(chain)
    if isinstance(above, ast.BoolOp) or _is_tested(above, chain):
        return _as_condition(subject, value, depth)
    last = chain.values[-1]
    if last is value:
        return UNKNOWN
    if last in subject.reads:
        return _nested(subject, last) or UNKNOWN
    if is_empty(subject.view, last):
        textual = textual or literal(subject.view, last) == ""
        return _by_use(subject, chain, depth, textual) if len(chain.values) == 2 else UNKNOWN
    if exits(subject.file, last):
        return condition_around(subject, last) or REQUIRED
    if isinstance(last, ast.Call) and _FAILING.search(subject.file.text(last.func)):
        return UNKNOWN
    return instead(subject, last) or UNKNOWN


def _is_tested(above: ast.AST, node: ast.AST) -> bool:
    """Whether it only matters if an expression is true: by `if`, `while`, `assert` or `not`."""
    if isinstance(above, ast.UnaryOp):
        return isinstance(above.op, ast.Not)
    return getattr(above, "test", None) is node or node in getattr(above, "ifs", ())

"""Guards: an `if` on a variable, and what happens where it is unset."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from guidewright.facts.scope import scope_of

from .conditions import PRODUCTION, Subject, inner, is_empty, is_flag, only_reads, when_unset
from .effects import effect
from .file import File
from .syntax import FUNCTIONS, Function, last
from .values import literal
from .verdict import FLAG, IN_PRODUCTION, OPTIONAL, REQUIRED, UNKNOWN, Verdict


def condition_around(subject: Subject, statement: ast.AST) -> Verdict | None:
    """The verdict on a guard that only runs under a condition of its own; None for one that always runs."""
    for child, parent in subject.file.ancestors(statement):
        if isinstance(parent, FUNCTIONS):
            return _left_before(subject, parent, child)
        if isinstance(parent, ast.If) and child is not parent.test and not _is_main(parent.test):
            if when_unset(parent.test, subject) is not (child in parent.body):
                return IN_PRODUCTION if PRODUCTION.search(subject.file.text(parent.test)) else UNKNOWN
        elif isinstance(parent, (ast.ExceptHandler, ast.match_case, ast.While)) or _swallows(subject, parent, child):
            return UNKNOWN
    return None


def _swallows(subject: Subject, statement: ast.AST, child: ast.AST) -> bool:
    """Whether an error in the body of a `try` may come to nothing."""
    if not isinstance(statement, ast.Try) or child not in statement.body:
        return False
    return any(effect(subject.file, handler.body) != "throws" for handler in statement.handlers)


def _is_main(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id == "__name__"


def _left_before(subject: Subject, function: Function, child: ast.AST) -> Verdict | None:
    """A function that is left early outside of production asks for nothing there."""
    for statement in function.body if isinstance(function.body, list) else ():
        if statement is child:
            return None
        if not isinstance(statement, ast.If) or not PRODUCTION.search(subject.file.text(statement.test)):
            continue
        if effect(subject.file, statement.body) == "leaves":
            return None if subject.concerns(statement.test) else IN_PRODUCTION
    return None


def guard(statement: ast.If, subject: Subject) -> Verdict:
    """The verdict of one `if` whose condition asks for the variable."""
    unset, flagged = when_unset(statement.test, subject), is_flag(statement.test, subject)
    if unset is True:
        return _absent(statement, flagged, subject)
    if unset is False:
        return _present(statement, flagged, subject)
    throws = effect(subject.file, statement.body) == "throws"
    in_production = PRODUCTION.search(subject.file.text(statement.test)) and throws and not flagged
    return IN_PRODUCTION if in_production else UNKNOWN


def _absent(statement: ast.If, flagged: bool, subject: Subject) -> Verdict:
    body = settled(subject, statement.body)
    result = effect(subject.file, body)
    if result == "throws":
        return UNKNOWN if flagged else condition_around(subject, statement) or REQUIRED
    if result == "complains":
        return UNKNOWN
    if flagged:
        return FLAG
    if result == "leaves":
        return given_back(subject, body) or (OPTIONAL if only_reads(statement.test, subject) else UNKNOWN)
    asked = any(subject.asks(part) for part in ast.walk(statement.test))
    raising = any(isinstance(part, ast.Raise) for part in ast.walk(statement))
    replaced = assigned(statement, subject)
    return OPTIONAL if asked and not raising and replaced == UNKNOWN else replaced


def settled(subject: Subject, body: Sequence[ast.stmt]) -> list[ast.stmt]:
    """Statements without the conditions that the variable, or the arguments of a call, decide."""
    found: list[ast.stmt] = []
    for statement in body:
        if not isinstance(statement, ast.If) or (holds := when_unset(statement.test, subject)) is None:
            found.append(statement)
        else:
            found += settled(subject, statement.body if holds else statement.orelse)
    return found


def given_back(subject: Subject, body: Sequence[ast.AST]) -> Verdict | None:
    """`if value is None: return default`: what a function returns instead; None where it returns nothing else."""
    returned = next((s for s in body if isinstance(s, ast.Return)), None)
    if returned is None:
        return None
    plain = isinstance(returned.value, (ast.Constant, ast.Name, ast.Attribute, type(None)))
    if not plain or not (_is_argument(subject, returned.value) or _is_returned(subject, returned)):
        return OPTIONAL
    return instead(subject, returned.value)


def _is_argument(subject: Subject, node: ast.AST | None) -> bool:
    bound = subject.file.bindings.of(node.id, node) if isinstance(node, ast.Name) else []
    return bool(bound) and bound[0].node in subject.view.given


def _is_returned(subject: Subject, returned: ast.Return) -> bool:
    """Whether the function otherwise returns the value itself, or what a call makes of it."""
    function = subject.file.function(returned)
    for other in ast.walk(function) if function is not None else ():
        value = other.value if isinstance(other, ast.Return) else None
        made = value.args[0] if isinstance(value, ast.Call) and value.args else value
        if value is not None and made is not None and (subject.denotes(value) or subject.denotes(made)):
            return True
    return False


def instead(subject: Subject, node: ast.expr | None) -> Verdict | None:
    """The verdict where an expression stands in for the unset variable; None where it is nothing or empty."""
    if node is None or is_empty(subject.view, node):
        return None
    text = literal(subject.view, node)
    if text is not None:
        return Verdict("optional", text, "default")
    # An argument is written in the call, not here.
    bound = subject.file.bindings.of(node.id, node) if isinstance(node, ast.Name) else []
    argument = subject.view.given.get(bound[0].node) if bound else None
    if argument is not None:
        return instead(replace(subject, view=argument.view), argument.node)
    return Verdict("optional", subject.file.text(node), "default-computed")


def assigned(statement: ast.If, subject: Subject) -> Verdict:
    """`if not url: url = "http://..."`: a default in other words."""
    for assignment in statement.body:
        if isinstance(assignment, ast.Assign):
            for target in assignment.targets:
                if subject.denotes(target) or is_entry(subject, target):
                    return instead(subject, assignment.value) or UNKNOWN
    return UNKNOWN


def is_entry(subject: Subject, target: ast.expr) -> bool:
    """Whether an assignment to `target` puts the variable into the environment: `os.environ["X"] = ...`."""
    if not isinstance(target, ast.Subscript) or last(target.value) != "environ":
        return False
    return literal(subject.view, target.slice) == subject.name


def _present(statement: ast.If, flagged: bool, subject: Subject) -> Verdict:
    file = subject.file
    orelse, after = settled(subject, statement.orelse), settled(subject, _after(file, statement))
    otherwise = effect(file, orelse)
    if otherwise == "throws" and not flagged:
        alone = not isinstance(inner(statement.test), ast.BoolOp)
        return (condition_around(subject, statement) or REQUIRED) if alone else UNKNOWN
    if otherwise in ("throws", "complains"):
        return UNKNOWN
    if flagged:
        return FLAG
    left = effect(file, statement.body) == "leaves"
    if left and effect(file, after) in ("throws", "complains"):
        return UNKNOWN
    back = given_back(subject, orelse or after) if left else None
    return back or OPTIONAL


def _after(file: File, statement: ast.AST) -> list[ast.stmt]:
    """The statements behind one in its block."""
    parent = file.parent(statement)
    for name in ("body", "orelse", "finalbody"):
        block: list[ast.stmt] = getattr(parent, name, [])
        if statement in block:
            return block[block.index(statement) + 1 :]
    return []


def asserted(subject: Subject, statement: ast.Assert) -> Verdict:
    """`assert os.getenv("X"), "..."`; in a test it is the value under test that is asserted."""
    if scope_of(subject.view.file.path) == "test":
        return UNKNOWN
    unset = when_unset(statement.test, subject)
    if unset is False and not is_flag(statement.test, subject):
        return condition_around(subject, statement) or REQUIRED
    return UNKNOWN

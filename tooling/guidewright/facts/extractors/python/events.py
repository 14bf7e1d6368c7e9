"""Webhook events: the strings that a handler dispatches on, with the function that each branch calls."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidewright.facts.model import Event

from .file import File
from .prefilter import NEAR
from .project import Project
from .syntax import FUNCTIONS, elements, last, string
from .values import Key, View, keys, value_of

# What is tested is called so: `event["type"]`, `event.type`, `event_type`; `response.status` is not.
_TESTED = re.compile(
    r"(?:^|\.)(?:type|topic|category|action|kind|event|\w*event_?(?:type|name|category|topic)"
    r"|(?:webhook|hook|notification)_?(?:type|topic|name|action|code))$",
    re.IGNORECASE,
)
_NAMED_SO = re.compile(r"_?(?:handle|process|on)_|(?:handle|process)$")
_LOGGING = re.compile(r"log|print|capture_")


def events_of(project: Project, file: File) -> tuple[Event, ...]:
    """The events that a file dispatches on, each where its type is written, be it in another file."""
    found: dict[tuple[str, int, str], Event] = {}
    for node in file.nodes:
        for event in _dispatched(project, file, node):
            at = (event.path, event.line, event.type)
            kept = found.get(at)
            if (kept is None or kept.handler is None) and _is_near(file, node):
                found[at] = event
    return tuple(sorted(found.values(), key=lambda event: (event.path, event.line)))


def _is_near(file: File, node: ast.AST) -> bool:
    """Whether a piece of code has to do with webhooks: by the path of its file, or the names around it."""
    if NEAR.search(file.path):
        return True
    around = (above for _, above in file.ancestors(node) if isinstance(above, (*FUNCTIONS[:2], ast.ClassDef)))
    return any(NEAR.search(" ".join([a.name, *map(file.text, a.decorator_list)])) for a in around)


def _dispatched(project: Project, file: File, node: ast.AST) -> Iterator[Event]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield from _compared(project, file, node)
    elif isinstance(node, ast.Match):
        tested = _tested(file, node.subject)
        for case in node.cases if tested else ():
            for value in _values(case.pattern):
                yield from _events(project, file, keys(View(project, file), value), case.body, tested)
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        yield from _mapped(project, file, node.value, node.slice)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
        yield from _mapped(project, file, node.func.value, node.args[0])


def _tested(file: File, node: ast.expr) -> str:
    """How an expression that is called like an event is spelt; empty for any other."""
    if isinstance(node, ast.NamedExpr):
        node = node.value
    return file.text(node) if _TESTED.search(_dotted(node)) else ""


def _dotted(node: ast.expr) -> str:
    """`event["type"]`, `event.get("type")` and `event.type` as the same dotted name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    if isinstance(node, ast.Subscript):
        return f"{_dotted(node.value)}.{string(node.slice)}"
    if isinstance(node, ast.Call) and last(node.func) == "get" and isinstance(node.func, ast.Attribute) and node.args:
        return f"{_dotted(node.func.value)}.{string(node.args[0])}"
    return ""


def _values(pattern: ast.pattern) -> Iterator[ast.expr]:
    if isinstance(pattern, ast.MatchValue):
        yield pattern.value
    elif isinstance(pattern, ast.MatchOr):
        for part in pattern.patterns:
            yield from _values(part)


def _compared(project: Project, file: File, node: ast.Compare) -> Iterator[Event]:
    operator, other = node.ops[0], node.comparators[0]
    view = View(project, file)
    if isinstance(operator, (ast.In, ast.NotIn)):
        tested = _tested(file, node.left)
        held = value_of(view, other) if tested else None
        found = [key for element in elements(held[1]) for key in keys(held[0], element)] if held is not None else []
        yield from _events(project, file, found, _governed(file, node, isinstance(operator, ast.In)), tested)
        return
    if not isinstance(operator, (ast.Eq, ast.NotEq)):
        return
    for asked, value in ((node.left, other), (other, node.left)):
        spelt = _tested(file, asked)
        if spelt:
            statements = _governed(file, node, isinstance(operator, ast.Eq))
            yield from _events(project, file, keys(view, value), statements, spelt)


def _governed(file: File, test: ast.expr, positive: bool) -> Sequence[ast.AST]:
    """The statements that run when a test holds: its branch, or what follows a branch that leaves."""
    for child, parent in file.ancestors(test):
        if isinstance(parent, ast.UnaryOp):
            positive = not positive
        elif isinstance(parent, (ast.If, ast.IfExp)):
            if child is not parent.test:
                return []
            if isinstance(parent, ast.IfExp):
                return [parent.body if positive else parent.orelse]
            return parent.body if positive else parent.orelse or _after(file, parent)
        elif not isinstance(parent, ast.BoolOp):
            return []
    return []


def _after(file: File, statement: ast.If) -> list[ast.stmt]:
    block: list[ast.stmt] = getattr(file.parent(statement), "body", [])
    return block[block.index(statement) + 1 :] if statement in block else []


def _mapped(project: Project, file: File, target: ast.expr, key: ast.expr) -> Iterator[Event]:
    """`HANDLERS[event.type]` and `HANDLERS.get(event.type)`: the keys are events, the values their handlers."""
    tested = _tested(file, key)
    held = value_of(View(project, file), target) if tested else None
    if held is None or not isinstance(held[1], ast.Dict):
        return
    for name, handled in zip(held[1].keys, held[1].values, strict=True):
        for event in _events(project, held[0].file, keys(held[0], name), [handled], tested):
            own = last(handled) if isinstance(handled, (ast.Name, ast.Attribute)) else event.handler
            yield replace(event, handler=own)


def _events(
    project: Project, file: File, found: Sequence[Key], statements: Sequence[ast.AST], tested: str
) -> Iterator[Event]:
    """An event for each name that is known; `statements`, which handle it, stand in `file`."""
    handled = _handler(project, file, statements)
    for key in found:
        if key.name:
            line = key.file.place(key.node).line
            yield Event(key.name, handled, key.file.path, line, tested, tuple(dict.fromkeys(_called(statements))))


def _called(statements: Sequence[ast.AST]) -> Iterator[str]:
    for statement in statements:
        yield from (last(node.func) for node in ast.walk(statement) if isinstance(node, ast.Call) and last(node.func))


def _handler(project: Project, file: File, statements: Sequence[ast.AST]) -> str | None:
    """The name of the function that does the work of some statements, if there is one.

    A call whose name starts with handle, on or process wins; otherwise it is the first call of a function of the
    project, or of a method of the object itself.
    """
    first: str | None = None
    for statement in statements:
        for node in ast.walk(statement):
            if not isinstance(node, ast.Call):
                continue
            name = last(node.func)
            if _NAMED_SO.match(name):
                return name
            method = isinstance(node.func, ast.Attribute) and last(node.func.value) == "self"
            own = method or project.meaning(file, node.func).definition(*FUNCTIONS) is not None
            if first is None and own and not _LOGGING.match(name):
                first = name
    return first

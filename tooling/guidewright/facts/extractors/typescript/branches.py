"""The function that a branch calls to do its work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from guidewright.facts.model import Event

from .imports import imported
from .keys import Key
from .project import Project
from .syntax import Module, field, inner, walk

_NAMED_SO = re.compile(r"(?:handle|process|on)(?=[A-Z_])|(?:handle|process)$")
_FOREIGN = "names of packages"
_NO_WORK = frozenset(
    {"String", "Number", "Boolean", "Date", "Error", "parseInt", "parseFloat", "fetch", "structuredClone", "isNaN"}
    | {
        "json",
        "after",
        "waitUntil",
        "setTimeout",
        "eq",
        "and",
        "or",
        "sql",
        "revalidatePath",
        "revalidateTag",
        "require",
    }
)


def handler(module: Module, statements: list[Node]) -> str | None:
    """The name of the function that does the work of some statements, if there is one.

    A call whose name starts with handle, on or process wins; otherwise it is the first call of a plain function or of
    a method of `this`. Logging, building a response and functions of packages are no work.
    """
    first: str | None = None
    foreign = _foreign(module)
    for statement in statements:
        for node in (statement, *walk(statement)):
            callee = field(node, "function")
            if callee is None:
                continue
            callee = inner(callee)
            name = module.text(field(callee, "property") if callee.type == "member_expression" else callee)
            if callee.type in ("identifier", "member_expression") and _NAMED_SO.match(name):
                return name
            own = callee.type == "identifier" or module.text(field(callee, "object")) == "this"
            if first is None and own and name not in _NO_WORK | foreign and not name.startswith(("log", "use")):
                first = name
    return first


def branch_event(module: Module, key: Key, statements: list[Node]) -> Iterator[Event]:
    """The event of a branch that runs these statements."""
    if key.node is not None and key.name:
        name, line = handler(module, statements), module.line(key.node)
        yield Event(key.name, name, module.path, line, calls=called(module, statements))


def handler_value(module: Module, value: Node) -> str | None:
    """The name of the function that is given for an event, or of the one that does the work in it."""
    value = inner(value)
    if value.type == "identifier":
        return module.text(value)
    if value.type == "member_expression":
        return module.text(field(value, "property"))
    return handler(module, [value])


def called(module: Module, statements: list[Node]) -> tuple[str, ...]:
    """The names of all functions and methods that some statements call, in the order of the text."""
    found: dict[str, None] = {}
    for statement in statements:
        for node in (statement, *walk(statement)):
            callee = field(node, "function")
            if callee is not None:
                callee = inner(callee)
                found[module.text(field(callee, "property") if callee.type == "member_expression" else callee)] = None
    return tuple(name for name in found if name.isidentifier())


def remember_foreign(module: Module, project: Project) -> None:
    """Note which names of a file come from packages, for `handler`."""

    def find() -> Iterator[Node]:
        for item in imported(module):
            # An alias that nobody configured is still no package.
            if item.local is None or item.module.startswith((".", "@/", "~", "#")):
                continue
            if project.modules.resolve(module.path, item.module) is None:
                yield item.local

    module.once(_FOREIGN, find)


def _foreign(module: Module) -> set[str]:
    nothing: tuple[Node, ...] = ()
    return {module.text(node) for node in module.once(_FOREIGN, lambda: nothing)}


def after(statement: Node) -> list[Node]:
    """The statements behind one in its block: what runs when its branch left."""
    listed: list[Node] = []
    following = statement.next_named_sibling
    while following is not None:
        listed.append(following)
        following = following.next_named_sibling
    return listed

"""The function that a branch calls to do its work."""

from __future__ import annotations

import re

from tree_sitter import Node

from .syntax import Module, field, inner, walk

_NAMED_SO = re.compile(r"(?:handle|process|on)(?=[A-Z_])|(?:handle|process)$")
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
    a method of `this`. Logging and building a response are no work.
    """
    first: str | None = None
    for statement in statements:
        for node in (statement, *walk(statement)):
            callee = field(node, "function") if node.type == "call_expression" else None
            if callee is None:
                continue
            callee = inner(callee)
            name = module.text(field(callee, "property") if callee.type == "member_expression" else callee)
            if callee.type in ("identifier", "member_expression") and _NAMED_SO.match(name):
                return name
            own = callee.type == "identifier" or module.text(field(callee, "object")) == "this"
            if first is None and own and name not in _NO_WORK and not name.startswith(("log", "use")):
                first = name
    return first


def after(statement: Node) -> list[Node]:
    """The statements behind one in its block: what runs when its branch left."""
    listed: list[Node] = []
    following = statement.next_named_sibling
    while following is not None:
        listed.append(following)
        following = following.next_named_sibling
    return listed

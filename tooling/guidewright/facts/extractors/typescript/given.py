"""Where the value of an expression goes: to the call that it is an argument of, or through an `await`."""

from __future__ import annotations

from dataclasses import dataclass

from tree_sitter import Node

from .syntax import arguments, enclosing, field, outer

_CALL = frozenset({"call_expression"})


@dataclass(frozen=True)
class Taking:
    """A call that takes an expression as one of its arguments."""

    call: Node
    callee: Node
    arguments: list[Node]


def taking(argument: Node) -> Taking | None:
    """The call that takes this expression; None for one that is no argument, or that of a `new`."""
    call = enclosing(argument, _CALL)
    callee, listed = field(call, "function"), arguments(call)
    if call is None or callee is None or argument not in listed:
        return None
    return Taking(call, callee, listed)


def awaited(node: Node) -> Node:
    """The `await` of an expression; the expression itself where nobody waits for it."""
    waiting = outer(node).parent
    return waiting if waiting is not None and waiting.type == "await_expression" else node

"""Events by calls: `match(event.type).with("a", ...)` of ts-pattern, `webhooks.on("a", ...)` of a webhook library."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from tree_sitter import Node

from guidewright.facts.model import Event

from .branches import branch_event, handler_value
from .keys import Key, elements, keys
from .objects import entries
from .syntax import Module, arguments, field, inner, outer
from .tested import is_tested, is_word

_MATCH = re.compile(rb"\bmatch\s*\(")
_ON = re.compile(rb"ebhooks?\s*\.\s*on\s*\(")


def listened(module: Module) -> Iterator[Event]:
    """The events that functions are registered for in a file."""
    if b"ts-pattern" in module.source.data:
        for match in module.hits(_MATCH):
            yield from _matched(module, cast(Node, module.at(match.start(), match.end() - 1).parent))
    for match in module.hits(_ON):
        access = module.at(match.start(), match.end() - 1)
        yield from _registered(module, access.parent)


def _registered(module: Module, call: Node | None) -> Iterator[Event]:
    """`webhooks.on("push", onPush)`, `webhooks.on(["opened", "closed"], ...)`."""
    given = arguments(call)
    if len(given) == 2:
        tested = module.text(field(field(call, "function"), "object"))
        yield from _handled(module, (*keys(module, given[0]), *elements(module, given[0])), tested, given[1])


def _handled(module: Module, names: tuple[Key, ...], tested: str, handler: Node) -> Iterator[Event]:
    for key in names:
        for event in branch_event(module, key, [handler]):
            yield replace(event, handler=handler_value(module, handler), tested=tested)


def _matched(module: Module, call: Node) -> Iterator[Event]:
    given = arguments(call)
    if not given:
        return
    tested, spelt = is_tested(module, given[0]), module.text(inner(given[0]))
    access = cast(Node, outer(call).parent)
    while access.type == "member_expression":
        use = cast(Node, access.parent)
        taken = arguments(use)
        for pattern in taken[:-1] if module.text(field(access, "property")) == "with" else ():
            yield from _handled(module, _patterns(module, pattern) if tested else (), spelt, taken[-1])
            for name, _, value in entries(module, pattern):
                if is_word(name):
                    yield from _handled(module, _patterns(module, value), f"{spelt}.{name}", taken[-1])
        access = cast(Node, outer(use).parent)


def _patterns(module: Module, pattern: Node) -> tuple[Key, ...]:
    """`"a"` and `P.union("a", "b")`."""
    node = inner(pattern)
    if module.text(field(node, "function")) == "P.union":
        return tuple(key for given in arguments(node) for key in keys(module, given))
    return keys(module, node)

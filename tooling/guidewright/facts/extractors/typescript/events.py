"""Webhook events: the strings that a handler dispatches on, with the function that each branch calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from tree_sitter import Node

from guidewright.facts.model import Event

from .bindings import value_of
from .branches import after, branch_event, handler_value, remember_foreign
from .imported_words import listed_words, words
from .keys import Key
from .listeners import listened
from .project import Project
from .spoken import spoken_of
from .syntax import FUNCTIONS, Module, ancestors, arguments, field, inner, operator, outer, part
from .tested import is_tested

_WORD = re.compile(
    rb"\b(?:type|topic|category|action|kind|\w*[eE]vent(?:_?[tT]ype|_?[nN]ame|_?[cC]ategory|_?[tT]opic)?"
    rb"|(?:webhook|hook|notification)_?(?:[tT]ype|[tT]opic|[nN]ame|[aA]ction|[cC]ode))\b"
)
_DISPATCHING = frozenset({"includes", "has", "get"})
_SAME, _OTHER = ("===", "=="), ("!==", "!=")


def events(project: Project, module: Module) -> tuple[Event, ...]:
    """The events that a file dispatches on; those of a union type count where nothing else does."""
    remember_foreign(module, project)
    found: dict[tuple[str, int], Event] = {}
    for tested in _tests(module):
        spelt = re.sub(r"\s+|[?!](?=\.)|!$", "", module.text(inner(tested)))
        for event in _dispatched(project, module, tested):
            event = replace(event, tested=spelt)
            kept = found.get((event.type, event.line))
            if kept is None or kept.handler is None:
                found[(event.type, event.line)] = event
    for event in listened(module):
        found.setdefault((event.type, event.line), event)
    listed = tuple(found.values()) or tuple(spoken_of(module))
    return tuple(sorted(listed, key=lambda event: event.line))


def _tests(module: Module) -> Iterator[Node]:
    """The expressions of a file that are called like an event, each in its parentheses and casts."""
    for match in module.hits(_WORD):
        node = module.at(match.start(), match.end())
        if node.type == "string_fragment":
            node = cast(Node, cast(Node, node.parent).parent)
        if field(node.parent, "property") == node:
            node = cast(Node, node.parent)
        if is_tested(module, node):
            yield outer(node)


def _dispatched(project: Project, module: Module, tested: Node) -> Iterator[Event]:
    parent = cast(Node, tested.parent)
    if parent.type == "switch_statement":
        yield from _switch(project, module, parent)
    elif operator(parent) in _SAME + _OTHER:
        yield from _comparison(project, module, parent, tested)
    elif parent.type == "arguments":
        yield from _membership(project, module, cast(Node, parent.parent))
    elif field(parent, "index") == tested:
        yield from _mapped(project, module, part(parent, "object"))


def _switch(project: Project, module: Module, node: Node) -> Iterator[Event]:
    waiting: list[Key] = []
    for case in part(node, "body").named_children:
        if case.type != "switch_case":
            continue
        given = part(case, "value")
        waiting.extend(words(project, module, given))
        statements = [c for c in case.named_children if c != given]
        if statements:
            for key in waiting:
                yield from branch_event(module, key, statements)
            waiting = []
    for key in waiting:
        yield from branch_event(module, key, [])


def _comparison(project: Project, module: Module, node: Node, tested: Node) -> Iterator[Event]:
    left, right = part(node, "left"), part(node, "right")
    given = right if left == tested else left
    if inner(given).type not in ("string", "template_string", "member_expression", "identifier"):
        return
    statements = _governed(node, operator(node) in _SAME)
    for key in words(project, module, given):
        yield from branch_event(module, key, statements)


def _governed(node: Node, positive: bool) -> list[Node]:
    """The statements that run when a test holds: its branch, or what follows a branch that leaves."""
    for child, parent in ancestors(node):
        if parent.type == "unary_expression":
            positive = not positive
        elif parent.type in ("if_statement", "ternary_expression"):
            taken = field(parent, "consequence" if positive else "alternative")
            if child == field(parent, "condition"):
                return [taken] if taken is not None else after(parent)
            return []
        elif parent.type == "switch_case":
            return [c for c in parent.named_children if c != child]
        elif operator(parent) == "&&" and field(parent, "left") == child:
            right = part(parent, "right")
            if right.type in ("call_expression", "await_expression"):
                return [right]
        elif parent.type in FUNCTIONS or parent.type.endswith("statement"):
            return []
    return []


def _membership(project: Project, module: Module, call: Node) -> Iterator[Event]:
    callee = field(call, "function")
    method = module.text(field(callee, "property"))
    if method not in _DISPATCHING or not is_tested(module, arguments(call)[0]):
        return
    target = cast(Node, field(callee, "object"))
    if method == "get":
        yield from _mapped(project, module, target)
        return
    statements = _governed(call, True)
    for key in listed_words(project, module, target):
        yield from branch_event(module, key, statements)


def _mapped(project: Project, module: Module, target: Node) -> Iterator[Event]:
    """`handlers[event.type]` and `handlers.get(event.type)`: the keys are events, the values their handlers."""
    target = inner(target)
    for key, handled in _entries(module, inner(value_of(module, target) or target)):
        for found in words(project, module, key) or (Key(module.text(key), key),):
            for event in branch_event(module, found, [handled]):
                yield replace(event, handler=handler_value(module, handled))


def _entries(module: Module, literal: Node) -> Iterator[tuple[Node, Node]]:
    if literal.type == "object":
        for child in literal.named_children:
            key = field(child, "key") or field(child, "name")
            if key is not None:
                inside = key.named_child(0) if key.type == "computed_property_name" else key
                yield inside or key, field(child, "value") or part(child, "body")
    elif module.text(field(literal, "constructor")) == "Map":
        for pair in (pair for listed in arguments(literal)[:1] for pair in inner(listed).named_children):
            if pair.type == "array" and pair.named_child_count == 2:
                yield pair.named_children[0], pair.named_children[1]

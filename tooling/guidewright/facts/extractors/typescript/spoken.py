"""Events that a file only speaks of, in a type or a schema: they count where nothing is dispatched on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from guidewright.facts.model import Event

from .bindings import bound_to
from .keys import elements, keys
from .objects import pair
from .syntax import Module, ancestors, arguments, enclosing, field, walk
from .tested import is_word

_TYPE = re.compile(r"\btype\s+\w*(?:Event|Topic|Webhook)\w*\s*=")
_NAMED = re.compile(r"[eE]vent|[wW]ebhook|[tT]opic")
_CALL = frozenset({"call_expression"})
_UNION = re.compile(rb"\bdiscriminatedUnion\s*\(")


def spoken_of(module: Module) -> Iterator[Event]:
    """`type WebhookEvent = "a" | "b"` and `z.discriminatedUnion("type", [...])` in a file that hands the event on."""
    text = module.source.text
    if not ("function" in text or "=>" in text):
        return
    for match in module.hits(_UNION):
        call = enclosing(module.at(match.start(), match.end() - 1), _CALL)
        holder = bound_to(call) if call is not None else None
        if _NAMED.search(module.text(holder)):
            yield from _of_union(module, arguments(call))
    for node in walk(module.root) if _TYPE.search(text) is not None else ():
        alias = _alias_of(node) if node.type == "literal_type" else None
        value = module.string(node.named_child(0)) if alias is not None else None
        if value and _TYPE.match("type " + module.text(field(alias, "name")) + " ="):
            yield Event(value, None, module.path, module.line(node))


def _of_union(module: Module, given: list[Node]) -> Iterator[Event]:
    word = module.string(given[0]) or "" if given else ""
    entries = (found for listed in given[1:2] for node in walk(listed) for found in pair(module, node))
    for name, _, literal in entries if is_word(word) else ():
        if name == word and module.text(field(literal, "function")).endswith(".literal"):
            for key in (k for g in arguments(literal) for k in (*keys(module, g), *elements(module, g))):
                if key.node is not None:
                    yield Event(key.name, None, module.path, module.line(key.node))


def _alias_of(literal: Node) -> Node | None:
    """What is this literal, or a union with it: a type; one that only mentions it has no name (`Omit<T, "id">`)."""
    around = (parent for _, parent in ancestors(literal))
    return next((parent for parent in around if parent.type not in ("union_type", "parenthesized_type")), None)

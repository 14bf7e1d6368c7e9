"""Drizzle tables: `pgTable("x", {...})` and its relatives, with the columns under both their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tree_sitter import Node

from guidewright.facts.model import Column, Table

from .bindings import bound_to, value_of
from .definitions import returned
from .objects import pair
from .syntax import Module, arguments, enclosing, field, inner, walk

_TABLE = re.compile(rb"\b(?:pg|mysql|sqlite|singlestore|gel)Table\b")
_CREATOR = re.compile(r"\b(?:pg|mysql|sqlite|singlestore|gel)TableCreator$")
_SCHEMA = re.compile(r"\b(?:pg|mysql|singlestore|gel)Schema$")
_CALL = frozenset({"call_expression"})
_ANY_CALL = re.compile(rb"\b[\w$]+(?:\.table)?\s*\(\s*[\"'`]")


def drizzle_tables(module: Module, spell: Callable[[str], str]) -> Iterator[Table]:
    """The tables that a file defines with Drizzle; `spell` makes the SQL name of a column that has only its key."""
    seen: set[int] = set()
    for pattern in (_TABLE, _ANY_CALL) if _has_own_creator(module) else (_TABLE,):
        for match in module.hits(pattern):
            call = enclosing(module.at(match.start(), match.start() + 1), _CALL)
            if call is not None and call.id not in seen:
                seen.add(call.id)
                yield from _table(module, call, spell)


def _has_own_creator(module: Module) -> bool:
    return re.search(r"TableCreator|(?:pg|mysql|singlestore|gel)Schema", module.source.text) is not None


def _table(module: Module, call: Node, spell: Callable[[str], str]) -> Iterator[Table]:
    given = arguments(call)
    name = module.string(inner(given[0])) if given else None
    full = _named_by(module, call, name) if name is not None else None
    holder = bound_to(call)
    if full is None:
        return
    columns = tuple(_columns(module, given[1], spell)) if len(given) > 1 else ()
    symbol = module.text(holder) if holder is not None and holder.type == "identifier" else full
    yield Table(full, symbol, module.path, module.line(given[0]), columns)


def _named_by(module: Module, call: Node, name: str) -> str | None:
    """The SQL name that a call gives, if it makes a table at all."""
    callee = field(call, "function")
    if callee is None:
        return None
    if callee.type == "member_expression":
        if module.text(field(callee, "property")) != "table":
            return name if _TABLE.fullmatch(module.text(field(callee, "property")).encode()) else None
        target = field(callee, "object")
        made = _made_by(module, target) if target is not None else None
        return name if made is not None and _SCHEMA.search(made[0]) else None
    if _TABLE.fullmatch(module.text(callee).encode()):
        return name
    made = _made_by(module, callee)
    if made is None or not _CREATOR.search(made[0]):
        return None
    template = next((n for n in walk(made[1]) if n.type == "template_string"), None)
    return re.sub(r"\$\{[^}]*\}", name, module.text(template)[1:-1]) if template is not None else name


def _made_by(module: Module, node: Node) -> tuple[str, Node] | None:
    """The function whose call a constant holds, with that call."""
    value = value_of(module, node) if node.type == "identifier" else node
    return None if value is None else (module.text(field(inner(value), "function")), inner(value))


def _columns(module: Module, listed: Node, spell: Callable[[str], str], depth: int = 3) -> Iterator[Column]:
    node = inner(returned(inner(listed)) or listed)
    if node.type == "identifier":
        node = inner(value_of(module, node) or node)
    for child in node.named_children if depth else ():
        if child.type == "spread_element":
            for spread in child.named_children:
                yield from _columns(module, spread, spell, depth - 1)
        elif child.type == "shorthand_property_identifier":
            yield _column(module, module.text(child), child, child, spell)
        for symbol, key, value in pair(module, child):
            yield _column(module, symbol, key, value, spell)


def _column(module: Module, symbol: str, key: Node, value: Node, spell: Callable[[str], str]) -> Column:
    named = _column_name(module, value)
    place = key if named is None or not key.start_byte <= named.start_byte < value.end_byte else named
    return Column(module.string(named) or spell(symbol), symbol, module.line(place))


def _column_name(module: Module, value: Node, depth: int = 2) -> Node | None:
    """The string that the innermost call of `text("x").notNull()` is given.

    It may also stand in a constant (`const kind = pgEnum("x", ...)`) or in a function (`const id = () => ...`).
    """
    node = inner(value)
    while node.type == "call_expression":
        callee = field(node, "function") or node
        target = field(callee, "object")
        if target is None or inner(target).type != "call_expression":
            given = arguments(node)
            if given and module.string(given[0]):
                return given[0]
            made = value_of(module, callee)
            body = returned(inner(made)) if made is not None else None
            return _column_name(module, body, depth - 1) if body is not None and depth else None
        node = inner(target)
    held = value_of(module, node) if node.type in ("identifier", "shorthand_property_identifier") else None
    return _column_name(module, held, depth - 1) if held is not None and depth else None

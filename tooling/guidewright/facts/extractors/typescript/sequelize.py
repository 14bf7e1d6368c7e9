"""Sequelize's models: `sequelize.define(...)` and `Model.init(...)` whose options name the table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from guidewright.facts.model import Column, Table

from .bindings import bound_to, value_of
from .objects import entries, entry
from .syntax import Module, arguments, enclosing, field, inner

_NAMED = re.compile(rb"\btableName\b")
_CALL, _OBJECT = frozenset({"call_expression"}), frozenset({"object"})
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def models(module: Module) -> Iterator[Table]:
    """The tables of a file's models; without `tableName` Sequelize makes a plural that cannot be told from here."""
    for match in module.hits(_NAMED):
        key = module.at(match.start(), match.end())
        call, name = enclosing(key, _CALL), module.string(field(key.parent, "value"))
        # They are the last of several arguments.
        are_options = arguments(call)[1:][-1:] == [enclosing(key, _OBJECT)]
        if call is not None and name is not None and are_options:
            yield from _model(module, call, key, name)


def _model(module: Module, call: Node, key: Node, name: str) -> Iterator[Table]:
    callee, given = field(call, "function"), arguments(call)
    method = module.text(field(callee, "property"))
    if method not in ("define", "init"):
        return
    holder = bound_to(call) if method == "define" else field(callee, "object")
    symbol = module.text(holder) or module.string(given[0]) or name
    underscored = module.text(entry(module, given[-1], "underscored")) == "true"
    columns = tuple(_columns(module, given[-2], underscored))
    yield Table(name, symbol, module.path, module.line(key), columns)


def _columns(module: Module, attributes: Node, underscored: bool) -> Iterator[Column]:
    listed = value_of(module, attributes) if attributes.type == "identifier" else attributes
    for symbol, key, value in entries(module, inner(listed)) if listed is not None else ():
        named = entry(module, value, "field")
        name = module.string(named) or (_HUMP.sub("_", symbol).lower() if underscored else symbol)
        yield Column(name, symbol, module.line(named or key))

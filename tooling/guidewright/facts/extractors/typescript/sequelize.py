"""Sequelize's models: `sequelize.define(...)` and `Model.init(...)` whose options name the table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from guidewright.facts.model import Column, Table

from .bindings import bound_to, value_of
from .objects import entries, entry
from .syntax import Module, arguments, field, inner, outer

_NAMED = re.compile(rb"\btableName\b")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def models(module: Module) -> Iterator[Table]:
    """The tables of a file's models; without `tableName` Sequelize makes a plural that cannot be told from here."""
    for match in module.hits(_NAMED):
        options = module.at(match.start(), match.end()).parent
        options = options.parent if options is not None and options.type == "pair" else None
        call = options.parent.parent if options is not None and options.parent is not None else None
        if options is not None and call is not None and call.type == "call_expression":
            yield from _model(module, call, options)


def _model(module: Module, call: Node, options: Node) -> Iterator[Table]:
    callee, given = field(call, "function"), arguments(call)
    method = module.text(field(callee, "property"))
    named = entry(module, options, "tableName")
    name = module.string(named)
    if method not in ("define", "init") or named is None or name is None or len(given) < 2 or given[-1] != options:
        return
    holder = bound_to(outer(call)) if method == "define" else field(callee, "object")
    symbol = module.text(holder) if holder is not None else module.string(given[0])
    underscored = module.text(entry(module, options, "underscored")) == "true"
    columns = tuple(_columns(module, given[-2], underscored))
    yield Table(name, symbol or name, module.path, module.line(named), columns)


def _columns(module: Module, attributes: Node, underscored: bool) -> Iterator[Column]:
    listed = value_of(module, attributes) if attributes.type == "identifier" else attributes
    for symbol, key, value in entries(module, inner(listed)) if listed is not None else ():
        named = entry(module, value, "field")
        name = module.string(named) or (_HUMP.sub("_", symbol).lower() if underscored else symbol)
        yield Column(name, symbol, module.line(named if named is not None else key))

"""Classes that decorators make tables: TypeORM's entities, the models of sequelize-typescript, and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from guidewright.facts.model import Column, Table

from .imports import imported
from .objects import entry
from .syntax import Module, arguments, field

_DECORATOR = re.compile(rb"@(?:Entity|ViewEntity|Table)\b")
_COLUMN = re.compile(r"(?!Join)\w*Column")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_CLASSES = ("class_declaration", "abstract_class_declaration")


def entities(module: Module) -> Iterator[Table]:
    """The tables that a file's classes stand for."""
    for match in module.hits(_DECORATOR):
        decorator = module.at(match.start(), match.start() + 1)
        owner = _class_of(decorator) if decorator.type == "decorator" else None
        symbol = field(owner, "name")
        if owner is not None and symbol is not None:
            yield from _table(module, decorator, symbol, tuple(_columns(module, owner)))


def _class_of(decorator: Node) -> Node | None:
    owner = field(decorator.parent, "declaration") or decorator.parent
    return owner if owner is not None and owner.type in _CLASSES else None


def _table(module: Module, decorator: Node, symbol: Node, columns: tuple[Column, ...]) -> Iterator[Table]:
    given = _given(decorator)
    named = given[0] if given and given[0].type == "string" else _named(module, given, "tableName", "name")
    written = module.string(named)
    if named is not None and written is not None:
        yield Table(written, module.text(symbol), module.path, module.line(named), columns)
    elif named is None and _is_of_typeorm(module):
        # The name that TypeORM makes where nobody gives one.
        name = _HUMP.sub("_", module.text(symbol)).lower()
        yield Table(name, module.text(symbol), module.path, module.line(symbol), columns)


def _is_of_typeorm(module: Module) -> bool:
    return any(item.name == "Entity" and item.module == "typeorm" for item in imported(module))


def _columns(module: Module, owner: Node) -> Iterator[Column]:
    body = field(owner, "body")
    for member in body.named_children if body is not None else ():
        symbol = field(member, "name")
        for decorator in member.children_by_field_name("decorator") if symbol is not None else ():
            named = _named(module, _given(decorator), "name", "field")
            kind = re.split(r"[(@\s]", module.text(decorator))[1]
            # `@JoinColumn()` makes a name out of that of another table's column.
            if _COLUMN.fullmatch(kind) or (kind == "JoinColumn" and named is not None):
                name = module.string(named) or module.text(symbol)
                yield Column(name, module.text(symbol), module.line(named or symbol or member))
                break


def _given(decorator: Node) -> list[Node]:
    return [given for call in decorator.named_children for given in arguments(call)]


def _named(module: Module, given: list[Node], *keys: str) -> Node | None:
    return next((named for value in given if (named := entry(module, value, *keys)) is not None), None)

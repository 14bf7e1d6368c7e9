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
        if owner is None:
            continue
        for symbol in owner.children_by_field_name("name"):
            yield from _table(module, decorator, symbol, tuple(_columns(module, owner)))


def _class_of(decorator: Node) -> Node | None:
    owners = (field(decorator.parent, "declaration"), decorator.parent)
    return next((owner for owner in owners if owner is not None and owner.type in _CLASSES), None)


def _table(module: Module, decorator: Node, symbol: Node, columns: tuple[Column, ...]) -> Iterator[Table]:
    given = _given(decorator)
    named = given[0] if given and given[0].type == "string" else _named(module, given, "tableName", "name")
    written = module.string(named)
    if written is not None:
        yield Table(written, module.text(symbol), module.path, module.line(named or symbol), columns)
    elif named is None and _is_of_typeorm(module, decorator):
        # The name that TypeORM makes where nobody gives one.
        name = _HUMP.sub("_", module.text(symbol)).lower()
        yield Table(name, module.text(symbol), module.path, module.line(symbol), columns)


def _is_of_typeorm(module: Module, decorator: Node) -> bool:
    name = re.split(r"[@(\s]", module.text(decorator))[1]
    return any(item.module == "typeorm" and module.text(item.local) == name for item in imported(module))


def _columns(module: Module, owner: Node) -> Iterator[Column]:
    members = (member for body in owner.children_by_field_name("body") for member in body.named_children)
    for member in members:
        symbol = field(member, "name") or member
        for decorator in member.children_by_field_name("decorator"):
            named = _named(module, _given(decorator), "name", "field")
            kind = re.split(r"[(@\s]", module.text(decorator))[1]
            # `@JoinColumn()` makes a name out of that of another table's column.
            if _COLUMN.fullmatch(kind) or (kind == "JoinColumn" and named is not None):
                name = module.string(named) or module.text(symbol)
                yield Column(name, module.text(symbol), module.line(named or symbol))
                break


def _given(decorator: Node) -> list[Node]:
    return [given for call in decorator.named_children for given in arguments(call)]


def _named(module: Module, given: list[Node], *keys: str) -> Node | None:
    return next((named for value in given if (named := entry(module, value, *keys)) is not None), None)

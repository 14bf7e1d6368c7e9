"""Tables that migrations in code create: Knex's and Kysely's `schema.createTable`, Sequelize's `queryInterface`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator

from tree_sitter import Node

from guidewright.facts.model import Table

from .syntax import Module, ancestors, arguments, enclosing, field

_CHANGE = re.compile(rb"\.(?:create|drop|rename)Table\w*\s*\(")
_CALL = frozenset({"call_expression"})
_CREATED = ("createTable", "createTableIfNotExists")


def created(modules: Iterable[Module]) -> Iterator[Table]:
    """The tables that the migrations of each folder leave behind, applied by name; their columns are not known."""
    folders: dict[str, dict[str, Table]] = {}
    for module in sorted(modules, key=lambda module: module.path):
        tables = folders.setdefault(posixpath.dirname(module.path), {})
        for method, given in _changes(module):
            # Options may follow.
            last = given[:2][-1]
            old, new = module.string(given[0]) or "", module.string(last)
            if old and method in _CREATED:
                tables.setdefault(old, Table(old, old, module.path, module.line(given[0])))
            elif tables.pop(old, None) is not None and method == "renameTable" and new is not None:
                tables[new] = Table(new, new, module.path, module.line(last))
    for tables in folders.values():
        yield from tables.values()


def _changes(module: Module) -> Iterator[tuple[str, list[Node]]]:
    for match in module.hits(_CHANGE):
        node = module.at(match.start() + 1, match.start() + 2)
        call = enclosing(node, _CALL)
        if field(field(call, "function"), "property") == node and arguments(call) and not _goes_back(module, node):
            yield module.text(node), arguments(call)


def _goes_back(module: Module, node: Node) -> bool:
    """Whether this stands in the `down` of a migration."""
    for _, parent in ancestors(node):
        named = field(parent, "name") or field(parent, "key") or field(parent, "left")
        if module.text(named) in ("down", "exports.down", "module.exports.down"):
            return True
    return False

"""A file with what its names are bound to, and where they are used."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property

from .bindings import Bindings
from .syntax import Module, last


@dataclass(frozen=True, eq=False)
class File(Module):
    """A file with what its names are bound to."""

    @cached_property
    def bindings(self) -> Bindings:
        """What names are bound to."""
        return Bindings(self)

    @cached_property
    def _names(self) -> dict[str, list[ast.Name]]:
        found: dict[str, list[ast.Name]] = {}
        for node in self.nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                found.setdefault(node.id, []).append(node)
        return found

    @cached_property
    def _aliases(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for bound in self.bindings.scopes.values():
            for bind in (bind for binds in bound.values() for bind in binds):
                if isinstance(bind.node, ast.alias):
                    found.setdefault(bind.node.name, set()).add(bind.name)
                elif bind.kind == "value" and isinstance(bind.node, (ast.Name, ast.Attribute)):
                    found.setdefault(last(bind.node), set()).add(bind.name)
        return found

    def names_for(self, name: str) -> set[str]:
        """The names under which a file speaks of what others, or it itself, call `name`."""
        return {name, *self._aliases.get(name, ())}

    def uses(self, name: str, at: ast.AST) -> list[ast.Name]:
        """Where a name is used that is bound in the scope in which `at` stands."""
        scope = self.bindings.holder(name, at)
        return [use for use in self._names.get(name, ()) if self.bindings.holder(name, use) is scope]

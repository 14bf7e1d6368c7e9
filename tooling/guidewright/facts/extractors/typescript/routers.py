"""Applications and routers of a project, under which prefixes each is served, and what is said of it where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tree_sitter import Node

from .route_paths import joined
from .syntax import Module


class Key(NamedTuple):
    """What an expression is known by: its file, and where it stands there."""

    path: str
    start: int
    end: int


@dataclass(eq=False)
class Router:
    """An application, a router, or a parameter that is one; `own` is its own prefix, None for one that is computed.

    `above` are those that it is mounted on, each with the prefix there. `serves`: it answers without being mounted.
    """

    kind: str
    serves: bool
    own: str | None = ""
    above: dict[tuple[Router, str | None], None] = field(default_factory=dict)

    def mount(self, above: Router, prefix: str | None) -> None:
        """Notes that it is mounted, once for each place and prefix."""
        self.above[above, prefix] = None

    def prefixes(self, below: tuple[Router, ...] = ()) -> Iterator[str | None]:
        """Everything that its routes may be served under; None for what is not known."""
        if not self.above:
            yield self.own if self.serves else None
        for router, prefix in self.above:
            if router not in (self, *below):
                yield from (joined(before, prefix, self.own) for before in router.prefixes((self, *below)))


@dataclass(frozen=True)
class View:
    """A router as an expression has it: what it is called with comes below `offset`, what mounts it adds `before`."""

    router: Router
    offset: str | None = ""
    before: str | None = ""


@dataclass(frozen=True)
class Use:
    """A method of a router that is called."""

    view: View
    module: Module
    call: Node
    method: str
    name: Node


def key_of(module: Module, node: Node) -> Key:
    """What an expression is known by."""
    return Key(module.path, node.start_byte, node.end_byte)

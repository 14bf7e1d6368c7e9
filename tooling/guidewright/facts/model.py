"""What the code says: one frozen record per named thing that was read out of a source.

The fields are those of `guidewright facts --format json`; paths are relative to the project, lines and columns
count from 1, and the line of a fact is the line of the name itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Literal

Requirement = Literal["required", "optional", "unknown"]
Role = Literal["read", "set", "declared"]
Scope = Literal["app", "test", "script", "config", "container", "ci", "shell"]
SymbolKind = Literal["function", "class", "method", "const", "type", "interface", "enum"]


@dataclass(frozen=True)
class Variable:
    """One mention of an environment variable.

    `default` is the literal that is used instead when the variable is unset; for a computed default it is the
    expression's source text and `form` ends in `-computed`. None: there is no default here.
    """

    name: str
    path: str
    line: int
    column: int
    requirement: Requirement
    default: str | None
    form: str
    role: Role = "read"
    scope: Scope = "app"


@dataclass(frozen=True)
class Symbol:
    """A function, class, method, constant or type; `parent` is the class of a method."""

    name: str
    kind: SymbolKind
    path: str
    line: int
    end_line: int
    exported: bool
    parent: str | None = None


@dataclass(frozen=True)
class Route:
    """A URL pattern as the framework serves it (`/api/users/[id]`), with its HTTP methods in upper case."""

    url: str
    methods: tuple[str, ...]
    path: str
    line: int


@dataclass(frozen=True)
class Event:
    """A string that a handler dispatches on; `handler` is the function that the branch calls, if it is one.

    `tested` is the expression that is compared with it (`event.type`), `calls` are all functions that the branch calls.
    """

    type: str
    handler: str | None
    path: str
    line: int
    tested: str = ""
    calls: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column's SQL name and its name in code."""

    name: str
    symbol: str
    line: int


@dataclass(frozen=True)
class Table:
    """A database table: SQL name, the constant that holds it in code, and its columns."""

    name: str
    symbol: str
    path: str
    line: int
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Script:
    """A named command of package.json and the like."""

    name: str
    command: str
    path: str
    line: int


@dataclass(frozen=True)
class Container:
    """A service of a docker compose file; `*` stands for those that the file includes from elsewhere."""

    name: str
    path: str
    line: int


@dataclass(frozen=True)
class Call:
    """A call by name; `name` is dotted as written (`client.createPaymentIntent`, `verifySignature`)."""

    name: str
    path: str
    line: int


@dataclass(frozen=True)
class Import:
    """An imported name (`default` and `*` stand for themselves) and the module as written.

    `exported_as` is the name under which a re-export (`export { x as y } from "./z"`) passes it on; `*` for all names.
    """

    name: str
    module: str
    path: str
    line: int
    alias: str | None = None
    exported_as: str | None = None


@dataclass(frozen=True)
class NotEnumerable:
    """A place where variables are read whose names cannot be listed; `text` is the source line.

    `names` is what all of them look like, with `*` for what is computed: `ACME_*` where a prefix is fixed.
    """

    path: str
    line: int
    text: str
    names: str = "*"


@dataclass(frozen=True)
class UnlistedRoutes:
    """A place that serves at URLs which cannot be listed; `text` is the source line.

    `urls` is what all of them look like, with `*` for any number of segments: `/admin/*`, `*/users/[id]`.
    """

    path: str
    line: int
    text: str
    urls: str = "*"


@dataclass(frozen=True)
class Facts:
    """All facts of one source, or of many: facts add up with `Facts.merged`."""

    variables: tuple[Variable, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    routes: tuple[Route, ...] = ()
    events: tuple[Event, ...] = ()
    tables: tuple[Table, ...] = ()
    scripts: tuple[Script, ...] = ()
    calls: tuple[Call, ...] = ()
    imports: tuple[Import, ...] = ()
    not_enumerable: tuple[NotEnumerable, ...] = ()
    unlisted_routes: tuple[UnlistedRoutes, ...] = ()
    containers: tuple[Container, ...] = ()

    @classmethod
    def merged(cls, parts: Iterable[Facts]) -> Facts:
        """The facts of all parts, in the order of the parts."""
        collected = list(parts)
        return cls(**{f.name: tuple(fact for part in collected for fact in getattr(part, f.name)) for f in fields(cls)})

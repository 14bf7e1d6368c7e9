"""Look-ups over facts, for those who hold claims against them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from . import urls
from .fold import Fold, folded
from .model import Call, Event, Facts, Import, Route, Script, Symbol, Table, Variable
from .modules import Modules
from .reach import Reach

Fact = TypeVar("Fact")


@dataclass(frozen=True)
class Index:
    """Facts by name and by file. Symbols, calls and imports are there for the files whose outlines are among them."""

    facts: Facts
    modules: Modules

    @cached_property
    def _variables(self) -> Mapping[str, tuple[Variable, ...]]:
        return _grouped(self.facts.variables, lambda v: v.name)

    @cached_property
    def _reads_by_path(self) -> Mapping[str, tuple[Variable, ...]]:
        return _grouped((v for v in self.facts.variables if v.role == "read"), lambda v: v.path)

    @cached_property
    def _symbols(self) -> Mapping[str, tuple[Symbol, ...]]:
        return _grouped(self.facts.symbols, lambda s: s.path)

    @cached_property
    def _calls(self) -> Mapping[str, tuple[Call, ...]]:
        return _grouped(self.facts.calls, lambda c: c.path)

    @cached_property
    def _imports(self) -> Mapping[str, tuple[Import, ...]]:
        return _grouped(self.facts.imports, lambda i: i.path)

    @cached_property
    def _events(self) -> Mapping[str, tuple[Event, ...]]:
        return _grouped(self.facts.events, lambda e: e.path)

    @cached_property
    def _routes(self) -> Mapping[str, tuple[Route, ...]]:
        return _grouped(self.facts.routes, lambda r: r.path)

    @cached_property
    def _tables(self) -> Mapping[str, tuple[Table, ...]]:
        by_name = _grouped(self.facts.tables, lambda t: t.name)
        by_symbol = _grouped((t for t in self.facts.tables if t.symbol != t.name), lambda t: t.symbol)
        return {name: by_name.get(name, ()) + by_symbol.get(name, ()) for name in {**by_name, **by_symbol}}

    @cached_property
    def _scripts(self) -> Mapping[str, tuple[Script, ...]]:
        return _grouped(self.facts.scripts, lambda s: s.name)

    @cached_property
    def _reach(self) -> Reach:
        return Reach(self._symbols, self._calls, self._imports, self.modules)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All names of variables that are read, set or declared anywhere."""
        return tuple(sorted(self._variables))

    def reads(self, name: str) -> tuple[Variable, ...]:
        """Where a variable is read, in all scopes."""
        return tuple(v for v in self._variables.get(name, ()) if v.role == "read")

    def declared(self, name: str) -> tuple[Variable, ...]:
        """Where a variable is declared: `.env.example`, `interface ProcessEnv`, `ARG`."""
        return tuple(v for v in self._variables.get(name, ()) if v.role == "declared")

    def written(self, name: str) -> tuple[Variable, ...]:
        """Where a variable is set: `environment:` of compose, `env:` of a workflow, an assignment."""
        return tuple(v for v in self._variables.get(name, ()) if v.role == "set")

    def fold(self, name: str) -> Fold:
        """What all reads of a variable together say of it."""
        return folded(self._variables.get(name, ()))

    def reads_in(self, path: str) -> tuple[Variable, ...]:
        """The variables that a file reads, in the order of the text."""
        return self._reads_by_path.get(path, ())

    def tables_named(self, name: str) -> tuple[Table, ...]:
        """The tables with this SQL name, or with this name in code."""
        return self._tables.get(name, ())

    def scripts_named(self, name: str) -> tuple[Script, ...]:
        """The scripts of this name."""
        return self._scripts.get(name, ())

    def routes_at(self, url: str) -> tuple[Route, ...]:
        """The routes that serve a documented URL, the most specific first."""
        wanted = urls.segments(url)
        ranked = [(rank, route) for route in self.facts.routes if (rank := urls.rank(route.url, wanted)) is not None]
        return tuple(route for _, route in sorted(ranked, key=lambda pair: (pair[0], pair[1].path)))

    def routes_of(self, path: str) -> tuple[Route, ...]:
        """The routes that a file serves."""
        return self._routes.get(path, ())

    def events_of(self, path: str) -> tuple[Event, ...]:
        """The events that a file dispatches on."""
        return self._events.get(path, ())

    def symbols_of(self, path: str) -> tuple[Symbol, ...]:
        """The symbols of a file."""
        return self._symbols.get(path, ())

    def imports_of(self, path: str) -> tuple[Import, ...]:
        """The imports of a file."""
        return self._imports.get(path, ())

    def symbol(self, path: str, name: str) -> Symbol | None:
        """The symbol that `name` (or `Class.method`) means in a file, also where the file only passes it on."""
        return self._reach.symbol(path, name)

    def needed(self, start_path: str) -> frozenset[str]:
        """The files of the project that a file imports directly; outline them to follow calls into them."""
        return self._reach.needed(start_path)

    def reached(
        self, start_path: str, start_symbols: Iterable[str], target_path: str, target_symbol: str
    ) -> tuple[Call, ...] | None:
        """The chain of calls from a file's handlers to a target; None when the outlined files hold no such chain.

        It starts at `start_symbols` of `start_path`, or at everything that the file exports when there are none.
        """
        return self._reach.chain(start_path, tuple(start_symbols), target_path, target_symbol)


def _grouped(facts: Iterable[Fact], key: Callable[[Fact], str]) -> Mapping[str, tuple[Fact, ...]]:
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[key(fact)].append(fact)
    return {name: tuple(listed) for name, listed in found.items()}

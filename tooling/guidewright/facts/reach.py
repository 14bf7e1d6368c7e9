"""What is called from where: chains of calls through functions, imports, barrels and methods of instances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .model import Call, Import, Symbol
from .modules import Modules

_DEEPEST_BARREL = 8


@dataclass(frozen=True)
class Reach:
    """Symbols, calls and imports by file, for the files that were outlined."""

    symbols: Mapping[str, tuple[Symbol, ...]]
    calls: Mapping[str, tuple[Call, ...]]
    imports: Mapping[str, tuple[Import, ...]]
    modules: Modules

    def symbol(self, path: str, name: str) -> Symbol | None:
        """The symbol that a name, or `Class.method`, means in a file; re-exports are followed."""
        owner, dot, member = name.rpartition(".")
        if not dot:
            return self._plain(path, name, _DEEPEST_BARREL)
        space = self._space(path, owner, _DEEPEST_BARREL)
        found = self._plain(space, member, _DEEPEST_BARREL) if space is not None else None
        if found is not None:
            return found
        holder = self._plain(path, owner, _DEEPEST_BARREL)
        return None if holder is None else self._member(holder, member)

    def needed(self, path: str) -> frozenset[str]:
        """The files that a file imports directly."""
        resolved = (self.modules.resolve(path, item.module) for item in self.imports.get(path, ()))
        return frozenset(found for found in resolved if found is not None)

    def chain(self, start: str, names: tuple[str, ...], target_path: str, target_name: str) -> tuple[Call, ...] | None:
        """The shortest chain of calls from the start to the target; empty when the target is where it starts."""
        target = self.symbol(target_path, target_name)
        if target is None:
            return None
        pending: list[tuple[Symbol, tuple[Call, ...]]] = [(s, ()) for s in self._starts(start, names)]
        if not names:
            pending += [(called, (call,)) for call in self._at_load(start) for called in self._called(call)]
        seen: set[tuple[str, int, int]] = set()
        while pending:
            symbol, path = pending.pop(0)
            if _same(symbol, target):
                return path
            key = (symbol.path, symbol.line, symbol.end_line)
            if key in seen:
                continue
            seen.add(key)
            pending.extend((called, (*path, call)) for call, called in self._onward(symbol))
        return None

    @cached_property
    def _edges(self) -> dict[tuple[str, int, int], tuple[tuple[Call, Symbol], ...]]:
        # Every protection of every service walks the same code, and the ways through it are the same each time.
        return {}

    def _onward(self, symbol: Symbol) -> tuple[tuple[Call, Symbol], ...]:
        """The calls in a symbol, each with what it may run."""
        key = (symbol.path, symbol.line, symbol.end_line)
        if key not in self._edges:
            self._edges[key] = tuple((call, called) for call in self._inside(symbol) for called in self._called(call))
        return self._edges[key]

    def _starts(self, path: str, names: tuple[str, ...]) -> list[Symbol]:
        if names:
            return [found for name in names if (found := self.symbol(path, name)) is not None]
        passed_on = [item.exported_as for item in self.imports.get(path, ()) if item.exported_as not in (None, "*")]
        onward = [found for name in passed_on if name and (found := self.symbol(path, name)) is not None]
        return [s for s in self.symbols.get(path, ()) if s.exported] + onward

    def _at_load(self, path: str) -> list[Call]:
        """The calls that stand in no symbol: they run when the file is loaded, or register what serves requests."""
        spans = [(s.line, s.end_line) for s in self.symbols.get(path, ()) if s.kind not in ("type", "interface")]
        return [c for c in self.calls.get(path, ()) if not any(first <= c.line <= last for first, last in spans)]

    def _inside(self, symbol: Symbol) -> list[Call]:
        """The calls in the lines of a symbol, without those of another one that begins later in them."""
        within = [c for c in self.calls.get(symbol.path, ()) if symbol.line <= c.line <= symbol.end_line]
        inner = [
            s
            for s in self.symbols.get(symbol.path, ())
            if symbol.kind == "class" and s.parent is not None and symbol.line < s.line <= symbol.end_line
        ]
        return [c for c in within if not any(s.line <= c.line <= s.end_line for s in inner)]

    def _called(self, call: Call) -> Iterator[Symbol]:
        """The symbols that a call may run."""
        head, _, rest = call.name.partition(".")
        method = call.name.rpartition(".")[2]
        if not rest:
            found = self._plain(call.path, head, _DEEPEST_BARREL)
            if found is not None:
                yield found
                yield from self._constructor(found)
            return
        if head in ("this", "super"):
            yield from (s for s in self.symbols.get(call.path, ()) if s.name == method and s.parent is not None)
            return
        yield from self._on(call, head, method)

    def _constructor(self, symbol: Symbol) -> Iterator[Symbol]:
        if symbol.kind == "class":
            yield from (
                s for s in self.symbols.get(symbol.path, ()) if s.parent == symbol.name and s.name == "constructor"
            )

    def _on(self, call: Call, head: str, method: str) -> Iterator[Symbol]:
        """`client.foo()`: a function of a namespace, a method of an imported class, object or instance."""
        for item in self.imports.get(call.path, ()):
            if (item.alias or item.name) != head and not (item.name == "*" and item.alias == head):
                continue
            path = self.modules.resolve(call.path, item.module)
            if path is None:
                return
            space = path if item.name == "*" else self._space(path, item.name, _DEEPEST_BARREL)
            found = self._plain(space, method, _DEEPEST_BARREL) if space is not None else None
            if found is not None:
                yield found
                return
            holder = self._plain(path, item.name, _DEEPEST_BARREL)
            member = self._member(holder, method) if holder is not None else None
            if member is not None:
                yield member
                return
            return
        yield from self._instance(call.path, method)

    def _instance(self, path: str, method: str) -> Iterator[Symbol]:
        """A method of a local value: of a class that this file names or makes, or of what a factory's file holds."""
        named = [item.alias or item.name for item in self.imports.get(path, ())]
        made = [call.name for call in self.calls.get(path, ()) if "." not in call.name]
        found: dict[tuple[str, int], Symbol] = {}
        for name in dict.fromkeys([*made, *named]):
            symbol = self._plain(path, name, _DEEPEST_BARREL)
            if symbol is None:
                continue
            listed = [s for s in self.symbols.get(symbol.path, ()) if s.name == method and s.parent is not None]
            inside = [s for s in listed if symbol.line <= s.line <= symbol.end_line]
            for member in inside if symbol.kind == "class" else listed if name in made else ():
                found.setdefault((member.path, member.line), member)
        yield from found.values()

    def _member(self, holder: Symbol, member: str) -> Symbol | None:
        """A method of a class or object; for an instance, of any class of the same file."""
        listed = [s for s in self.symbols.get(holder.path, ()) if s.name == member and s.parent is not None]
        own = [s for s in listed if holder.line <= s.line <= holder.end_line]
        if own:
            return own[0]
        return listed[0] if listed and holder.kind == "const" else None

    def _plain(self, path: str, name: str, depth: int) -> Symbol | None:
        """A top-level symbol of a file, or what it imports or passes on under this name."""
        own = [s for s in self.symbols.get(path, ()) if s.name == name and s.parent is None]
        real = [s for s in own if s.kind != "const" or s.end_line > s.line] or own
        passed = self._passed_on(path, name, depth) if depth > 0 else None
        if real and (passed is None or real[0].kind != "const"):
            return real[0]
        return passed or (real[0] if real else None)

    def _passed_on(self, path: str, name: str, depth: int) -> Symbol | None:
        for item in self.imports.get(path, ()):
            known = item.exported_as if item.exported_as is not None else item.alias or item.name
            if known not in (name, "*") or (known == "*" and item.exported_as is None):
                continue
            if item.name == "*" and item.exported_as not in (None, "*"):
                continue
            target = self.modules.resolve(path, item.module)
            if target is None or target == path:
                continue
            wanted = name if item.name == "*" else item.name
            found = self._plain(target, wanted, depth - 1)
            if found is not None:
                return found
        return None

    def _space(self, path: str, name: str, depth: int) -> str | None:
        """The file whose exports a file has, or passes on, as the namespace `name` (`export * as name from`)."""
        for item in self.imports.get(path, ()) if depth > 0 else ():
            known = item.exported_as or item.alias or item.name
            if known not in (name, "*") or (known == "*" and item.exported_as is None):
                continue
            target = self.modules.resolve(path, item.module)
            if target is None or target == path:
                continue
            if item.name == "*" and known == name:
                return target
            found = self._space(target, name if item.name == "*" else item.name, depth - 1)
            if found is not None:
                return found
        return None


def _same(one: Symbol, other: Symbol) -> bool:
    return (one.path, one.line, one.end_line) == (other.path, other.line, other.end_line)

"""Object schemas of the environment: their keys, through what extends, picks and joins them, and through files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from tree_sitter import Node

from .definitions import definition, returned
from .imports import imported
from .key_types import OPTIONAL_KEY, REQUIRED_KEY, Library, key_verdict
from .project import Project
from .syntax import Module, arguments, field, inner
from .verdict import UNKNOWN, Verdict

_KINDS = {
    "zod": re.compile(r"(?:^|/)zod(?:$|/)|/zod-openapi$"),
    "valibot": re.compile(r"^valibot$"),
    "arktype": re.compile(r"^arktype$"),
    "joi": re.compile(r"(?:^|/)joi$"),
    "yup": re.compile(r"^yup$"),
}
_OBJECT = frozenset({"object", "strictObject", "looseObject", "objectAsync", "type"})
_JOINING = frozenset({"merge", "and", "extend", "safeExtend", "keys", "append", "concat", "shape"})
_TESTING = frozenset({"refine", "superRefine", "check"})
_OPEN = frozenset({"passthrough", "loose", "catchall", "unknown"})
# What following a name costs, and a step of a chain: schemas can mention themselves.
_BUDGET, _NAME = 64, 10


@dataclass(frozen=True)
class Entry:
    """A key of a schema: where it stands, the verdict on it, and the variable that fills it."""

    key: str
    module: Module
    node: Node
    verdict: Verdict
    variable: str = ""


@dataclass(frozen=True)
class Shape:
    """The keys of an object schema; not `complete` where some are not known, `open` where it lets others through."""

    entries: tuple[Entry, ...] = ()
    complete: bool = True
    open: bool = False
    kind: str = ""

    def joined(self, other: Shape | None) -> Shape:
        """Both; a key of `other` replaces one of the same name."""
        if other is None:
            return replace(self, complete=False)
        named = {entry.key: entry for entry in (*self.entries, *other.entries)}
        complete, is_open = self.complete and other.complete, self.open or other.open
        return Shape(tuple(named.values()), complete, is_open, self.kind)


def libraries(module: Module) -> Iterator[Library]:
    """The libraries of schemas that a file imports, by the names that it calls them by; `z` is always zod."""
    for item in imported(module):
        kind = next((kind for kind, pattern in _KINDS.items() if pattern.search(item.module)), None)
        if kind is not None and item.local is not None:
            yield Library(kind, module.text(item.local) if item.name in ("z", "*", "default") else "")
    yield Library("zod", "z")


def shape_of(project: Project, module: Module, schema: Node, left: int = _BUDGET) -> Shape | None:
    """The keys of a schema; None for what is no schema of a known library."""
    node = inner(schema)
    if left <= 0:
        return None
    if node.type in ("identifier", "member_expression"):
        found = definition(project, module, node)
        return None if found is None else shape_of(project, found.module, found.node, left - _NAME)
    callee = field(node, "function")
    if node.type != "call_expression" or callee is None:
        return None
    holder = module.text(field(callee, "object"))
    library = next((library for library in libraries(module) if library.name == holder), None)
    if library is not None:
        made = _made(project, module, library, node, left)
        if made is not None or holder:
            return made
    found = definition(project, module, callee)
    given = returned(found.node) if found is not None else None
    if found is not None and given is not None:
        return shape_of(project, found.module, given, left - _NAME)
    target = field(callee, "object")
    shape = shape_of(project, module, target, left - 1) if target is not None else None
    return None if shape is None else _changed(project, module, shape, node, left)


def _made(project: Project, module: Module, library: Library, call: Node, left: int) -> Shape | None:
    callee, given = field(call, "function"), arguments(call)
    method = module.text(field(callee, "property") or callee)
    if method in _OBJECT:
        if not given:
            return Shape(kind=library.kind)
        listed = keys_of(project, module, given[0], library)
        return listed and replace(listed, open=method == "looseObject")
    if method == "intersection" and len(given) == 2:
        first, other = (shape_of(project, module, g, left - 1) for g in given)
        return None if first is None else first.joined(other)
    if method in ("union", "discriminatedUnion", "preprocess") and given:
        # One of several schemas will do, or something is done to the values before any sees them.
        chosen = inner(given[-1] if given[-1].type != "object" else given[-2])
        members = [c for c in chosen.named_children if c.type != "comment"] if chosen.type == "array" else [chosen]
        shape = Shape(kind=library.kind)
        for member in members:
            shape = shape.joined(shape_of(project, module, member, left - 1))
        return _unsure(shape, (entry.key for entry in shape.entries))
    if method in ("pipe", "partial") and given:
        inside = shape_of(project, module, given[0], left - 1)
        return inside and (_of_some(module, inside, method, given[1:]) if method == "partial" else inside)
    return None


def _changed(project: Project, module: Module, shape: Shape, call: Node, left: int) -> Shape:
    method, given = module.text(field(field(call, "function"), "property")), arguments(call)
    if method in _JOINING and given:
        library = next((known for known in libraries(module) if known.kind == shape.kind), Library(shape.kind, ""))
        listed = keys_of(project, module, given[0], library)
        return shape.joined(listed or shape_of(project, module, given[0], left - 1))
    if method in ("pick", "omit", "partial", "required"):
        return _of_some(module, shape, method, given)
    if method in _TESTING:
        text = "".join(module.text(g) for g in given)
        return _unsure(shape, re.findall(r"\w+", text))
    if method == "or":
        return _unsure(shape, (entry.key for entry in shape.entries))
    return replace(shape, open=True) if method in _OPEN else shape


def _of_some(module: Module, shape: Shape, method: str, given: list[Node]) -> Shape:
    """`pick`, `omit`, `partial` and `required`, of the keys that are given or of all."""
    named = {entry.key for entry in shape.entries}
    if given:
        if inner(given[0]).type != "object":
            return replace(_unsure(shape, named), complete=False)
        pairs = inner(given[0]).named_children
        named &= {module.text(field(pair, "key")).strip("\"'") for pair in pairs}
    if method in ("pick", "omit"):
        return replace(shape, entries=tuple(e for e in shape.entries if (e.key in named) == (method == "pick")))
    if method == "partial":
        return _with(shape, OPTIONAL_KEY, named)
    return _with(shape, REQUIRED_KEY, named & {e.key for e in shape.entries if e.verdict == OPTIONAL_KEY})


def _with(shape: Shape, verdict: Verdict, named: Collection[str]) -> Shape:
    entries = (replace(e, verdict=verdict) if e.key in named else e for e in shape.entries)
    return replace(shape, entries=tuple(entries))


def _unsure(shape: Shape, named: Iterable[str]) -> Shape:
    """The shape with nothing said of some keys, except for those with a default."""
    return _with(shape, UNKNOWN, set(named) - {e.key for e in shape.entries if e.verdict.default is not None})


def keys_of(project: Project, module: Module, listed: Node, library: Library) -> Shape | None:
    """The keys of an object literal of types, perhaps under a name; None for what is none."""
    found = definition(project, module, listed)
    if found is None or found.node.type != "object":
        return None
    module, entries, complete = found.module, dict[str, Entry](), True
    for child in found.node.named_children:
        if child.type == "spread_element":
            spread = _spread(project, module, child, library)
            complete = complete and spread.complete
            entries |= {entry.key: entry for entry in spread.entries}
        elif child.type != "comment":
            entry = _entry(module, child, library)
            entries[entry.key] = entry
    return Shape(tuple(entries.values()), complete, kind=library.kind)


def _entry(module: Module, child: Node, library: Library) -> Entry:
    key, value = field(child, "key") or child, field(child, "value")
    name = module.string(key) or module.text(key)
    if name.endswith("?"):
        return Entry(name[:-1], module, key, OPTIONAL_KEY)
    return Entry(name, module, key, UNKNOWN if value is None else key_verdict(module, value, library))


def _spread(project: Project, module: Module, spread: Node, library: Library) -> Shape:
    """`...shared`, also `...schema.shape` and `...schema.entries`."""
    value = inner(spread.named_child(0) or spread)
    held = field(value, "object") if module.text(field(value, "property")) in ("shape", "entries") else None
    found = shape_of(project, module, held) if held is not None else keys_of(project, module, value, library)
    return found or Shape(complete=False)

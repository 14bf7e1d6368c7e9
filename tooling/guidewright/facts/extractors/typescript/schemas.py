"""The environment as `createEnv({ server, client, extends })` of t3-env declares it.

What a schema says of a key holds for the variable wherever it is used through the validated object.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from tree_sitter import Node

from guidewright.facts.model import NotEnumerable

from .definitions import definition, origin, returned
from .guards import condition_around, effect
from .key_types import REQUIRED_KEY
from .objects import entries
from .project import Project
from .shapes import Entry, keys_of, libraries
from .syntax import FUNCTIONS, Module, ancestors, arguments, field, inner
from .unlisted import not_enumerable
from .verdict import UNKNOWN, Verdict

_PRESET = re.compile(r"^@t3-oss/env-\w+/presets")
# What the names that a vendor's preset reads look like.
_PRESET_NAMES = {
    "vercel": "VERCEL*",
    "railway": "RAILWAY_*",
    "render": "RENDER*",
    "fly": "FLY_*",
    "upstashRedis": "UPSTASH_REDIS_*",
    "uploadthing": "UPLOADTHING_*",
}
_PLAIN_READ = re.compile(r"process\.env\.([A-Z][A-Z0-9_]*)")
_MAPPINGS = ("runtimeEnv", "runtimeEnvStrict", "experimental__runtimeEnv")
_DEPTH = 5


@dataclass(frozen=True)
class Schema:
    """The keys of one validated environment, the call that makes it, and the object that maps keys to variables.

    `inherited` are keys that another schema declares. `result` is the property of the call's result that holds the
    values (`data` of `safeParse`). `unlisted` are the places of keys that cannot be listed; an `open` schema lets keys
    through that it does not know.
    """

    call: Node
    entries: tuple[Entry, ...]
    mapping: Node | None = None
    result: str = ""
    inherited: tuple[Entry, ...] = ()
    unlisted: tuple[NotEnumerable, ...] = ()
    open: bool = False

    @cached_property
    def by_key(self) -> Mapping[str, Entry]:
        """All keys by their names."""
        return {entry.key: entry for entry in (*self.inherited, *self.entries)}


def created(project: Project, module: Module, call: Node, depth: int = _DEPTH) -> Schema | None:
    """The schema of a `createEnv({ server, client, shared, extends, runtimeEnv })` call."""
    options = arguments(call)[0] if arguments(call) else None
    if options is None or options.type != "object":
        return None
    schema, filled = Schema(call, ()), dict[str, re.Match[str] | None]()
    for name, _, value in entries(module, options):
        if name in ("server", "client", "shared"):
            schema = _with_keys(project, module, schema, value)
        elif name in _MAPPINGS:
            filled = {key: _PLAIN_READ.fullmatch(module.text(given)) for key, _, given in entries(module, value)}
            schema = replace(schema, mapping=value)
        elif name == "extends":
            for preset in value.named_children if value.type == "array" else [value]:
                schema = _extended(project, module, schema, preset, depth)
    decided = circumstance(module, call)
    listed = schema.entries if decided is None else doubtful(schema.entries, decided)
    named = (replace(e, variable=read[1] if (read := filled.get(e.key)) else e.key) for e in listed)
    return replace(schema, entries=tuple(named))


def doubtful(listed: tuple[Entry, ...], decided: Verdict) -> tuple[Entry, ...]:
    """The keys with what decides whether the program stops at all in place of `required`."""
    return tuple(replace(entry, verdict=decided) if entry.verdict == REQUIRED_KEY else entry for entry in listed)


def circumstance(module: Module, call: Node) -> Verdict | None:
    """The verdict on what is checked under a condition, or whose failure is caught; None for what always counts."""
    for child, parent in ancestors(call):
        if parent.type in FUNCTIONS:
            break
        handler = field(parent, "handler")
        body = field(handler, "body")
        if child == field(parent, "body") and body is not None and effect(module, body) != "throws":
            return UNKNOWN
    return condition_around(module, call)


def _with_keys(project: Project, module: Module, schema: Schema, value: Node) -> Schema:
    shape = keys_of(project, module, value, next(libraries(module)))
    entries = (*schema.entries, *(shape.entries if shape is not None else ()))
    if shape is not None and shape.complete:
        return replace(schema, entries=entries)
    return replace(schema, entries=entries, unlisted=(*schema.unlisted, not_enumerable(module, value)))


def _extended(project: Project, module: Module, schema: Schema, preset: Node, depth: int) -> Schema:
    """The schema with the keys of one of its presets: of the project's own, or of a vendor, who does not list them."""
    if preset.type == "comment":
        return schema
    callee = field(inner(preset), "function")
    if _PRESET.match(origin(module, callee)):
        names = _PRESET_NAMES.get(module.text(callee), "*")
        return replace(schema, unlisted=(*schema.unlisted, not_enumerable(module, preset, names)))
    own = _of_preset(project, module, preset, depth)
    if own is None:
        return replace(schema, unlisted=(*schema.unlisted, not_enumerable(module, preset)))
    inherited = (*schema.inherited, *own.inherited, *own.entries)
    return replace(schema, inherited=inherited, open=schema.open or own.open or bool(own.unlisted))


def _of_preset(project: Project, module: Module, preset: Node, depth: int) -> Schema | None:
    """The `createEnv` call behind `keys()` or `env`, in whatever file."""
    node = inner(preset)
    if depth <= 0:
        return None
    if node.type == "call_expression":
        callee = field(node, "function") or node
        if module.text(callee) == "createEnv":
            return created(project, module, node, depth - 1)
        found = definition(project, module, callee)
        given = returned(found.node) if found is not None else None
        return None if found is None or given is None else _of_preset(project, found.module, given, depth - 1)
    found = definition(project, module, node)
    return None if found is None else _of_preset(project, found.module, found.node, depth - 1)

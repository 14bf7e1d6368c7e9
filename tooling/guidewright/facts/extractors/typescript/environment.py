"""Where a file has the environment in its hands, and what it does with it there.

`process.env`, `import.meta.env`, `Bun.env`, `Deno.env`, and names that stand for them: `const e = process.env`,
`import { env } from "node:process"`, `const { env } = process`, a parameter whose default is the environment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from tree_sitter import Node

from .bindings import bound_to, enclosing_type_query, references
from .definitions import origin
from .imports import imported
from .process import is_process, taken_out
from .syntax import NAME, PROSE, Module, arguments, field, operator, outer, part

# Looking for the plain word, and back from it, costs a tenth of what alternatives before it do.
_ENV = re.compile(rb"env\b")
_OF_RUNTIME = re.compile(
    rb"(?:\b(?:process\s*(?:as\s+\w+\s*\)\s*)?(?:\?\.|\.)\s*|import\.meta\.|Bun\.|Deno\.)"
    rb"|\bprocess\s*(?:\?\.\s*)?\[\s*['\"]"
    rb"|\brequire\(\s*['\"](?:node:)?process['\"]\s*\)\s*\.\s*)\Z"
)
_LONGEST = 80
_DYNAMIC = "$env/dynamic/"
# `loadEnv(mode, directory)` of Vite gives what its settings files say, and the environment.
_LOADED = re.compile(rb"\bloadEnv\s*\(")
_LOADERS = frozenset({"vite", "vitest/config"})
# What `import.meta.env` has of its own; Astro adds some.
_BUILT_IN = frozenset({"MODE", "DEV", "PROD", "SSR", "BASE_URL"})
_BUILT_IN_OF_ASTRO = frozenset({"SITE", "ASSETS_PREFIX"})
_NAMES = frozenset({"identifier", "shorthand_property_identifier_pattern"})


@dataclass(frozen=True)
class Use:
    """One use of the environment in a file.

    read: `name` at `place`, its value is the expression `value`; taken: a destructured `name`, kept as `local` with the
    default expression `fallback`; dynamic: the key is the expression `key`; set: written or deleted; whole: the object
    itself goes where it cannot be followed.
    """

    kind: str
    place: Node
    name: str = ""
    value: Node | None = None
    local: Node | None = None
    fallback: Node | None = None
    key: Node | None = None
    form: str = "member"


def environments(module: Module) -> Iterator[Node]:
    """The expressions of a file that are the environment itself; text and comments do not count."""
    for match in module.hits(_ENV):
        before = _OF_RUNTIME.search(module.source.data, max(0, match.start() - _LONGEST), match.start())
        if before is not None:
            node = module.at(before.start(), match.end())
            if _is_env(module, node, match.end()) and is_process(module, part(node, "object")):
                yield node
    for match in module.hits(_LOADED):
        name = module.at(match.start(), match.start() + len(b"loadEnv"))
        call = cast(Node, name.parent)
        if call.type == "call_expression" and origin(module, name) in _LOADERS:
            yield call
    yield from (node for node in taken_out(module) if node.type not in _NAMES)


def _is_env(module: Module, node: Node, end: int) -> bool:
    if node.type == "subscript_expression":
        return module.string(field(node, "index")) == "env"
    return node.type == "member_expression" and node.end_byte == end


def named_environments(module: Module) -> Iterator[Node]:
    """The identifiers that an import or a pattern makes stand for the environment."""
    yield from taken_out(module)
    for item in imported(module):
        if item.module.startswith(_DYNAMIC) and item.name == "env" and item.local is not None:
            yield item.local


def unparsed(module: Module) -> Iterator[tuple[int, str]]:
    """Offsets and names of plain reads inside text that the grammar could not make sense of."""
    for match in module.hits(re.compile(rb"\bprocess\.env\.([A-Z][A-Z0-9_]*)\b(?!\s*=[^=])")):
        node = module.at(match.start(), match.start() + len(b"process.env"))
        broken = node.type == "ERROR" or (node.parent is not None and node.parent.type == "ERROR")
        if broken and node.type != "member_expression" and node.type not in PROSE:
            yield match.start(1), match[1].decode()


def uses(module: Module, roots: Iterable[Node], names: Iterable[Node]) -> Iterator[Use]:
    """What a file does with the environment: `roots` are expressions that are it, `names` declare names for it."""
    pending = [*roots, *(ref for name in names for ref in references(module, name))]
    seen: set[int] = set()
    while pending:
        node = pending.pop(0)
        if node.start_byte in seen or enclosing_type_query(node) is not None:
            continue
        seen.add(node.start_byte)
        alias = _alias(node)
        if alias is not None:
            yield Use("alias", alias)
            pending.extend(references(module, alias))
        else:
            yield from _use(module, node)


def _alias(node: Node) -> Node | None:
    """The name that stands for the environment from here on: `const e = process.env`, also `x ?? process.env`."""
    value = outer(node)
    parent = cast(Node, value.parent)
    if operator(parent) in ("??", "||"):
        value = outer(parent)
    target = bound_to(value)
    return target if target is not None and target.type == "identifier" else None


def _use(module: Module, node: Node) -> Iterator[Use]:
    top = outer(node)
    parent = cast(Node, top.parent)
    if node.type == "object_pattern":
        yield from _pattern(module, node, node)
    elif parent.type == "member_expression":
        yield from _member(module, node, parent)
    elif parent.type == "subscript_expression":
        key = part(parent, "index")
        literal = module.string(key)
        if literal is None:
            yield Use("set" if _is_write(parent) else "dynamic", parent, value=parent, key=key)
        elif NAME.fullmatch(literal):
            yield Use("set" if _is_write(parent) else "read", key, literal, parent, form="index")
    elif parent.type == "binary_expression" and operator(parent) == "in":
        key = part(parent, "left")
        literal = module.string(key)
        if literal is not None and NAME.fullmatch(literal):
            yield Use("asked", key, literal, parent, form="in")
    elif not _is_write(top):
        target = bound_to(node)
        if target is not None and target.type == "object_pattern":
            yield from _pattern(module, node, target)
        else:
            yield Use("whole", top, value=top)


def _member(module: Module, environment: Node, access: Node) -> Iterator[Use]:
    key = part(access, "property")
    name = module.text(key)
    source = module.text(environment)
    if source == "Deno.env":
        yield from _deno(module, access, name)
    elif NAME.fullmatch(name) and not _is_built_in(module, source, name):
        yield Use("set" if _is_write(access) else "read", key, name, access)


def _is_built_in(module: Module, source: str, name: str) -> bool:
    # An alias may stand for `import.meta.env` as well.
    if "process" in source or b"import.meta.env" not in module.source.data:
        return False
    return name in _BUILT_IN or (module.path.endswith(".astro") and name in _BUILT_IN_OF_ASTRO)


def _deno(module: Module, access: Node, method: str) -> Iterator[Use]:
    call = cast(Node, access.parent)
    if call.type != "call_expression":
        return
    key = next(iter(arguments(call)), None)
    if method in ("set", "delete", "get", "has") and key is not None:
        literal, kind = module.string(key), {"get": "read", "has": "asked"}.get(method, "set")
        if literal is None:
            yield Use("dynamic", call, value=call, key=key)
        elif NAME.fullmatch(literal):
            yield Use(kind, key, literal, call, form="call")
    elif method == "toObject":
        yield Use("whole", call, value=call)


def _pattern(module: Module, environment: Node, pattern: Node) -> Iterator[Use]:
    for entry in pattern.named_children:
        key, local, fallback = entry, entry, None
        if entry.type == "pair_pattern":
            key, local = part(entry, "key"), part(entry, "value")
            if local.type == "assignment_pattern":
                local, fallback = part(local, "left"), part(local, "right")
        elif entry.type == "object_assignment_pattern":
            key = local = part(entry, "left")
            fallback = part(entry, "right")
        elif entry.type == "rest_pattern":
            yield Use("whole", entry, value=entry)
            continue
        name = module.string(key) or module.text(key)
        if NAME.fullmatch(name) and not _is_built_in(module, module.text(environment), name):
            yield Use("taken", key, name, local=local, fallback=fallback, form="destructured")


def _is_write(access: Node) -> bool:
    top = outer(access)
    parent = cast(Node, top.parent)
    if parent.type in ("assignment_expression", "augmented_assignment_expression"):
        return field(parent, "left") == top
    return parent.type == "update_expression" or operator(parent) == "delete"

"""Validation schemas of the environment: zod, t3-env (`createEnv`) and envalid.

What a schema says of a key holds for the variable wherever it is used through the validated object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tree_sitter import Node

from .bindings import value_of
from .syntax import Module, arguments, field, inner
from .verdict import UNKNOWN, Verdict

REQUIRED_KEY = Verdict("required", None, "")
OPTIONAL_KEY = Verdict("optional", None, "")

# Constructors that refuse `undefined`; `z.coerce.string()` makes it the text "undefined", `z.any()` takes it.
_DEMANDING = re.compile(
    r"z\.(?:(?:coerce\.)?(?:number|bigint|date)|string|boolean|enum|nativeEnum|literal|url|email|uuid|uuidv\d|guid|cuid2?|ulid"
    r"|nanoid|ipv4|ipv6|cidrv4|cidrv6|base64|base64url|jwt|int|stringbool|iso\.\w+|hostname|hex|e164|object|array)"
)
_VALIDATING = frozenset({"parse", "safeParse", "parseAsync", "safeParseAsync"})
_UNSURE = re.compile(r"\b(?:optional|nullish|undefined|default|catch|any|unknown|prefault|preprocess)\b")
_ENVALID = frozenset({"str", "bool", "num", "email", "host", "port", "url", "json"})


@dataclass(frozen=True)
class Entry:
    """A key of a schema: the node of the key, the verdict on it, and the variable that fills it."""

    key: str
    node: Node
    verdict: Verdict
    variable: str = ""


@dataclass(frozen=True)
class Schema:
    """The known keys of one validated environment, the call that makes it, and the object that maps keys to variables.

    There are no entries where the schema stands elsewhere. `result` is the property of the call's result that holds
    the values (`data` of `safeParse`).
    """

    call: Node
    entries: tuple[Entry, ...]
    mapping: Node | None = None
    result: str = ""


def created(module: Module, call: Node) -> Schema | None:
    """The schema of a `createEnv({ server, client, shared, runtimeEnv })` call."""
    options = arguments(call)[0] if arguments(call) else None
    if options is None or options.type != "object":
        return None
    entries: list[Entry] = []
    mapping: Node | None = None
    for name, value in _pairs(module, options):
        if name in ("server", "client", "shared"):
            listed = _object(module, value)
            entries.extend(_zod_entries(module, listed) if listed is not None else ())
        elif name in ("runtimeEnv", "runtimeEnvStrict", "experimental__runtimeEnv") and value.type == "object":
            mapping = value
    return Schema(call, tuple(entries), mapping)


def validated(module: Module, given: Node) -> Schema | None:
    """The schema in `schema.parse(process.env)` or `cleanEnv(process.env, {...})`, for the argument that is given."""
    listed = given.parent
    call = listed.parent if listed is not None and listed.type == "arguments" else None
    callee = field(call, "function")
    if call is None or callee is None:
        return None
    if callee.type == "identifier" and module.text(callee) == "cleanEnv":
        specs = arguments(call)[1] if len(arguments(call)) > 1 else None
        literal = _object(module, specs) if specs is not None else None
        return Schema(call, tuple(_envalid_entries(module, literal)) if literal is not None else ())
    method = module.text(field(callee, "property"))
    if callee.type != "member_expression" or method not in _VALIDATING:
        return None
    schema = field(callee, "object")
    entries = tuple(object_entries(module, schema)) if schema is not None else ()
    if method.startswith("safe") and not _gives_up_after(module, call):
        entries = tuple(replace(e, verdict=UNKNOWN) if e.verdict == REQUIRED_KEY else e for e in entries)
    mapping = given if given.type == "object" else None
    return Schema(call, entries, mapping, "data" if method.startswith("safe") else "")


def _gives_up_after(module: Module, call: Node) -> bool:
    rest = module.source.data[call.end_byte :]
    return re.search(rb"\bthrow\b|process\.exit\(\s*1", rest) is not None


def object_entries(module: Module, schema: Node) -> Iterator[Entry]:
    """The keys of a `z.object({...})`, through constants, `.extend`, `.merge`, `.partial` and what changes no key."""
    node = inner(schema)
    if node.type == "identifier":
        value = value_of(module, node)
        if value is not None:
            yield from object_entries(module, value)
        return
    callee = field(node, "function")
    if node.type != "call_expression" or callee is None or callee.type != "member_expression":
        return
    method, target = module.text(field(callee, "property")), field(callee, "object")
    given = arguments(node)
    if module.text(target) in ("z", "zod") and method in ("object", "strictObject", "looseObject"):
        listed = _object(module, given[0]) if given else None
        yield from _zod_entries(module, listed) if listed is not None else ()
        return
    if target is not None:
        for entry in object_entries(module, target):
            yield replace(entry, verdict=OPTIONAL_KEY) if method == "partial" else entry
    if method in ("merge", "and", "extend") and given:
        listed = _object(module, given[0])
        yield from _zod_entries(module, listed) if listed is not None else object_entries(module, given[0])


def _zod_entries(module: Module, listed: Node) -> Iterator[Entry]:
    for child in listed.named_children:
        if child.type == "pair":
            key, value = field(child, "key"), field(child, "value")
            if key is not None and value is not None:
                yield Entry(module.string(key) or module.text(key), key, of_zod(module, value))
        elif child.type == "spread_element" and child.named_child(0) is not None:
            spread = _object(module, child.named_child(0) or child)
            yield from _zod_entries(module, spread) if spread is not None else ()


def of_zod(module: Module, value: Node) -> Verdict:
    """What one zod type says of its key; `unknown` for named schemas, unions, `preprocess` and conditions."""
    base, chain = _chain(module, inner(value))
    found = REQUIRED_KEY if base is not None and _DEMANDING.fullmatch(base) else UNKNOWN
    for method, given in chain:
        if method in ("optional", "nullish"):
            found = OPTIONAL_KEY
        elif method in ("default", "prefault", "catch"):
            found = _defaulted(module, given)
        elif method == "nonoptional":
            found = REQUIRED_KEY
        elif method in ("refine", "superRefine", "pipe", "transform", "check") and found == OPTIONAL_KEY:
            # What comes after `.optional()` sees the missing value and may refuse it.
            found = found if method == "transform" else UNKNOWN
        elif method in ("or", "and", "unwrap") and found == REQUIRED_KEY:
            text = "".join(module.text(g) for g in given)
            found = UNKNOWN if _UNSURE.search(text) or method == "unwrap" else found
    return found


def _defaulted(module: Module, given: list[Node]) -> Verdict:
    if not given:
        return UNKNOWN
    literal = module.literal(given[0])
    if literal is None:
        return Verdict("optional", module.text(given[0]), "computed")
    return Verdict("optional", literal, "default") if literal else OPTIONAL_KEY


def _chain(module: Module, value: Node) -> tuple[str | None, list[tuple[str, list[Node]]]]:
    """`z.string().min(1).optional()` as its base `z.string` and the methods after it, from left to right."""
    methods: list[tuple[str, list[Node]]] = []
    node = value
    while node.type == "call_expression":
        callee = field(node, "function")
        if callee is None or callee.type != "member_expression":
            break
        text = re.sub(r"\s+", "", module.text(callee))
        if re.fullmatch(r"z(?:\.coerce|\.iso)?\.\w+", text):
            return text, methods[::-1]
        target = field(callee, "object")
        methods.append((module.text(field(callee, "property")), arguments(node)))
        if target is None:
            break
        node = inner(target)
    return None, methods[::-1]


def _envalid_entries(module: Module, listed: Node) -> Iterator[Entry]:
    for child in listed.named_children:
        key, value = field(child, "key"), field(child, "value")
        if child.type != "pair" or key is None or value is None:
            continue
        verdict = _of_envalid(module, inner(value))
        yield Entry(module.string(key) or module.text(key), key, verdict)


def _of_envalid(module: Module, value: Node) -> Verdict:
    name = module.text(field(value, "function")).rsplit(".", 1)[-1]
    if value.type != "call_expression" or name not in _ENVALID:
        return UNKNOWN
    options = dict(_pairs(module, arguments(value)[0])) if arguments(value) else {}
    if "default" in options:
        if module.text(options["default"]) == "undefined":
            return OPTIONAL_KEY
        return _defaulted(module, [options["default"]])
    return UNKNOWN if {"devDefault", "testDefault", "requiredWhen"} & set(options) else REQUIRED_KEY


def _pairs(module: Module, literal: Node) -> Iterator[tuple[str, Node]]:
    for child in literal.named_children:
        key, value = field(child, "key"), field(child, "value")
        if child.type == "pair" and key is not None and value is not None:
            yield module.string(key) or module.text(key), inner(value)


def _object(module: Module, node: Node) -> Node | None:
    if inner(node).type == "identifier":
        value = value_of(module, inner(node))
        return inner(value) if value is not None and inner(value).type == "object" else None
    return inner(node) if inner(node).type == "object" else None

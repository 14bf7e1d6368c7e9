"""What the type of one key says in a schema: whether it may be missing, and what then stands in for it.

Each library has its own words. A key is required in zod, valibot and arktype unless its type says otherwise, and
optional in joi and yup unless it says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tree_sitter import Node

from .conditions import is_nothing
from .syntax import Module, arguments, field, inner, parameters
from .verdict import UNKNOWN, Verdict

REQUIRED_KEY = Verdict("required", None, "")
OPTIONAL_KEY = Verdict("optional", None, "")

# Types that refuse `undefined`; `z.coerce.string()` makes it the text "undefined", `z.any()` takes it.
_DEMANDING = re.compile(
    r"(?:coerce\.)?(?:number|bigint|date)|string|boolean|enum|nativeEnum|literal|url|email|uuid|uuidv\d|guid|cuid2?|ulid"
    r"|nanoid|ipv4|ipv6|cidrv4|cidrv6|base64|base64url|jwt|int|stringbool|iso\.\w+|hostname|hex|e164|object|array|picklist"
)
_JUDGING = frozenset({"refine", "superRefine", "pipe", "check", "and"})
_LOOSE = frozenset({"joi", "yup"})
_CONDITIONAL = frozenset({"when", "alter", "forbidden", "test"})
# The types of arktype that take `undefined`, alone or in a union.
_ARK_UNSURE = re.compile(r"undefined|unknown")


@dataclass(frozen=True)
class Library:
    """A library of schemas, and the name that a file calls it by; empty where it imports its functions one by one."""

    kind: str
    name: str


@dataclass(frozen=True)
class Step:
    """One call in a chain: `min(1)`."""

    method: str
    given: list[Node]


def key_verdict(module: Module, value: Node, library: Library) -> Verdict:
    """What the type of a key says; `unknown` for named types, `preprocess` and conditions."""
    steps = chain(module, inner(value), library.name)
    if library.kind in _LOOSE:
        return _loose(module, steps, library) if steps else UNKNOWN
    if library.kind == "arktype":
        return _arktype(module, inner(value))
    found = _base(module, steps[0], library) if steps else UNKNOWN
    for step in steps[1:] if steps else chain_after_name(module, inner(value)):
        found = _further(module, found, step, library)
    return found


def chain(module: Module, value: Node, name: str) -> list[Step]:
    """`z.string().min(1)` as its calls from left to right, the first of them of the library; none for others."""
    steps: list[Step] = []
    node = value
    while node.type == "call_expression":
        callee = field(node, "function")
        text = re.sub(r"\s+", "", module.text(callee))
        own = re.fullmatch(rf"{re.escape(name)}\.((?:coerce\.|iso\.)?\w+)" if name else r"(\w+)", text)
        if own is not None:
            return [Step(own[1], arguments(node)), *reversed(steps)]
        target = field(callee, "object")
        if target is None:
            break
        steps.append(Step(module.text(field(callee, "property")), arguments(node)))
        node = inner(target)
    return []


def chain_after_name(module: Module, value: Node) -> list[Step]:
    """The calls behind a named type: `.optional()` in `Port.optional()`."""
    steps: list[Step] = []
    node = value
    while node.type == "call_expression" and field(field(node, "function"), "object") is not None:
        callee = field(node, "function")
        steps.append(Step(module.text(field(callee, "property")), arguments(node)))
        node = inner(field(callee, "object") or node)
    return steps[::-1]


def defaulted(module: Module, given: list[Node]) -> Verdict:
    """The verdict on a key with a default."""
    if not given:
        return UNKNOWN
    literal = module.literal(given[0])
    if literal or (literal is None and not is_nothing(module, given[0])):
        form = "computed" if literal is None else "default"
        return Verdict("optional", module.text(given[0]) if literal is None else literal, form)
    return OPTIONAL_KEY


def _base(module: Module, first: Step, library: Library) -> Verdict:
    if _DEMANDING.fullmatch(first.method):
        return REQUIRED_KEY
    if first.method in ("optional", "nullish", "exactOptional", "undefinedable"):
        return defaulted(module, first.given[1:]) if len(first.given) > 1 else OPTIONAL_KEY
    if library.kind == "valibot" and first.given:
        return _of_valibot(module, first, library)
    if first.method == "union" and first.given and first.given[0].type == "array":
        members = [key_verdict(module, member, library) for member in first.given[0].named_children]
        return _either(members)
    return UNKNOWN


def _of_valibot(module: Module, first: Step, library: Library) -> Verdict:
    if first.method == "fallback":
        return defaulted(module, first.given[1:])
    inside = key_verdict(module, first.given[0], library)
    if first.method == "nullable":
        return inside
    if first.method == "pipe":
        # What comes after `v.optional(...)` sees the missing value and may refuse it.
        return UNKNOWN if inside == OPTIONAL_KEY else inside
    return UNKNOWN


def _either(verdicts: list[Verdict]) -> Verdict:
    """What holds for a choice of types: one that takes a missing value is enough."""
    if all(verdict in (REQUIRED_KEY, OPTIONAL_KEY) for verdict in verdicts):
        return OPTIONAL_KEY if OPTIONAL_KEY in verdicts else REQUIRED_KEY
    return UNKNOWN


def _further(module: Module, found: Verdict, step: Step, library: Library) -> Verdict:
    if step.method in ("optional", "nullish"):
        return OPTIONAL_KEY
    if step.method in ("default", "prefault", "catch"):
        return defaulted(module, step.given)
    if step.method == "nonoptional":
        return REQUIRED_KEY
    if step.method == "unwrap":
        return UNKNOWN
    if step.method == "or" and step.given:
        return _either([found, key_verdict(module, step.given[0], library)])
    if found == OPTIONAL_KEY and (step.method in _JUDGING or (step.method == "transform" and _refuses(module, step))):
        # What comes after `.optional()` sees the missing value and may refuse it.
        return UNKNOWN
    return found


def _refuses(module: Module, step: Step) -> bool:
    return any(len(parameters(given)) > 1 or "throw" in module.text(given) for given in step.given)


def _loose(module: Module, steps: list[Step], library: Library) -> Verdict:
    said = {step.method: step for step in steps}
    if _CONDITIONAL & set(said):
        return UNKNOWN
    presence = [m for m in said if m in ("required", "exist", "defined", "optional", "notRequired")]
    demanded = presence[-1:] in (["required"], ["exist"], ["defined"])
    # Joi asks for the value before it puts the default in, yup after.
    if "default" in said and not (demanded and library.kind == "joi"):
        return defaulted(module, said["default"].given)
    return REQUIRED_KEY if demanded else OPTIONAL_KEY


def _arktype(module: Module, value: Node) -> Verdict:
    """`"string"`, `"string = 'd'"`."""
    text = module.string(value)
    if text is None:
        return UNKNOWN
    default = re.fullmatch(r"[^=]*[^=<>!]=\s*(?:'([^']+)'|\"([^\"]+)\"|([\w.-]+))", text)
    if default is not None:
        return Verdict("optional", default[1] or default[2] or default[3], "default")
    return UNKNOWN if _ARK_UNSURE.search(text) else REQUIRED_KEY

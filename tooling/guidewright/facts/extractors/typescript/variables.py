"""The variables of one file: every use of the environment with its verdict, and what other files need to know of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from tree_sitter import Node

from guidewright.facts.model import NotEnumerable, Role, Variable
from guidewright.facts.scope import scope_of

from .choices import fallback
from .conditions import Subject
from .environment import Use
from .keys import keys, missing_list
from .readers import Reader, reader
from .requirement import judge, judge_name
from .schemas import Schema
from .shapes import Entry
from .syntax import NAME, Module, ancestors, enclosing, field, inner, outer, part
from .unlisted import looks, looks_of_all, not_enumerable
from .verdict import OPTIONAL, UNKNOWN, Verdict

_CALL = frozenset({"call_expression"})
_DECLARED = re.compile(rb"\binterface\s+(?:ProcessEnv|ImportMetaEnv)\b")
_STUBBED = re.compile(rb"\bstubEnv\s*\(\s*[\"']([A-Z][A-Z0-9_]*)[\"']")


@dataclass(frozen=True)
class Found:
    """What one use of the environment comes to: variables, a place that cannot be listed, reader functions."""

    variables: tuple[Variable, ...] = ()
    not_enumerable: tuple[NotEnumerable, ...] = ()
    readers: tuple[Reader, ...] = ()


def variable(module: Module, name: str, place: Node, verdict: Verdict, form: str, role: Role = "read") -> Variable:
    """The fact for a name that stands at `place`."""
    at = module.place(place)
    column = at.column + (1 if place.type in ("string", "template_string") else 0)
    formed = f"{form}-{verdict.form}" if verdict.form and verdict.form != form else form
    default = verdict.default
    return Variable(name, at.path, at.line, column, verdict.requirement, default, formed, role, scope_of(module.path))


def known_values(module: Module, listed: list[Use]) -> frozenset[str]:
    """The expressions of a file that hold the value of some variable: `process.env.X`, and constants for it."""
    known: set[str] = set()
    for use in listed:
        if use.kind == "taken":
            known.add(module.text(use.local))
        elif use.kind == "read":
            known.add(re.sub(r"\s+", "", module.text(use.value)))
            known |= {module.text(node) for node in _holders(cast(Node, use.value))}
    return frozenset(known)


def _holders(value: Node) -> Iterator[Node]:
    """The constant or property that a value ends up in, through `??`, `.trim()` and the like."""
    for _, parent in ancestors(value):
        if parent.type in ("variable_declarator", "assignment_expression"):
            yield field(parent, "name") or part(parent, "left")
            return
        if parent.type in ("statement_block", "arguments", "object", "template_substitution"):
            return


def found(module: Module, use: Use, known: frozenset[str]) -> Found:
    """What one use of the plain environment says."""
    if use.kind in ("read", "taken"):
        return Found((variable(module, use.name, use.place, verdict_of(module, use, known), use.form),))
    if use.kind == "asked":
        return Found((variable(module, use.name, use.place, OPTIONAL, use.form),))
    if use.kind == "set":
        return Found((variable(module, use.name, use.place, UNKNOWN, "write", "set"),)) if use.name else Found()
    if use.kind == "dynamic":
        return _dynamic(module, use, known)
    if not _goes_away(module, use.place):
        return Found()
    return Found(not_enumerable=(not_enumerable(module, use.place, looks_of_all(module, use.place)),))


def verdict_of(module: Module, use: Use, known: frozenset[str], above: frozenset[str] = frozenset()) -> Verdict:
    """The verdict on a read or a destructured name; `above` are other expressions for the same variable."""
    if use.value is not None:
        form = re.sub(r"\s+", "", module.text(use.value))
        return judge(Subject(module, above | {form}, known), use.value)
    if use.local is None:
        return UNKNOWN
    subject = Subject(module, above, known)
    if use.fallback is not None:
        verdict = fallback(subject, use.fallback)
        if verdict is not None:
            return verdict
    verdict = judge_name(subject, use.local)
    return verdict if use.fallback is None or verdict.requirement == "required" else UNKNOWN


def _dynamic(module: Module, use: Use, known: frozenset[str]) -> Found:
    place, value = cast(Node, use.key), cast(Node, use.value)
    possible = keys(module, place)
    readers = [made for key in possible if key.function and (made := reader(module, key, value))]
    named = [key for key in possible if NAME.fullmatch(key.name)]
    if not readers and not named:
        return Found(not_enumerable=(not_enumerable(module, use.place, looks(module, place)),))
    form = re.sub(r"\s+", "", module.text(value))
    verdict = missing_list(module, value) or judge(Subject(module, frozenset({form}), known), value)
    if verdict.requirement == "optional" and verdict.default is None:
        # Several names share this place: what one condition says holds for none of them in particular.
        verdict = UNKNOWN
    if len(named) > 1 and inner(place).type in ("subscript_expression", "member_expression", "ternary_expression"):
        verdict = UNKNOWN
    listed = [variable(module, k.name, cast(Node, k.node), verdict, "dynamic") for k in named]
    return Found(tuple(listed), (), tuple(readers))


def _goes_away(module: Module, node: Node) -> bool:
    """Whether the whole environment is given to somebody here, not only asked for, saved or put back."""
    parent = cast(Node, outer(node).parent)
    if parent.type in ("unary_expression", "if_statement", "expression_statement"):
        return False
    if module.text(field(parent.parent, "function")) == "Object.assign":
        return parent.named_child(0) != outer(node)
    if field(parent, "left") == outer(node):
        return module.text(field(parent, "operator")) not in ("&&", "===", "!==", "==", "!=")
    for _, around in ancestors(node):
        if around.type == "assignment_expression":
            return not re.fullmatch(r"process\.env", module.text(field(around, "left")))
        if around.type in ("statement_block", "call_expression", "variable_declarator"):
            break
    return True


def renamed(module: Module, schema: Schema, listed: list[Use]) -> dict[str, Use]:
    """The reads in a schema's mapping (`KEY: process.env.NAME`) by the key that they fill."""
    mapping = schema.mapping
    filled: dict[str, Use] = {}
    for use in listed:
        pair = next((p for _, p in ancestors(use.place) if p.type == "pair" and p.parent == mapping), None)
        key = field(pair, "key")
        if key is not None:
            filled[module.string(key) or module.text(key)] = use
    return filled


def through_schema(entry: Entry, local: Verdict) -> Verdict:
    """The verdict on a use of a validated object: what the schema says, and what is done with the value there."""
    verdict = entry.verdict
    if local.requirement == "required":
        return local
    if verdict.requirement == "required" or verdict.default is not None:
        return verdict
    return local if local.requirement != "unknown" else verdict


def into_schema(entry: Entry, local: Verdict) -> Verdict:
    """The verdict on a read that fills a key: a default given before the schema sees the value wins."""
    return local if local.default is not None else entry.verdict


def written(module: Module) -> Iterator[Variable]:
    """The variables that tests set with `stubEnv("X", ...)`."""
    for match in module.hits(_STUBBED) if b"stubEnv" in module.source.data else ():
        node = module.at(match.start(1), match.end(1))
        if enclosing(node, _CALL) is not None:
            yield variable(module, match[1].decode(), node, UNKNOWN, "write", "set")


def declared(module: Module) -> Iterator[Variable]:
    """The variables of `interface ProcessEnv { X?: string }`, a second source for names and optionality."""
    for match in module.hits(_DECLARED) if b"Env" in module.source.data else ():
        node = module.at(match.end() - 1, match.end())
        body = field(node.parent, "body")
        for member in body.named_children if body is not None else ():
            key = part(member, "name")
            name = module.string(key) or module.text(key)
            if member.type == "property_signature" and NAME.fullmatch(name):
                loose = any(c.type == "?" for c in member.children) or "undefined" in module.text(field(member, "type"))
                verdict = Verdict("optional" if loose else "required", None, "type")
                yield variable(module, name, key, verdict, "type", "declared")


def unparsed_variable(module: Module, offset: int, name: str) -> Variable:
    """The fact for a hit inside text that the grammar could not read."""
    at = module.source.place(offset)
    return replace(variable(module, name, module.root, UNKNOWN, "text"), line=at.line, column=at.column)

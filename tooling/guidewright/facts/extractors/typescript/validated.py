"""Validated environments: schemas in a file, the names that hold what they let through, and the uses of those."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from guidewright.facts.model import Variable

from .bindings import bound_to, references
from .checked import safe, validated
from .collected import Collected
from .environment import Use, uses
from .given import awaited, taking
from .held import Held, carried
from .project import Project
from .schemas import Schema, created
from .syntax import NAME, Module, enclosing, field, outer
from .unlisted import looks, not_enumerable
from .variables import found, into_schema, known_values, renamed, through_schema, variable, verdict_of

_CREATED = re.compile(rb"\b(?:createEnv|envsafe)\s*\(")


def schemas_of(project: Project, module: Module, listed: list[Use]) -> Iterator[Schema]:
    """The schemas of a file, with the variable of each key."""
    for schema in _schemas(project, module, listed):
        yield _filled(module, schema, listed)


def _schemas(project: Project, module: Module, listed: list[Use]) -> Iterator[Schema]:
    for match in module.hits(_CREATED):
        node = module.at(match.start(), match.end() - 1)
        make = created if module.text(node) == "createEnv" else safe
        schema = make(project, module, node.parent or node)
        if schema is not None:
            yield schema
    yield from _checks(project, module, listed)


def _checks(project: Project, module: Module, listed: list[Use]) -> Iterator[Schema]:
    """The schemas that some uses of the environment are given to."""
    places = {given.start_byte: given for use in listed if (given := _given(use)) is not None}
    for given in places.values():
        schema = validated(project, module, given)
        if schema is not None:
            yield schema


def _given(use: Use) -> Node | None:
    """The argument that a use is, or is part of: `process.env`, `{ ...process.env }`, `{ X: process.env.X }`."""
    if use.value is None:
        return None
    node = outer(use.value)
    if use.kind == "whole" and taking(node) is not None:
        return node
    return enclosing(node, frozenset({"object", "statement_block", "arguments"}))


def _filled(module: Module, schema: Schema, listed: list[Use]) -> Schema:
    """The schema with the variable of each key: `KEY: process.env.NAME` in its mapping renames it."""
    names = {key: use.name for key, use in renamed(module, schema, listed).items()}
    entries = tuple(replace(entry, variable=names.get(entry.key, entry.key)) for entry in schema.entries)
    return replace(schema, entries=entries)


def of_schema(module: Module, schema: Schema, listed: list[Use]) -> Iterator[Variable]:
    """The variables that a schema reads: at its keys, and where its mapping fills them."""
    filled = renamed(module, schema, listed)
    for entry in schema.entries:
        use = filled.get(entry.key)
        if use is not None:
            local = verdict_of(module, use, frozenset())
            yield variable(module, use.name, use.place, into_schema(entry, local), "schema")
        if NAME.fullmatch(entry.key) and entry.variable == entry.key:
            yield variable(entry.module, entry.key, entry.node, entry.verdict, "schema")


def flow(collected: Collected, module: Module, node: Node, schema: Schema | None) -> list[Held]:
    """Read what a file does with an environment that it has at `node`; gives the names under which others get it."""
    listed = list(uses(module, list(_values(module, node, schema)), []))
    known = known_values(module, listed)
    held: list[Held] = []
    checks = (
        [_filled(module, made, listed) for made in _checks(collected.project, module, listed)] if not schema else []
    )
    for made in checks:
        for fact in of_schema(module, made, listed):
            collected.add(fact)
        held.extend(flow(collected, module, made.call, made))
    for place in schema.unlisted if schema is not None else ():
        collected.note(place)
    for use in listed:
        if use.kind == "alias":
            held.append(Held(module, use.place, schema))
        elif use.kind == "whole" and any(_around(made.call, use.place) for made in checks if made.entries):
            continue
        elif (further := _further(module, use.place)) is not None:
            # `Other.transform(...).parse(env)`: the result holds the same keys.
            held.extend(flow(collected, module, further, schema and replace(schema, call=further, result="")))
        elif use.kind == "whole" and (item := carried(collected.project, module, use.place, schema)) is not None:
            held.append(item)
        else:
            _add(collected, module, use, schema, known)
    return held


def _around(call: Node, node: Node) -> bool:
    return call.start_byte <= node.start_byte < call.end_byte


def _add(collected: Collected, module: Module, use: Use, schema: Schema | None, known: frozenset[str]) -> None:
    if use.kind in ("read", "taken"):
        entries = schema.by_key if schema is not None else {}
        if schema is not None and entries and use.name not in entries and not (schema.open or schema.unlisted):
            return
        local, entry = verdict_of(module, use, known), entries.get(use.name)
        verdict = local if entry is None else through_schema(entry, local)
        name = use.name if entry is None else entry.variable
        collected.add(variable(module, name, use.place, verdict, use.form if schema is None else "validated"))
    elif schema is None:
        result = found(module, use, known)
        for fact in result.variables:
            collected.add(fact)
        for place in result.not_enumerable:
            collected.note(place)
        if result.readers and use.key is not None:
            # Who calls such a function may give it another object as well.
            collected.note(not_enumerable(module, use.place, looks(module, use.key)))


def _values(module: Module, node: Node, schema: Schema | None) -> Iterator[Node]:
    """The expressions that hold the values: the node itself, or `.data` of what `safeParse` gives."""
    node = awaited(node)
    if schema is None or not schema.result:
        yield node
        return
    target = bound_to(node)
    for entry in target.named_children if target is not None else ():
        key, local = field(entry, "key") or entry, field(entry, "value") or entry
        if module.text(key) == schema.result:
            yield from references(module, local)
    for holder in (outer(node), *(references(module, target) if target is not None else ())):
        access = holder.parent or holder
        if module.text(field(access, "property")) == schema.result:
            yield access


def _further(module: Module, node: Node) -> Node | None:
    by = taking(outer(node))
    return by.call if by is not None and module.text(field(by.callee, "property")) == "parse" else None


def follow_held(collected: Collected, held: list[Held]) -> None:
    """Read the uses of everything in `held`, in all files, until no new name for it turns up."""
    seen: set[tuple[str, int]] = set()
    while held:
        item = held.pop(0)
        key = (item.module.path, item.declaration.start_byte)
        if key in seen:
            continue
        seen.add(key)
        schema = item.schema and replace(item.schema, result="")
        for module, node in item.expressions(collected.project):
            held.extend(flow(collected, module, node, schema))

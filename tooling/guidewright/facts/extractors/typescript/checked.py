"""Schemas that the environment is given to: `schema.parse(process.env)`, `cleanEnv(process.env, {...})`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from .bindings import bound_to, references
from .envalid import specified
from .given import awaited, taking
from .guards import effect
from .project import Project
from .schemas import Schema, circumstance, doubtful
from .shapes import Shape, libraries, shape_of
from .syntax import Module, arguments, enclosing, field
from .unlisted import not_enumerable
from .verdict import UNKNOWN

_CHECKING = frozenset(
    {
        "parse",
        "parseAsync",
        "safeParse",
        "safeParseAsync",
        "assert",
        "attempt",
        "validate",
        "validateAsync",
        "validateSync",
    }
)
# Where the values are in what a call gives that does not throw.
_RESULTS = {("zod", "safeParse"): "data", ("zod", "safeParseAsync"): "data", ("valibot", "safeParse"): "output"}
_RESULTS[("joi", "validate")] = "value"
# What a condition says that holds where the values are not valid.
_FAILING = re.compile(r"!|rror|issues|false")


def validated(project: Project, module: Module, given: Node) -> Schema | None:
    """The schema in `schema.parse(process.env)` or `cleanEnv(process.env, {...})`, for the argument that is given."""
    by = taking(given)
    if by is None:
        return None
    call, callee = by.call, by.callee
    others = [argument for argument in by.arguments if argument != given]
    mapping = given if given.type == "object" else None
    method = module.text(field(callee, "property"))
    if "cleanEnv" in (method, module.text(callee)):
        if by.arguments[0] != given:
            return None
        named = specified(project, module, others[0]) if others else Shape(complete=False)
        return _checked(module, Schema(call, (), mapping), named, "")
    if callee.type == "identifier":
        shape = _called_by_name(project, module, callee, others)
    else:
        shape = _of_method(project, module, callee, others) if method in _CHECKING else None
    if shape is None:
        return Schema(call, (), mapping) if method in _CHECKING and mapping is None else None
    return _checked(module, Schema(call, (), mapping), shape, method or module.text(callee))


def safe(project: Project, module: Module, call: Node) -> Schema | None:
    """The schema of `envsafe({ X: str() })`, which reads the environment by itself."""
    given = arguments(call)
    return _checked(module, Schema(call, ()), specified(project, module, given[0]), "") if given else None


def _called_by_name(project: Project, module: Module, callee: Node, others: list[Node]) -> Shape | None:
    """`Env(process.env)` of arktype, and `parse(Env, process.env)` with a function that was imported by its name."""
    name = module.text(callee)
    if name in _CHECKING and others and any(library.name == "" for library in libraries(module)):
        return shape_of(project, module, others[0])
    return shape_of(project, module, callee)


def _of_method(project: Project, module: Module, callee: Node, others: list[Node]) -> Shape | None:
    holder = field(callee, "object")
    if holder is None:
        return None
    if others and any(library.name == module.text(holder) for library in libraries(module)):
        return shape_of(project, module, others[0])
    return shape_of(project, module, holder)


def _checked(module: Module, schema: Schema, shape: Shape, method: str) -> Schema:
    call, listed = schema.call, shape.entries
    result = _RESULTS.get((shape.kind, method), "")
    goes_on = bool(result) or (shape.kind == "arktype" and method != "assert")
    decided = UNKNOWN if goes_on and not _refuses(module, call) else circumstance(module, call)
    # `Joi.object(...).validate(process.env, { presence: "required" })` turns all keys around.
    turned = shape.kind == "joi" and "presence" in module.text(field(call, "arguments"))
    if turned:
        listed = tuple(replace(entry, verdict=UNKNOWN) for entry in listed)
    elif decided is not None:
        listed = doubtful(listed, decided)
    unlisted = () if shape.complete else (not_enumerable(module, call),)
    return replace(schema, entries=listed, result=result, unlisted=unlisted, open=shape.open)


def _refuses(module: Module, call: Node) -> bool:
    """Whether the program stops where the result of a call says that the values are not valid."""
    target = bound_to(awaited(call))
    for name, local in _results(module, target) if target is not None else ():
        for use in references(module, local):
            statement = enclosing(use, frozenset({"if_statement", "statement_block"}))
            condition = field(statement, "condition")
            if condition is None or use.end_byte > condition.end_byte:
                continue
            fails = _FAILING.search(name + module.text(condition)) is not None
            branch = field(statement, "consequence" if fails else "alternative")
            if branch is not None and effect(module, branch) == "throws":
                return True
    return False


def _results(module: Module, target: Node) -> Iterator[tuple[str, Node]]:
    """The names that a result is kept under; with what each is of it, where it is taken apart."""
    yield "", target
    for entry in target.named_children:
        yield module.text(entry), field(entry, "value") or entry

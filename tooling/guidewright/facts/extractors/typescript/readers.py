"""Reader functions: `requireEnv("X")`, `env("X", "default")`. Found by structure, never by name.

A reader is a function whose body reads `process.env[p]` with `p` its own parameter, or that passes its own parameter
on to a reader. A function that writes `process.env[p] = ...` is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from tree_sitter import Node

from .conditions import Subject
from .gates import decided_above
from .guards import IN_PRODUCTION, condition_around
from .keys import Key, elements, keys
from .methods import has_known_calls
from .requirement import judge
from .syntax import (
    FUNCTIONS,
    NAME,
    Module,
    arguments,
    enclosing,
    field,
    function_name,
    inner,
    parameter_name,
    parameters,
)
from .verdict import REQUIRED, UNKNOWN, Verdict

_UNDECIDED = Verdict("unknown", None, "option")
_ANY_OF = Verdict("unknown", None, "any-of")
_AROUND = frozenset({"for_in_statement", "statement_block"}) | FUNCTIONS


@dataclass(frozen=True)
class Reader:
    """A function that reads the variable named by its argument `position` (`many`: by each element, or each one on).

    `fallback` is the position of the argument that stands in for an unset variable; `verdict` holds for calls that do
    not give it. `declaration` is the identifier under which the function is known in its file.
    """

    module: Module
    declaration: Node
    position: int
    many: bool
    fallback: int | None
    verdict: Verdict

    @property
    def key(self) -> tuple[str, int, int]:
        """What makes two finds the same reader."""
        return self.module.path, self.declaration.start_byte, self.position


@dataclass(frozen=True)
class Reading:
    """A variable read through a reader: the node of its name, and the verdict there."""

    name: str
    place: Node
    verdict: Verdict


def reader(module: Module, key: Key, value: Node) -> Reader | None:
    """The reader that reads `value` (`process.env[p]`) by its own parameter; None for a nameless function."""
    verdict = judge(Subject(module, frozenset({module.text(value)})), value)
    if verdict == UNKNOWN and _takes_any(value):
        verdict = _ANY_OF
    return _reader(module, key, verdict)


def _takes_any(value: Node) -> bool:
    """`for (const key of [name, ...others]) if (process.env[key]) return ...; throw`: one of the names will do."""
    # The value stands in a function that takes its name.
    loop = cast(Node, enclosing(value, _AROUND))
    while loop.type == "statement_block":
        loop = cast(Node, enclosing(loop, _AROUND))
    after = loop.next_named_sibling if loop.type == "for_in_statement" else None
    return after is not None and after.type == "throw_statement"


def _reader(module: Module, key: Key, verdict: Verdict) -> Reader | None:
    function = cast(Node, key.function)
    declaration = function_name(function)
    if declaration is None:
        return None
    if declaration.type == "property_identifier" and not has_known_calls(declaration):
        return None
    fallback = _fallback(module, function, key.position)
    if fallback is not None:
        verdict = _without_fallback(module, function, parameters(function)[fallback])
    elif verdict.form.endswith("computed"):
        verdict = Verdict("optional", None, verdict.form)
    return Reader(module, declaration, key.position, key.many, fallback, verdict)


def _fallback(module: Module, function: Node, position: int) -> int | None:
    """The position of the parameter that is returned or used instead of an unset variable."""
    body = module.text(field(function, "body"))
    for at, parameter in enumerate(parameters(function)):
        name = module.text(parameter_name(parameter))
        if at != position and re.search(rf"(?:\?\?|\|\||\breturn|[?:=])\s*{re.escape(name)}\b(?!\s*[.(])", body):
            return at
    return None


def _without_fallback(module: Module, function: Node, parameter: Node) -> Verdict:
    literal = module.literal(field(parameter, "value"))
    if literal is not None:
        return Verdict("optional", literal, "default") if literal else UNKNOWN
    body = module.text(field(function, "body"))
    if not re.search(r"\bthrow\b|process\.exit\(\s*1", body):
        return UNKNOWN
    return IN_PRODUCTION if re.search(r"NODE_ENV|production|isProd", body) else REQUIRED


def passed_on(module: Module, call: Node, called: Reader) -> Iterator[Reader]:
    """The readers that a call makes of the functions around it, by passing their own parameter on."""
    given = arguments(call)
    if len(given) <= called.position:
        return
    argument = given[called.position]
    for key in _argument_keys(module, argument, called):
        if key.function is None:
            continue
        verdict = called.verdict
        if not verdict.form:
            verdict = judge(Subject(module, frozenset({module.text(call)})), call)
        made = _reader(module, key, verdict)
        if made is None:
            continue
        fallback = _passed_fallback(module, given, called, key)
        yield made if fallback is None else replace(made, fallback=fallback, verdict=called.verdict)


def _argument_keys(module: Module, argument: Node, called: Reader) -> tuple[Key, ...]:
    if argument.type == "spread_element":
        return tuple(elements(module, argument.named_child(0)))
    return (
        tuple(elements(module, argument))
        if called.many and inner(argument).type != "string"
        else keys(module, argument)
    )


def _passed_fallback(module: Module, given: list[Node], called: Reader, key: Key) -> int | None:
    if called.fallback is None or len(given) <= called.fallback:
        return None
    names = [module.text(parameter_name(p)) for p in parameters(key.function)]
    passed = module.text(given[called.fallback])
    return names.index(passed) if passed in names else None


def read_by_call(module: Module, call: Node, called: Reader) -> tuple[Reading, ...] | None:
    """The variables that a call of a reader reads; None when their names cannot be listed."""
    given = arguments(call)
    chosen = given[called.position :] if called.many else given[called.position : called.position + 1]
    if called.many and not chosen:
        return ()
    found = [key for argument in chosen for key in _argument_keys(module, argument, called)]
    if not found:
        return None
    return tuple(
        Reading(key.name, cast(Node, key.node), verdict_of_call(module, call, called, key.name))
        for key in found
        if NAME.fullmatch(key.name)
    )


def verdict_of_call(module: Module, call: Node, called: Reader, name: str) -> Verdict:
    """The verdict on one call: by its fallback argument, by the reader's body, or like a plain read."""
    subject = Subject(module, frozenset({re.sub(r"\s+", "", module.text(call)), f"process.env.{name}"}))
    above = decided_above(subject, call)
    if above is not None:
        return above
    verdict = _by_arguments(module, arguments(call), called)
    if verdict == _ANY_OF and len(arguments(call)) == 1:
        verdict = REQUIRED
    if verdict.requirement == "required":
        return condition_around(module, call) or verdict
    return judge(subject, call) if verdict == UNKNOWN else verdict


def _by_arguments(module: Module, given: list[Node], called: Reader) -> Verdict:
    if called.fallback is not None and len(given) > called.fallback:
        argument = inner(given[called.fallback])
        literal = module.literal(argument)
        if literal is not None:
            return Verdict("optional", literal, "default") if literal else _UNDECIDED
        if argument.type == "object":
            return _UNDECIDED
        if module.text(argument) != "undefined":
            return Verdict("optional", module.text(argument), "default-computed")
    # `env("X", { optional: true })`, `env("X", false)`: what it switches is not known here.
    options = any(inner(argument).type in ("object", "true", "false") for argument in given)
    return _UNDECIDED if options else called.verdict

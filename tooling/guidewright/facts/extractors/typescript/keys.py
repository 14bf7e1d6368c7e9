"""Which names a dynamic key stands for: `process.env[key]` with a key out of a list, a map, or a parameter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from .bindings import bound_to, declaration_of, references, value_of
from .given import taking
from .guards import condition_around, effect
from .objects import entries
from .syntax import FUNCTIONS, Module, arguments, enclosing, field, inner, parameter_name, parameters, part
from .verdict import REQUIRED, Verdict

_ITERATING = {"forEach": 0, "map": 0, "filter": 0, "every": 0, "some": 0, "find": 0, "flatMap": 0, "reduce": 1}


@dataclass(frozen=True)
class Key:
    """A literal name with its node, or the parameter `position` of `function` (`many`: each of its elements)."""

    name: str = ""
    node: Node | None = None
    function: Node | None = None
    position: int = 0
    many: bool = False


def keys(module: Module, key: Node) -> tuple[Key, ...]:
    """What a key can be; empty when that cannot be listed."""
    return tuple(_keys(module, inner(key)))


def _keys(module: Module, key: Node) -> Iterator[Key]:
    literal = module.string(key)
    if literal is not None:
        yield Key(literal, key)
    elif key.type == "ternary_expression":
        for side in ("consequence", "alternative"):
            for chosen in key.children_by_field_name(side):
                yield from _keys(module, inner(chosen))
    elif key.type in ("subscript_expression", "member_expression"):
        yield from _mapped(module, key)
    else:
        yield from _named(module, key)


def _mapped(module: Module, access: Node) -> Iterator[Key]:
    """`map[x]` or `map.x` over an object literal, an enum or a class of this file: its strings."""
    target = inner(part(access, "object"))
    literal = _object(module, target) or _enum(module, target)
    wanted = field(access, "property")
    for pair in literal.named_children if literal is not None else ():
        name, value = field(pair, "key") or field(pair, "name"), field(pair, "value")
        if value is None or (wanted is not None and module.text(name) != module.text(wanted)):
            continue
        text = module.string(inner(value))
        if text is not None:
            yield Key(text, inner(value))


def _enum(module: Module, node: Node) -> Node | None:
    declaration = declaration_of(module, node)
    return field(declaration.parent, "body") if declaration is not None else None


def _object(module: Module, node: Node) -> Node | None:
    literal = inner(value_of(module, node) or node)
    return literal if literal.type == "object" else None


def _named(module: Module, key: Node) -> Iterator[Key]:
    declaration = declaration_of(module, key)
    if declaration is None or declaration.parent is None:
        return
    loop = declaration.parent
    if loop.type == "for_in_statement":
        for source in loop.children_by_field_name("right") if module.text(field(loop, "operator")) == "of" else ():
            yield from elements(module, source)
        return
    value = value_of(module, key)
    if value is not None:
        text = module.string(inner(value))
        if text is not None:
            yield Key(text, inner(value))
        return
    yield from _parameter(module, declaration)


def _parameter(module: Module, declaration: Node) -> Iterator[Key]:
    function = enclosing(declaration, FUNCTIONS)
    if function is None:
        return
    names = [parameter_name(p) for p in parameters(function)]
    if declaration not in names:
        return
    position = names.index(declaration)
    listed = _iterated(module, function, position)
    if listed is not None:
        yield from elements(module, listed)
    else:
        yield Key(function=function, position=position)


def _iterated(module: Module, callback: Node, position: int) -> Node | None:
    """The list whose elements a callback gets: `list.forEach((x) => ...)`."""
    by = taking(callback)
    callee = by.callee if by is not None else None
    method = module.text(field(callee, "property"))
    return field(callee, "object") if _ITERATING.get(method) == position else None


def elements(module: Module, listed: Node) -> Iterator[Key]:
    """The strings of a list: an array, a constant that is one, the keys or values of an object, a parameter."""
    listed = inner(listed)
    if listed.type == "array":
        for child in listed.named_children:
            for spread in child.named_children if child.type == "spread_element" else ():
                yield from elements(module, spread)
            yield from _keys(module, inner(child))
    elif module.text(field(listed, "constructor")) == "Set":
        for given in arguments(listed):
            yield from elements(module, given)
    elif listed.type == "call_expression":
        yield from _of_object(module, listed)
    else:
        value = value_of(module, listed)
        if value is not None:
            yield from elements(module, value)
            return
        declaration = declaration_of(module, listed)
        for key in _parameter(module, declaration) if declaration is not None else ():
            yield Key(key.name, key.node, key.function, key.position, many=True)


def _of_object(module: Module, call: Node) -> Iterator[Key]:
    name, given = module.text(field(call, "function")), arguments(call)
    literal = _object(module, inner(given[0])) if given else None
    if literal is None or name not in ("Object.keys", "Object.values"):
        return
    for written, key, value in entries(module, literal):
        text, node = (written, key) if name == "Object.keys" else (module.string(value), value)
        if text is not None:
            yield Key(text, node)


def missing_list(module: Module, value: Node) -> Verdict | None:
    """`const missing = NAMES.filter((n) => !process.env[n]); if (missing.length) throw ...`: all are required."""
    callback = enclosing(value, FUNCTIONS)
    by = taking(callback) if callback is not None else None
    holder = bound_to(by.call) if by is not None else None
    for use in references(module, holder) if holder is not None else ():
        statement = enclosing(use, frozenset({"if_statement"}))
        condition = field(statement, "condition")
        if condition is None:
            continue
        consequence = field(statement, "consequence") or condition
        asked = condition.start_byte <= use.start_byte < condition.end_byte
        if asked and ".length" in module.text(condition) and effect(module, consequence) == "throws":
            return condition_around(module, use) or REQUIRED
    return None

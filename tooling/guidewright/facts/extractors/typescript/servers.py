"""Libraries whose routes are calls: what makes an application or a router, and what else is known of them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from tree_sitter import Node

from .bindings import references
from .imports import imported
from .syntax import Module, arguments, enclosing, field, outer, parameter_name, parameters

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
VERBS = {name.lower(): (name,) for name in METHODS} | {"del": ("DELETE",), "all": METHODS}


@dataclass(frozen=True)
class Maker:
    """What a function or class of a library makes.

    `serves`: it answers without being mounted anywhere; `has_prefix`: its options may name one.
    """

    kind: str
    serves: bool
    has_prefix: bool = False


_EXPRESS, _HONO = Maker("express", True), Maker("hono", False)
_ROUTER, _KOA, _KOA_ROUTER = Maker("express", False), Maker("koa", True), Maker("koa", False, True)
_FASTIFY = Maker("fastify", True)
# By module and by the name that it exports; `*` is what `require` gives.
_MAKERS = {
    "express": {"default": _EXPRESS, "*": _EXPRESS, "Router": _ROUTER},
    "express-promise-router": {"default": _ROUTER, "*": _ROUTER},
    "fastify": {"default": _FASTIFY, "*": _FASTIFY, "fastify": _FASTIFY},
    "hono": {"Hono": _HONO},
    "hono/quick": {"Hono": _HONO},
    "hono/tiny": {"Hono": _HONO},
    "@hono/zod-openapi": {"OpenAPIHono": _HONO},
    "koa": {"default": _KOA, "*": _KOA},
    "koa-router": {"default": _KOA_ROUTER, "*": _KOA_ROUTER, "Router": _KOA_ROUTER},
    "@koa/router": {"default": _KOA_ROUTER, "*": _KOA_ROUTER, "Router": _KOA_ROUTER},
}
_REQUIRED = re.compile(rb"\brequire\s*\(\s*[\"']([^\"']+)[\"']\s*\)")
_TYPED = re.compile(
    rb":\s*(?:\w+\.)?(?:Express|Application|Router|IRouter|FastifyInstance|FastifyPlugin\w*|Hono|OpenAPIHono|Koa)\b"
)
# Beside all whose name ends in `Server`.
_SERVING = frozenset({"serve", "handle", "serverless"})
_KIND_OF_MODULE = {module: next(iter(made.values())).kind for module, made in _MAKERS.items()}


def made_in(module: Module) -> Iterator[tuple[Node, Maker]]:
    """The calls of a file that make an application or a router."""
    for call, library, name in calls_of(module, _MAKERS):
        if name in _MAKERS[library]:
            yield call, _MAKERS[library][name]


def calls_of(module: Module, libraries: Container[str]) -> Iterator[tuple[Node, str, str]]:
    """The calls of what these libraries export: the call, the library, and the name there; `*` is all of it."""
    for item in imported(module):
        if item.module in libraries and item.local is not None:
            for node in references(module, item.local):
                yield from _called(module, node, item.module, item.name)
    for match in module.hits(_REQUIRED):
        library = match[1].decode()
        if library in libraries:
            yield from _called(module, module.at(match.start(), match.end()), library, "*")


def _called(module: Module, node: Node, library: str, name: str) -> Iterator[tuple[Node, str, str]]:
    access = node.parent
    if access is not None and field(access, "object") == node:
        node, name = access, module.text(field(access, "property"))
    call = calling(node)
    if call is not None:
        yield call, library, name


def calling(callee: Node) -> Node | None:
    """The call whose callee an expression is, or the construction."""
    callee = outer(callee)
    parent = callee.parent
    return parent if callee in (field(parent, "function"), field(parent, "constructor")) else None


def method_on(node: Node) -> Node | None:
    """The call of a method of what an expression gives."""
    access = outer(node).parent
    return calling(access) if access is not None else None


def typed_in(module: Module) -> Iterator[tuple[Node, str]]:
    """The parameters of a file that are applications or routers by their type, with the kind of library."""
    kinds = {module.text(item.local): kind for item in imported(module) if (kind := _KIND_OF_MODULE.get(item.module))}
    for match in module.hits(_TYPED):
        written = match[0].lstrip(b": \t\n").decode()
        kind = kinds.get(written.partition(".")[0])
        holder = module.at(match.end() - 1, match.end())
        typed = enclosing(holder, frozenset({"required_parameter", "variable_declarator"}))
        if kind is None or typed is None:
            continue
        # A plugin by its type is a function of the application.
        taken = [typed] if typed.type == "required_parameter" else parameters(field(typed, "value"))[:1]
        yield from ((parameter_name(one), kind) for one in taken)


def taker(given: Node) -> Node | None:
    """The call or construction that an expression is handed to, also within an object."""
    call = outer(given).parent
    while call is not None and call.type in ("arguments", "object", "pair"):
        call = call.parent
    return call


def is_served(module: Module, given: Node) -> bool:
    """Whether it is an argument of what answers requests: `serve(app)`, `createServer(app)`, `on("request", app)`."""
    call = taker(given)
    name = module.text(field(call, "function") or field(call, "constructor")).rpartition(".")[2]
    return name in _SERVING or name.endswith("Server") or listens(module, arguments(call))


def listens(module: Module, given: list[Node]) -> bool:
    """Whether a call with these arguments says what a server does with requests."""
    return len(given) > 1 and module.string(given[0]) == "request"

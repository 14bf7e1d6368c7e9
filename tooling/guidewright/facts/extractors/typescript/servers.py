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
        library, call = match[1].decode(), module.at(match.start(), match.end())
        if library in libraries and call.type == "call_expression":
            yield from _called(module, call, library, "*")


def _called(module: Module, node: Node, library: str, name: str) -> Iterator[tuple[Node, str, str]]:
    parent = node.parent
    if parent is not None and parent.type == "member_expression" and field(parent, "object") == node:
        node, name, parent = parent, module.text(field(parent, "property")), parent.parent
    if parent is not None and node in (field(parent, "function"), field(parent, "constructor")):
        yield parent, library, name


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
        name: Node | None = None
        if typed.type == "required_parameter":
            name = field(typed, "pattern")
        elif "FastifyPlugin" in written:
            taken = parameters(field(typed, "value") or typed)
            name = parameter_name(taken[0]) if taken else None
        if name is not None and name.type == "identifier":
            yield name, kind


def is_served(module: Module, given: Node) -> bool:
    """Whether it is an argument of what answers requests: `serve(app)`, `createServer(app)`, `on("request", app)`."""
    call = outer(given).parent
    while call is not None and call.type in ("arguments", "object", "pair"):
        call = call.parent
    name = module.text(field(call, "function") or field(call, "constructor")).rpartition(".")[2]
    return name in _SERVING or name.endswith("Server") or listens(module, arguments(call))


def listens(module: Module, given: list[Node]) -> bool:
    """Whether a call with these arguments says what a server does with requests."""
    return len(given) > 1 and module.string(given[0]) == "request"

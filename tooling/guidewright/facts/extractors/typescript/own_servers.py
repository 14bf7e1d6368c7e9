"""Servers of the platform itself, `http.createServer(...)` and the like: what their handlers answer is not listed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from .bindings import bound_to, is_exported, references
from .definitions import definition
from .given import taking
from .objects import entry
from .router_flow import Flow
from .servers import calling, calls_of, is_served, listens, method_on
from .syntax import FUNCTIONS, Module, arguments, enclosing, field, inner, parameter_name, parameters

_HTTP = frozenset({"http", "https", "http2", "node:http", "node:https", "node:http2"})
_CREATING = frozenset({"createServer", "createSecureServer", "Server"})
_SERVE = re.compile(rb"\b(?:Bun|Deno)\.serve\b")
_CATCH = frozenset({"catch_clause"})


def own_servers(flow: Flow, module: Module) -> Iterator[Node]:
    """The calls of a file that make a server with a handler which no framework is seen to be."""
    for call, _, name in calls_of(module, _HTTP):
        if name in _CREATING and not all(_is_read(flow, module, handler) for handler in _handlers(flow, module, call)):
            yield call
    for match in module.hits(_SERVE):
        served = calling(module.at(match.start(), match.end()))
        if served is not None and not _is_fetched(flow, module, served):
            yield served


def _handlers(flow: Flow, module: Module, call: Node) -> Iterator[Node]:
    """The handler that a server is made with; without one, those that it gets later, or where it goes instead."""
    for given in arguments(call)[-1:]:
        options = definition(flow.project, module, given)
        if options is None or options.node.type != "object":
            yield given
            return
    target = bound_to(call)
    named = target if target is not None and target.type == "identifier" else None
    if named is not None and is_exported(module, named):
        yield call
    for node in references(module, named) if named is not None else [call]:
        called = method_on(node)
        if called is not None:
            yield from arguments(called)[1:] if listens(module, arguments(called)) else ()
        elif not is_served(module, node):
            yield node


def _is_fetched(flow: Flow, module: Module, call: Node) -> bool:
    """Whether Bun or Deno serve an application alone: `Bun.serve({ fetch: app.fetch })`, `Deno.serve(app.fetch)`."""
    given = [inner(one) for one in arguments(call)[-1:]]
    handlers = [entry(module, one, "routes", "fetch") if one.type == "object" else one for one in given]
    return any(handler is not None and _is_app(flow, module, handler) for handler in handlers)


def _is_app(flow: Flow, module: Module, node: Node) -> bool:
    """Whether an expression is an application whose routes are read, what it offers servers, or Next.js."""
    found = definition(flow.project, module, node)
    callee = field(found.node, "function") if found is not None else None
    if found is not None and found.module.text(callee).endswith(".getRequestHandler"):
        return True
    access = field(node, "function") or node
    return flow.at(module, node) is not None or _has_view(flow, module, field(access, "object"))


def _has_view(flow: Flow, module: Module, node: Node | None) -> bool:
    return node is not None and flow.at(module, node) is not None


def _is_read(flow: Flow, module: Module, handler: Node) -> bool:
    """Whether a handler is an application, or does nothing with the response but to hand it to one."""
    found = definition(flow.project, module, handler)
    if found is None or found.node.type not in FUNCTIONS:
        return _is_app(flow, module, inner(handler))
    taken = parameters(found.node)[1:2]
    used = [use for name in taken for use in references(found.module, parameter_name(name))]
    answers = [use for use in used if enclosing(use, _CATCH) is None]
    takers = [taking(use) for use in answers]
    return bool(takers) and all(t is not None and _is_app(flow, found.module, t.callee) for t in takers)

"""Routes of Express, Fastify, Hono and Koa: what is called on applications and routers, and what is mounted on what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tree_sitter import Node

from guidewright.facts.model import Route, UnlistedRoutes

from .bindings import bound_to
from .definitions import Definition, definition, origin
from .handed_on import function_of
from .objects import entry
from .own_servers import own_servers
from .project import Project
from .route_paths import joined, own_prefix, patterns, text_of, texts_of
from .router_flow import Flow
from .routers import Use, key_of
from .servers import METHODS, VERBS, method_on, taker
from .syntax import FUNCTIONS, Module, arguments, field, inner
from .unlisted_routes import looks, unlisted_at

_CALLS = re.compile(r"\bnext\b")
_SERVING_NAME = re.compile(r"rout|mount|handler|server|graphql", re.IGNORECASE)
_PATH_NAME = re.compile(r"path|prefix|base|url", re.IGNORECASE)
_MIDDLEWARE = re.compile(
    r"cors|limit|auth|log|helmet|compress|session|csrf|cache|valid|check|guard|middleware|body|json|header|static|error",
    re.IGNORECASE,
)
_NOTHING_THERE = re.compile(r"\b404\b|not_?found", re.IGNORECASE)
_ANYTHING = ("*", "/*", "/(.*)", "/*splat", "/{*splat}")
# Plugins of Fastify that serve nothing by themselves; the others of its own may.
_SERVING_PLUGINS = re.compile(r"@fastify/(?:autoload|http-proxy|swagger-ui)")
# What takes an application without adding a route to it.
_HARMLESS = re.compile(r"(?:^|\.)(?:showRoutes|testClient|log)$")


@dataclass(frozen=True)
class Served:
    """What a call serves on a router: its paths, each None where it is computed; `node` is the place."""

    use: Use
    node: Node
    paths: tuple[str | None, ...]
    methods: tuple[str, ...]


def served_by_calls(project: Project, paths: tuple[str, ...]) -> Iterator[Route | UnlistedRoutes]:
    """The routes of all applications, and the places that serve what cannot be listed."""
    flow = Flow(project)
    flow.follow(paths)
    reading = _Calls(project, flow)
    served = [found for use in flow.uses for found in reading.read(use)]
    for found in served:
        yield from _facts(found)
    for use, node, path in reading.mounted:
        yield from _below(use, node, path)
    for module, node in (*flow.computed, *reading.handed_out()):
        yield unlisted_at(module, node)
    for module in project.at(paths):
        yield from (unlisted_at(module, call) for call in own_servers(flow, module))


def _facts(served: Served) -> Iterator[Route | UnlistedRoutes]:
    view, module = served.use.view, served.use.module
    for prefix in view.router.prefixes():
        for path in served.paths:
            whole = joined(prefix, view.offset, path)
            urls = patterns(whole) if whole is not None else ()
            if not urls or any(url.startswith(("/[...", "/[[...")) for url in urls):
                yield unlisted_at(module, served.node, looks(joined(prefix, view.offset), path))
            else:
                yield from (Route(url, served.methods, module.path, module.line(served.node)) for url in urls)


def _below(use: Use, node: Node, path: str | None) -> Iterator[UnlistedRoutes]:
    """What is mounted and cannot be listed, under each prefix."""
    for prefix in use.view.router.prefixes():
        yield unlisted_at(use.module, node, looks(joined(prefix, use.view.offset, path), None))


class _Calls:
    """Reads the calls on routers, one after the other; mounts are noted on the routers themselves."""

    def __init__(self, project: Project, flow: Flow) -> None:
        self.project = project
        self.flow = flow
        self.mounted: list[tuple[Use, Node, str | None]] = []

    def read(self, use: Use) -> Iterable[Served]:
        """What one call serves."""
        kind, given = use.view.router.kind, arguments(use.call)
        if not given:
            return ()
        if use.method in ("use", "mount") or (use.method, kind) == ("route", "hono"):
            self._mounted(use, given)
            return ()
        if use.method == "register" and kind == "fastify":
            self._registered(use, given)
            return ()
        if use.method == "prefix":
            use.view.router.own = joined(use.view.router.own, text_of(self.project, use.module, given[0]))
            return ()
        if use.method == "route":
            return self._route(use, given[0])
        if use.method in ("on", "openapi"):
            return self._of_hono(use, given)
        if use.method == "register":
            return self._named(use, given[0], given[0], next(iter(given[1:]), None))
        return self._verb(use, given) if use.method in VERBS else ()

    def handed_out(self) -> Iterator[tuple[Module, Node]]:
        """Where an application goes to code that is not followed, which may serve anything on it."""
        known = {key_of(use.module, use.call) for use in self.flow.uses}
        for module, node, view in self.flow.given:
            call = taker(node)
            callee = field(call, "function") or field(call, "constructor")
            if call is None or key_of(module, call) in known or not view.router.serves:
                continue
            if not _HARMLESS.search(module.text(callee)):
                yield module, node

    def _verb(self, use: Use, given: list[Node]) -> Iterable[Served]:
        if any(inner(second).type == "string" for second in given[1:2]):
            # Koa's may have a name before their path.
            given = given[1:]
        if len(given) < 2:
            if use.view.router.kind == "hono":
                self.mounted.append((use, use.name, ""))
            return ()
        return self._served(use, given[0], given[1:], VERBS[use.method])

    def _served(self, use: Use, path: Node, handlers: list[Node], methods: tuple[str, ...]) -> Iterable[Served]:
        paths = texts_of(self.project, use.module, path)
        answered = "".join(use.module.text(handler) for handler in handlers)
        if all(path in _ANYTHING for path in paths) and _NOTHING_THERE.search(answered):
            return ()
        return (Served(use, path, tuple(paths), methods),)

    def _named(self, use: Use, node: Node, path: Node | None, method: Node | None) -> Iterable[Served]:
        """A route whose methods are named: one, or a list."""
        named = texts_of(self.project, use.module, method) if method is not None else []
        known = tuple(name.upper() for name in named if name is not None)
        methods = METHODS if known == ("ALL",) else known if len(known) == len(named) else ()
        if path is None:
            return (Served(use, node, (None,), methods),)
        return self._served(use, path, arguments(use.call), methods)

    def _of_hono(self, use: Use, given: list[Node]) -> Iterable[Served]:
        if use.method == "on":
            return self._named(use, use.name, given[1], given[0]) if len(given) > 2 else ()
        found = definition(self.project, use.module, given[0]) or Definition(use.module, given[0])
        options = arguments(found.node)
        if not options:
            return (Served(use, use.name, (None,), ()),)
        there = Use(use.view, found.module, use.call, use.method, use.name)
        path, method = entry(found.module, inner(options[0]), "path"), entry(found.module, inner(options[0]), "method")
        return self._named(there, options[0], path, method)

    def _route(self, use: Use, given: Node) -> Iterable[Served]:
        if use.view.router.kind == "fastify":
            options = inner(given)
            path = entry(use.module, options, "url", "path")
            return self._named(use, use.name, path, entry(use.module, options, "method"))
        return self._chained(use, given)

    def _chained(self, use: Use, path: Node) -> Iterator[Served]:
        """`router.route("/x").get(...).post(...)`."""
        if bound_to(use.call) is not None:
            yield Served(use, path, (None,), ())
        call = method_on(use.call)
        while call is not None:
            method = use.module.text(field(field(call, "function"), "property"))
            if method in VERBS:
                yield Served(use, path, tuple(texts_of(self.project, use.module, path)), VERBS[method])
            call = method_on(call)

    def _registered(self, use: Use, given: list[Node]) -> None:
        if self.flow.at(use.module, given[0]) is not None:
            return
        source = origin(use.module, inner(given[0]))
        if not source.startswith("@fastify/") or _SERVING_PLUGINS.match(source):
            self.mounted.append((use, given[0], own_prefix(self.project, use.module, given[1:2])))

    def _mounted(self, use: Use, given: list[Node]) -> None:
        """`app.use("/x", router)`, `app.route("/x", router)`: each router that is given, under each prefix."""
        paths: list[str | None] = [""]
        if self._is_path(use.module, given):
            paths, given = texts_of(self.project, use.module, given[0]), given[1:]
        for node in given:
            view = self.flow.at(use.module, node)
            if view is None:
                self._may_serve(use, node, paths)
                continue
            for path in paths:
                view.router.mount(use.view.router, joined(use.view.offset, path, view.before))

    def _is_path(self, module: Module, given: list[Node]) -> bool:
        first = inner(given[0])
        if first.type in ("template_string", "regex", "binary_expression"):
            return True
        if first.type == "array":
            return any(child.type in ("string", "template_string", "regex") for child in first.named_children)
        if len(given) == 1 or self.flow.at(module, first) is not None:
            return False
        named = field(first, "function") or first
        computed = named.type not in FUNCTIONS and _PATH_NAME.search(module.text(named))
        return text_of(self.project, module, first) is not None or bool(computed)

    def _may_serve(self, use: Use, node: Node, paths: list[str | None]) -> None:
        """What is mounted and is no router: a middleware, or something that serves below the prefix."""
        if use.method != "use" or not self._is_middleware(use.module, inner(node), paths):
            self.mounted += [(use, node, path) for path in paths]

    def _is_middleware(self, module: Module, given: Node, paths: list[str | None]) -> bool:
        meant = field(given, "function") or given
        function = function_of(self.project, module, meant)
        if function is not None and function.node.type in FUNCTIONS:
            anywhere = all(path in ("", "/", "*", "/*") for path in paths)
            return anywhere or _CALLS.search(function.module.text(function.node)) is not None
        called = module.text(meant)
        if called == "require":
            # What is required and not found here serves what its name says, if it has one.
            name = text_of(self.project, module, next(iter(arguments(given)), None))
            called = "router" if name is None else name
        serves = "roxy" in called or (_SERVING_NAME.search(called) and not _MIDDLEWARE.search(called))
        return not serves if paths == [""] else _MIDDLEWARE.search(called) is not None

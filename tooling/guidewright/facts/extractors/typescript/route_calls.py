"""Routes of Express, Fastify, Hono and Koa: what is called on applications and routers, and what is mounted on what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tree_sitter import Node

from guidewright.facts.model import Route, UnlistedRoutes

from .bindings import bound_to
from .definitions import definition, origin
from .handed_on import function_of
from .objects import entry
from .own_servers import own_servers
from .project import Project
from .route_paths import joined, own_prefix, patterns, text_of, texts_of
from .router_flow import Flow
from .routers import Use, key_of
from .servers import METHODS, VERBS
from .syntax import FUNCTIONS, Module, arguments, field, inner, outer
from .unlisted_routes import looks, unlisted_at

_CALLS = re.compile(r"\bnext\b")
_SERVING_NAME = re.compile(r"rout|mount|handler|server|graphql", re.IGNORECASE)
_PATH_NAME = re.compile(r"path|prefix|base|url", re.IGNORECASE)
_MIDDLEWARE = re.compile(
    r"cors|limit|auth|log|helmet|compress|session|csrf|cache|valid|check|guard|middleware|body|json|header|static",
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
        if use.method in ("use", "mount") or (use.method, kind) == ("route", "hono"):
            self._mounted(use, given)
            return ()
        if use.method == "register" and kind == "fastify":
            self._registered(use, given)
            return ()
        if use.method == "prefix":
            prefix = text_of(self.project, use.module, next(iter(given), None))
            use.view.router.own = joined(use.view.router.own, prefix)
            return ()
        if use.method == "route":
            return self._route(use, given)
        if use.method in ("on", "openapi"):
            return self._of_hono(use, given)
        if use.method == "register" and len(given) > 1:
            return self._named(use, given[0], given[0], given[1])
        return self._verb(use, given) if use.method in VERBS else ()

    def handed_out(self) -> Iterator[tuple[Module, Node]]:
        """Where an application goes to code that is not followed, which may serve anything on it."""
        known = {key_of(use.module, use.call) for use in self.flow.uses}
        for module, node, view in self.flow.given:
            call = outer(node).parent
            while call is not None and call.type in ("arguments", "pair", "object"):
                call = call.parent
            callee = field(call, "function") or field(call, "constructor")
            if call is None or key_of(module, call) in known or not view.router.serves:
                continue
            if not _HARMLESS.search(module.text(callee)):
                yield module, node

    def _verb(self, use: Use, given: list[Node]) -> Iterable[Served]:
        if use.view.router.kind == "koa" and any(inner(second).type == "string" for second in given[1:2]):
            # The first is the name of the route.
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
        paths = texts_of(self.project, use.module, path) if path is not None else [None]
        methods = METHODS if known == ("ALL",) else known
        if len(known) < len(named) or not named:
            methods = ()
        if all(given in _ANYTHING for given in paths) and _NOTHING_THERE.search(use.module.text(use.call)):
            return ()
        return (Served(use, path if path is not None else node, tuple(paths), methods),)

    def _of_hono(self, use: Use, given: list[Node]) -> Iterable[Served]:
        if use.method == "on":
            return self._named(use, use.name, given[1], given[0]) if len(given) > 2 else ()
        found = definition(self.project, use.module, given[0]) if given else None
        options = arguments(found.node) if found is not None and found.node.type == "call_expression" else []
        if found is None or not options:
            return (Served(use, use.name, (None,), ()),)
        there = Use(use.view, found.module, use.call, use.method, use.name)
        path, method = entry(found.module, inner(options[0]), "path"), entry(found.module, inner(options[0]), "method")
        return self._named(there, options[0], path, method)

    def _route(self, use: Use, given: list[Node]) -> Iterable[Served]:
        if use.view.router.kind == "fastify" and given:
            options = inner(given[0])
            path = entry(use.module, options, "url", "path")
            return self._named(use, use.name, path, entry(use.module, options, "method"))
        return [found for path in given[:1] for found in self._chained(use, path)]

    def _chained(self, use: Use, path: Node) -> Iterator[Served]:
        """`router.route("/x").get(...).post(...)`."""
        call = use.call
        if bound_to(call) is not None:
            yield Served(use, path, (None,), ())
        while (access := outer(call).parent) is not None and access.type == "member_expression":
            above = outer(access).parent
            if above is None or field(above, "function") != outer(access):
                return
            method = use.module.text(field(access, "property"))
            if method in VERBS:
                yield Served(use, path, tuple(texts_of(self.project, use.module, path)), VERBS[method])
            call = above

    def _registered(self, use: Use, given: list[Node]) -> None:
        if not given or self.flow.at(use.module, given[0]) is not None:
            return
        source = origin(use.module, inner(given[0])) if inner(given[0]).type == "identifier" else ""
        if not source.startswith("@fastify/") or _SERVING_PLUGINS.match(source):
            prefix = own_prefix(self.project, use.module, given[1] if len(given) > 1 else None)
            self.mounted.append((use, given[0], prefix))

    def _mounted(self, use: Use, given: list[Node]) -> None:
        """`app.use("/x", router)`, `app.route("/x", router)`: each router that is given, under each prefix."""
        paths: list[str | None] = [""]
        if given and self._is_path(use.module, given):
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
        if first.type in ("string", "template_string", "regex", "binary_expression"):
            return True
        if first.type == "array":
            return any(child.type in ("string", "template_string", "regex") for child in first.named_children)
        if len(given) == 1 or self.flow.at(module, first) is not None:
            return False
        named = field(first, "function") if first.type == "call_expression" else first
        computed = named is not None and named.type not in FUNCTIONS and _PATH_NAME.search(module.text(named))
        return text_of(self.project, module, first) is not None or bool(computed)

    def _may_serve(self, use: Use, node: Node, paths: list[str | None]) -> None:
        """What is mounted and is no router: a middleware, or something that serves below the prefix."""
        given = inner(node)
        meant = field(given, "function") or given
        callee = use.module.text(meant)
        function = function_of(self.project, use.module, meant)
        if use.method == "use" and function is not None and function.node.type in FUNCTIONS:
            anywhere = all(path in ("", "/", "*", "/*") for path in paths)
            if anywhere or _CALLS.search(function.module.text(function.node)):
                return
        elif given.type == "spread_element":
            return
        elif use.method == "use" and paths == [""]:
            if "roxy" not in callee and (not _SERVING_NAME.search(callee) or _MIDDLEWARE.search(callee)):
                return
        elif use.method == "use" and _MIDDLEWARE.search(callee):
            return
        self.mounted += [(use, node, path) for path in paths]

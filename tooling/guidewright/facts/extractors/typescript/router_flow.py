"""Where applications and routers go: through names, files, functions that get or give one, and chains of calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from guidewright.facts.scope import scope_of

from .bindings import bound_to, declaration_of
from .definitions import Definition, origin
from .given import taking
from .handed_on import exports_of, function_of
from .imports import exported_names
from .project import Mention, Project, called
from .route_paths import joined, own_prefix, text_of
from .routers import Key, Router, Use, View, key_of
from .servers import VERBS, calling, is_served, made_in, typed_in
from .syntax import FUNCTIONS, Module, arguments, enclosing, function_name, outer, parameter_name, parameters, walk
from .syntax import field as child

# What these give is the router again, or stands for it where it is mounted.
_CHAINING = frozenset(
    {
        *(*VERBS, "use", "on", "onError", "notFound", "openapi", "basePath", "mount", "register", "after", "prefix"),
        *("addHook", "decorate", "withTypeProvider", "param", "routes", "middleware", "allowedMethods"),
    }
)
_PLUGIN = "fastify-plugin"


@dataclass
class Flow:
    """Follows each router of a project to the expressions that stand for it, and to what is done with it there."""

    project: Project
    stands: dict[Key, View] = field(default_factory=dict)
    exported: dict[tuple[str, str], View] = field(default_factory=dict)
    parameters: dict[Key, Router] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)
    given: list[tuple[Module, Node, View]] = field(default_factory=list)
    computed: list[tuple[Module, Node]] = field(default_factory=list)
    _pending: list[tuple[Module, Node, View]] = field(default_factory=list)

    def follow(self, paths: tuple[str, ...]) -> None:
        """Finds the routers that files make, and follows them wherever they go."""
        for module in self.project.at(paths):
            for call, maker in made_in(module):
                own = own_prefix(self.project, module, arguments(call)[:1] if maker.has_prefix else [])
                self._reach(module, call, View(Router(maker.kind, maker.serves, own)))
        self._go_on()
        # A parameter that is made here unless it is given is known by then.
        for module in self.project.at(paths):
            for name, kind in typed_in(module):
                self._parameter(module, name, kind)
        self._go_on()

    def at(self, module: Module, node: Node) -> View | None:
        """The router that an expression stands for, also that of `require("./x")` and `require("./x").router`."""
        found = self.stands.get(key_of(module, outer(node)))
        exports = exports_of(self.project, module, node) if found is None else None
        return found if exports is None else self.exported.get(exports)

    def _reach(self, module: Module, node: Node, view: View) -> None:
        node = outer(node)
        key = key_of(module, node)
        if key not in self.stands and scope_of(module.path) != "test":
            self.stands[key] = view
            self._pending.append((module, node, view))

    def _reach_all(self, mentions: Iterator[Mention], view: View) -> None:
        for mention in mentions:
            self._reach(mention.module, mention.node, view)

    def _go_on(self) -> None:
        while self._pending:
            self._go(*self._pending.pop())

    def _go(self, module: Module, node: Node, view: View) -> None:
        parent, target = node.parent, bound_to(node)
        if parent is None:
            return
        if parent.type == "await_expression":
            self._reach(module, parent, view)
        elif parent.type == "member_expression":
            self._member(module, parent, view)
        elif child(parent, "object") == node:
            self.computed.append((module, parent))
        elif target is not None:
            self._bound(module, target, view)
            # An assignment gives it again: `app = module.exports = express()`.
            self._reach(module, parent, view)
        elif parent.type == "public_field_definition":
            self._field(module, parent, child(parent, "name"), view)
        elif parent.type in ("return_statement", "arrow_function"):
            self._returned(module, node, view)
        elif parent.type == "export_statement":
            self._exported(module, "default", view)
        elif parent.type in ("arguments", "pair", "object"):
            self._given(module, node, view)

    def _member(self, module: Module, access: Node, view: View) -> None:
        name, call = access.named_children[-1], calling(access)
        method = module.text(name)
        if method == "fetch":
            view.router.serves = True
        if call is None:
            return
        self.uses.append(Use(view, module, call, method, name))
        given = arguments(call)
        if method == "register":
            self._registered(module, given, view)
        if method == "basePath":
            path = text_of(self.project, module, next(iter(given), None))
            view = View(view.router, joined(view.offset, path))
        if method in _CHAINING or (method == "route" and view.router.kind != "express"):
            self._reach(module, call, view)

    def _bound(self, module: Module, target: Node, view: View) -> None:
        text, declaration = module.text(target), declaration_of(module, target)
        if declaration is not None:
            self._reach_all(self.project.mentions(module, declaration), view)
            for name in exported_names(module, declaration):
                self.exported[module.path, name] = view
        elif text == "module.exports":
            self._exported(module, "*", view)
        elif text.startswith(("exports.", "module.exports.")):
            self._exported(module, text.rpartition(".")[2], view)
        elif text.startswith("this."):
            self._field(module, target, child(target, "property"), view)

    def _field(self, module: Module, node: Node, name: Node | None, view: View) -> None:
        body = enclosing(node, frozenset({"class_body"}))
        for access in walk(body) if body is not None else ():
            if module.text(access) == f"this.{module.text(name)}":
                self._reach(module, access, view)

    def _returned(self, module: Module, node: Node, view: View) -> None:
        function = enclosing(node, FUNCTIONS)
        if function is None:
            return
        name = function_name(function)
        if name is not None:
            mentions = self.project.mentions(module, name)
        else:
            mentions = self.project.imported_mentions(module.path, "default" if _is_default(function) else "")
        for mention in mentions:
            call = called(mention)
            if call is not None:
                self._reach(mention.module, call, view)

    def _exported(self, module: Module, name: str, view: View) -> None:
        self.exported[module.path, name] = view
        names = ("*", "default") if name == "*" else (name,)
        mentions = [mention for each in names for mention in self.project.imported_mentions(module.path, each)]
        in_use = [mention for mention in mentions if scope_of(mention.module.path) != "test"]
        if name == "default" and not in_use and view.router.kind == "hono":
            # What a worker exports, its platform serves.
            view.router.serves = True
        self._reach_all(iter(in_use), view)

    def _given(self, module: Module, node: Node, view: View) -> None:
        taken = taking(node)
        if is_served(module, node):
            view.router.serves = True
        elif taken is None:
            self.given.append((module, node, view))
        elif origin(module, taken.callee) == "koa-mount":
            paths = taken.arguments[:-1]
            path = text_of(self.project, module, paths[0]) if paths else ""
            self._reach(module, taken.call, View(view.router, view.offset, path))
        else:
            function = function_of(self.project, module, taken.callee)
            at = taken.arguments.index(node)
            if not self._taken(function, at, view.router, view.offset):
                self.given.append((module, node, view))

    def _registered(self, module: Module, given: list[Node], view: View) -> None:
        """`fastify.register(plugin, { prefix: "/x" })`; a plugin in `fp()` knows of no prefix."""
        for plugin in given[:1]:
            function = function_of(self.project, module, plugin)
            prefix = own_prefix(self.project, module, given[1:2])
            if function is not None and origin(function.module, child(function.node, "function")) == _PLUGIN:
                wrapped = [function_of(self.project, function.module, one) for one in arguments(function.node)[:1]]
                function = next(iter(wrapped), None)
                prefix = "" if prefix == "" else None
            for router in self._taken(function, 0, view.router, joined(view.offset, prefix)):
                self.stands[key_of(module, outer(plugin))] = View(router)

    def _taken(self, function: Definition | None, at: int, above: Router, prefix: str | None) -> list[Router]:
        """The parameter of a function as a router that is mounted on the one which is given for it."""
        if function is None:
            return []
        names = [parameter_name(parameter) for parameter in parameters(function.node)[at : at + 1]]
        routers = [self._parameter(function.module, name, above.kind) for name in names]
        for router in routers:
            router.mount(above, prefix)
        return routers

    def _parameter(self, module: Module, name: Node, kind: str) -> Router:
        """The router that a parameter is, whoever gives it."""
        key = key_of(module, name)
        if key not in self.parameters:
            self.parameters[key] = Router(kind, False)
            self._reach_all(self.project.mentions(module, name), View(self.parameters[key]))
        return self.parameters[key]


def _is_default(function: Node) -> bool:
    parent = outer(function).parent
    return parent is not None and parent.type == "export_statement"

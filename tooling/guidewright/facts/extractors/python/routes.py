"""Routes of FastAPI, Starlette and Flask: decorated handlers, with the prefixes of the routers that they hang on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from guidewright.facts.model import Route, UnlistedRoutes

from . import prefilter, urls
from .file import File
from .project import Project
from .syntax import FUNCTIONS, argument, elements, keyword, last
from .unlisted_routes import looks, unlisted_at
from .values import View, keys

_APPS = {"fastapi.FastAPI": False, "starlette.applications.Starlette": False, "flask.Flask": True, "quart.Quart": True}
_ROUTERS = {
    "fastapi.APIRouter": False,
    "fastapi.routing.APIRouter": False,
    "starlette.routing.Router": False,
    "flask.Blueprint": True,
    "quart.Blueprint": True,
}
_METHODS = frozenset({"get", "post", "put", "patch", "delete", "head", "options", "trace"})
_ANY = frozenset({"route", "api_route"})
_ADDING = frozenset({"add_api_route", "add_route", "add_url_rule"})
_INCLUDING = frozenset({"include_router", "register_blueprint", "mount"})


@dataclass(eq=False)
class Router:
    """An application or a router: the call that makes it, and the routers that it hangs on, each with a prefix."""

    made: ast.AST
    angled: bool
    is_app: bool
    prefix: str | None
    above: list[tuple[Router, str | None]] = field(default_factory=list)

    def prefixes(self, below: tuple[Router, ...] = ()) -> Iterator[str | None]:
        """Everything that its routes may be served under; None for what is not known."""
        if not self.above:
            yield "" if self.is_app else None
        for router, prefix in self.above:
            if router not in (self, *below):
                for before in router.prefixes((self, *below)):
                    yield None if before is None or prefix is None else urls.joined(before, prefix)


@dataclass
class Routers:
    """All routers of a project, by the calls that make them."""

    project: Project
    known: dict[ast.AST, Router] = field(default_factory=dict)
    lost: list[tuple[File, ast.expr, Router, str | None]] = field(default_factory=list)

    def find(self, file: File, node: ast.AST) -> Router | None:
        """The router that an expression stands for."""
        bind = self.project.meaning(file, node).bind
        return self.known.get(bind.node) if bind is not None else None

    def add(self, file: File) -> None:
        """The routers that a file makes."""
        for call in file.calls:
            name = self.project.meaning(file, call.func).foreign
            if name in _APPS or name in _ROUTERS:
                angled = {**_APPS, **_ROUTERS}[name]
                given = keyword(call, "prefix", "url_prefix")
                prefix = self.path(file, given, angled) if given is not None else ""
                self.known[call] = Router(call, angled, name in _APPS, prefix)

    def path(self, file: File, node: ast.AST, angled: bool) -> str | None:
        """A path in the one form; None if it is computed."""
        found = keys(View(self.project, file), node)
        text = found[0].name if len(found) == 1 else None
        return None if text is None else urls.angled(text) if angled else urls.braced(text)

    def hang(self, file: File) -> None:
        """What a file hangs on what."""
        for call in file.calls:
            if not isinstance(call.func, ast.Attribute) or call.func.attr not in _INCLUDING:
                continue
            above = self.find(file, call.func.value)
            at = 1 if call.func.attr == "mount" else 0
            given = argument(call, at, "router", "blueprint", "app")
            below = self.find(file, given) if given is not None else None
            if above is not None and below is not None:
                below.above.append((above, self._hung(file, call, above, below)))
            elif above is not None and given is not None and not _is_static(given):
                self.lost.append((file, given, above, self._prefix(file, call, above)))

    def _hung(self, file: File, call: ast.Call, above: Router, below: Router) -> str | None:
        prefix = self._prefix(file, call, above)
        # Flask's register_blueprint replaces the blueprint's own prefix; FastAPI adds its own.
        replaced = above.angled and keyword(call, "url_prefix") is not None
        own = "" if replaced else below.prefix
        return None if prefix is None or own is None else urls.joined(prefix, own)

    def _prefix(self, file: File, call: ast.Call, above: Router) -> str | None:
        mounted = isinstance(call.func, ast.Attribute) and call.func.attr == "mount"
        given = argument(call, 0, "path") if mounted else keyword(call, "prefix", "url_prefix")
        return self.path(file, given, above.angled) if given is not None else ""


def _is_static(given: ast.expr) -> bool:
    """Whether files are served there: no route of the code."""
    return isinstance(given, ast.Call) and last(given.func) == "StaticFiles"


def routes_of(project: Project) -> Iterator[Route | UnlistedRoutes]:
    """The routes of all applications; what hangs on none, or has a computed URL, is unlisted."""
    routers = Routers(project)
    files = [file for path in project.files.marked(prefilter.ROUTES) if (file := project.file(path)) is not None]
    for file in files:
        routers.add(file)
    for file in files:
        routers.hang(file)
    for file in files:
        for call in file.calls:
            yield from _served(routers, file, call)
    for file, given, above, prefix in routers.lost:
        for before in above.prefixes():
            known = None if before is None or prefix is None else urls.joined(before, prefix)
            yield unlisted_at(file, given, looks(known, None))


def _served(routers: Routers, file: File, call: ast.Call) -> Iterator[Route | UnlistedRoutes]:
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in _METHODS | _ANY | _ADDING:
        return
    parent = file.parent(call)
    decorates = isinstance(parent, FUNCTIONS[:2]) and call in parent.decorator_list
    if not decorates and call.func.attr not in _ADDING:
        return
    router = routers.find(file, call.func.value)
    given = argument(call, 0, "path", "rule")
    if router is None or given is None:
        return
    path = routers.path(file, given, router.angled)
    line = file.place(given).line
    for prefix in dict.fromkeys(router.prefixes()):
        if prefix is None or path is None:
            yield unlisted_at(file, given, looks(prefix, path))
        else:
            yield Route(urls.joined(prefix, path), _methods(file, call, routers.project), file.path, line)


def _methods(file: File, call: ast.Call, project: Project) -> tuple[str, ...]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if name in _METHODS:
        return (name.upper(),)
    given = keyword(call, "methods")
    if given is None:
        return () if name == "add_url_rule" else ("GET",)
    view = View(project, file)
    named = [key.name for element in elements(given) for key in keys(view, element)]
    return tuple(sorted({n.upper() for n in named if n is not None}))

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
    """An application or a router, and the routers that it hangs on, each with a prefix."""

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
                yield from (urls.whole(before, prefix) for before in router.prefixes((self, *below)))


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
                self.known[call] = Router(angled, name in _APPS, prefix)
                listed = keyword(call, "routes")
                if listed is not None:
                    self.lost.append((file, listed, self.known[call], ""))

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
            given = argument(call, 1 if call.func.attr == "mount" else 0, "router", "blueprint", "app")
            if above is None or given is None or _is_static(given):
                continue
            below, prefix = self.find(file, given), self._prefix(file, call, above)
            if below is None:
                self.lost.append((file, given, above, prefix))
                continue
            # Flask's register_blueprint replaces the blueprint's own prefix; FastAPI adds its own.
            replaced = keyword(call, "url_prefix") is not None
            below.above.append((above, prefix if replaced else urls.whole(prefix, below.prefix)))

    def _prefix(self, file: File, call: ast.Call, above: Router) -> str | None:
        given = argument(call, 0, "path") if last(call.func) == "mount" else keyword(call, "prefix", "url_prefix")
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
            yield unlisted_at(file, given, looks(urls.whole(before, prefix), None))


def _served(routers: Routers, file: File, call: ast.Call) -> Iterator[Route | UnlistedRoutes]:
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in _METHODS | _ANY | _ADDING:
        return
    parent = file.parent(call)
    if not isinstance(parent, FUNCTIONS[:2]) and call.func.attr not in _ADDING:
        return
    router = routers.find(file, call.func.value)
    if router is None:
        return
    given = argument(call, 0, "path", "rule") or call
    path = routers.path(file, given, router.angled)
    line = file.place(given).line
    for prefix in dict.fromkeys(router.prefixes()):
        if prefix is None or path is None:
            yield unlisted_at(file, given, looks(prefix, path))
        else:
            yield Route(urls.joined(prefix, path), _methods(file, call, routers.project), file.path, line)


def _methods(file: File, call: ast.Call, project: Project) -> tuple[str, ...]:
    name = last(call.func)
    if name in _METHODS:
        return (name.upper(),)
    given = keyword(call, "methods")
    if given is None:
        return () if name == "add_url_rule" else ("GET",)
    view = View(project, file)
    named = [key.name for element in elements(given) for key in keys(view, element)]
    known = {name.upper() for name in named if name is not None}
    return tuple(sorted(known)) if None not in named else ()

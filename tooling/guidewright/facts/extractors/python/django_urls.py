"""Routes of Django: `urlpatterns`, followed from the outermost file through `include`."""

from __future__ import annotations

import ast
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from guidewright.facts.model import Route, UnlistedRoutes

from . import prefilter, urls
from .file import File
from .project import NOTHING, Project
from .syntax import argument, elements, last, string
from .unlisted_routes import looks, unlisted_at
from .values import View, keys

_PATTERNS = re.compile(r"^urlpatterns\b", re.MULTILINE)
_DEEPEST = 8
_PATHS = ("path", "re_path", "url")
_FILES = ("static", "staticfiles_urlpatterns")
_SAID = {"require_POST": ("POST",), "require_GET": ("GET",), "require_safe": ("GET", "HEAD")}
_LISTING = frozenset({"require_http_methods", "api_view"})
_BARE = frozenset({"View", "APIView"})
_METHODS = ("get", "post", "put", "patch", "delete", "head", "options")


@dataclass(frozen=True, eq=False)
class Pattern:
    """One entry of a list of patterns: a view, or other patterns under a prefix."""

    file: File
    node: ast.Call
    prefixes: tuple[str, ...]
    target: ast.expr


@dataclass
class Patterns:
    """The lists of patterns of a project."""

    project: Project
    included: set[str] = field(default_factory=set)
    unread: dict[tuple[File, ast.AST], None] = field(default_factory=dict)

    def listed(self, file: File, node: ast.AST, depth: int = _DEEPEST) -> Iterator[Pattern]:
        """The patterns of a list, of a sum of lists, or of the name of one; `router.urls` and the like are not read."""
        meaning = self.project.meaning(file, node) if depth else NOTHING
        if isinstance(node, ast.BinOp):
            yield from self.listed(file, node.left, depth)
            yield from self.listed(file, node.right, depth)
        elif isinstance(node, (ast.List, ast.Tuple)):
            for element in node.elts:
                yield from self._entry(file, element)
        elif meaning.file is not None and meaning.bind is not None:
            yield from self.listed(meaning.file, meaning.bind.node, depth - 1)
        elif not isinstance(node, ast.Call) or last(node.func) not in _FILES:
            self.unread[file, node] = None

    def _entry(self, file: File, element: ast.expr) -> Iterator[Pattern]:
        made = last(element.func) if isinstance(element, ast.Call) else ""
        if isinstance(element, ast.Call) and made in _PATHS:
            # A path without a view serves nothing.
            for target in filter(None, [argument(element, 1, "view")]):
                yield Pattern(file, element, tuple(self._paths(file, element)), target)
        elif made not in _FILES:
            self.unread[file, element] = None

    def of_file(self, file: File) -> Iterator[Pattern]:
        """All patterns of a file's `urlpatterns`, also those that are added later."""
        for node in file.tree.body:
            targets = getattr(node, "targets", [getattr(node, "target", node)])
            value = getattr(node, "value", None)
            if any(last(target) == "urlpatterns" for target in targets) and isinstance(value, ast.expr):
                yield from self.listed(file, value)

    def _paths(self, file: File, call: ast.Call) -> Iterator[str]:
        given = argument(call, 0, "route", "regex")
        for key in keys(View(self.project, file), given):
            if key.name is not None:
                path = urls.angled(key.name) if last(call.func) == "path" else urls.expression(key.name)
                if path is not None:
                    yield path

    def below(self, pattern: Pattern) -> list[Pattern] | None:
        """The patterns that one includes; None for a view."""
        call = pattern.target
        if not isinstance(call, ast.Call) or last(call.func) != "include" or not call.args:
            return None
        given = call.args[0].elts[0] if isinstance(call.args[0], ast.Tuple) else call.args[0]
        module = string(given)
        if module is not None:
            file = self._file(pattern.file, module)
            return list(self.of_file(file)) if file is not None else []
        if isinstance(given, ast.Attribute) and given.attr == "urls":
            # Of a router; what is below the prefix is not listed.
            return []
        meaning = self.project.meaning(pattern.file, given)
        if meaning.file is not None and meaning.bind is None:
            self.included.add(meaning.file.path)
            return list(self.of_file(meaning.file))
        return list(self.listed(pattern.file, given))

    def _file(self, importer: File, module: str) -> File | None:
        path = self.project.find(importer.path, module)
        if path is None:
            return None
        self.included.add(path)
        return self.project.file(path)


def routes_of(project: Project) -> Iterator[Route | UnlistedRoutes]:
    """The routes of all projects of Django; those of an application that no project includes are unlisted."""
    patterns = Patterns(project)
    files = [file for path in project.files.marked(prefilter.ROUTES) if (file := project.file(path)) is not None]
    holding = [file for file in files if _PATTERNS.search(file.source.text)]
    for file in holding:
        for pattern in patterns.of_file(file):
            patterns.below(pattern)
    for file in holding:
        if file.path not in patterns.included:
            before = "" if _is_root(project, file) else None
            for pattern in patterns.of_file(file):
                yield from _served(patterns, pattern, before, _DEEPEST)
    yield from (unlisted_at(file, node) for file, node in patterns.unread)


def _is_root(project: Project, file: File) -> bool:
    folder = posixpath.dirname(file.path)
    beside = (posixpath.join(folder, name) for name in ("wsgi.py", "asgi.py", "settings.py", "settings/__init__.py"))
    return any(path in project.files.marks for path in beside) or "include(" in file.source.text


def _served(patterns: Patterns, pattern: Pattern, before: str | None, depth: int) -> Iterator[Route | UnlistedRoutes]:
    below = patterns.below(pattern) if depth else []
    node = pattern.node.args[0] if pattern.node.args else pattern.node
    if not pattern.prefixes:
        yield unlisted_at(pattern.file, node, looks(before, None))
    for path in pattern.prefixes:
        whole = None if before is None else before + path
        methods = _methods(patterns.project, pattern) if below is None else None
        if below:
            for inner in below:
                yield from _served(patterns, inner, whole, depth - 1)
        elif whole is not None and methods is not None:
            yield Route(urls.joined(whole), methods, pattern.file.path, pattern.file.place(node).line)
        else:
            yield unlisted_at(pattern.file, node, looks(whole, path if methods is not None else None))


def _methods(project: Project, pattern: Pattern) -> tuple[str, ...] | None:
    """The methods that a view is known to answer, empty where that cannot be read; None for what is no view."""
    view = pattern.target
    if isinstance(view, ast.Attribute) and view.attr == "urls":
        return None
    while isinstance(view, ast.Call) and last(view.func) != "as_view" and view.args:
        view = view.args[0]
    if isinstance(view, ast.Call) and isinstance(view.func, ast.Attribute):
        held = project.meaning(pattern.file, view.func.value).definition(ast.ClassDef)
        return _of_class(held) if isinstance(held, ast.ClassDef) else ()
    meaning = project.meaning(pattern.file, view)
    function = meaning.definition(ast.FunctionDef, ast.AsyncFunctionDef)
    for decorator in getattr(function, "decorator_list", ()):
        name = last(decorator.func) if isinstance(decorator, ast.Call) else last(decorator)
        if name in _SAID:
            return _SAID[name]
        if name in _LISTING and isinstance(decorator, ast.Call) and decorator.args:
            return tuple(sorted(text.upper() for e in elements(decorator.args[0]) if (text := string(e))))
    return ()


def _of_class(held: ast.ClassDef) -> tuple[str, ...]:
    if not held.bases or not all(last(base) in _BARE for base in held.bases):
        return ()
    defined = {node.name for node in held.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
    return tuple(sorted(name.upper() for name in _METHODS if name in defined))

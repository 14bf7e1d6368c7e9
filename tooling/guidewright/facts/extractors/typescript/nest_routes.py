"""Controllers of NestJS: decorated methods, below the prefix of their class and that of their application."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from guidewright.facts.model import Route, UnlistedRoutes

from .definitions import origin
from .objects import entry
from .project import Project
from .route_paths import joined, patterns, text_of, texts_of
from .servers import METHODS, calling
from .syntax import Module, arguments, enclosing, field, inner
from .unlisted_routes import looks, unlisted_at

_COMMON = "@nestjs/common"
_CONTROLLER = re.compile(rb"@Controller\b")
_HOLDERS = frozenset({"export_statement", "class_declaration"})
_ANSWERING = {name.title(): (name,) for name in METHODS} | {"All": METHODS, "Sse": ("GET",)}
_STARTS = re.compile(rb"\bNestFactory\s*\.\s*create\b")
_PREFIX = re.compile(rb"\.\s*setGlobalPrefix\s*\(")
# What else puts a prefix before controllers that say nothing of it.
_ELSEWHERE = re.compile(rb"\bRouterModule\b|\bdefaultVersion\b")


def nest_routes(project: Project, paths: Sequence[str]) -> Iterator[Route | UnlistedRoutes]:
    """The routes of all controllers in files with these paths."""
    modules = [module for module in project.at(paths) if b"@nestjs/" in module.source.data]
    packages = {module.path: _package(project, module.path) for module in modules}
    prefixes = {
        package: _prefix(project, [m for m in modules if packages[m.path] == package])
        for package in set(packages.values())
    }
    for module in modules:
        for match in module.hits(_CONTROLLER):
            decorator = enclosing(module.at(match.start() + 1, match.end()), frozenset({"decorator"}))
            if decorator is not None:
                yield from _controller(project, module, decorator, prefixes[packages[module.path]])


def _package(project: Project, path: str) -> str:
    folders = {package.directory for package in project.modules.packages}
    folder = posixpath.dirname(path)
    while folder and folder not in folders:
        folder = posixpath.dirname(folder)
    return folder


def _prefix(project: Project, modules: Sequence[Module]) -> str | None:
    """The one prefix of the applications of a package; None where there is none, or where they differ."""
    if any(_ELSEWHERE.search(module.source.data) for module in modules):
        return None
    found: set[str | None] = set()
    for module in modules:
        given = [arguments(call) for call in _calls(module, _PREFIX)]
        found |= {text_of(project, module, g[0]) if len(g) == 1 else None for g in given}
        if not given and _STARTS.search(module.source.data):
            found.add("")
    return found.pop() if len(found) == 1 else None


def _calls(module: Module, pattern: re.Pattern[bytes]) -> Iterator[Node]:
    found = (calling(module.at(match.start(), match.end())) for match in module.hits(pattern))
    return (call for call in found if call is not None)


def _controller(
    project: Project, module: Module, decorator: Node, before: str | None
) -> Iterator[Route | UnlistedRoutes]:
    call, holder = decorator.named_child(0), enclosing(decorator, _HOLDERS)
    declared = field(holder, "declaration") or holder
    if declared is None or origin(module, field(call, "function")) != _COMMON:
        return
    prefixes = _given(project, module, call) if _is_registered(project, module, declared) else [None]
    if any(clause.type == "extends_clause" for child in declared.named_children for clause in child.named_children):
        yield unlisted_at(module, decorator)
    for body in declared.children_by_field_name("body"):
        for decorators in _decorated(body):
            versioned = any(module.text(node).startswith("@Version(") for node in decorators)
            below = [None if versioned else joined(before, prefix) for prefix in prefixes]
            for node in decorators:
                yield from _handler(project, module, node, below)


def _decorated(body: Node) -> Iterator[list[Node]]:
    """The decorators of each method of a class."""
    pending: list[Node] = []
    for node in body.named_children:
        if node.type == "decorator":
            pending.append(node)
        elif node.type != "comment":
            yield pending
            pending = []


def _given(project: Project, module: Module, call: Node | None) -> list[str | None]:
    """The paths that a decorator gives; None for one that is computed, or below a version."""
    given = arguments(call)
    if not given:
        return [""]
    options = inner(given[0])
    if options.type != "object":
        return texts_of(project, module, options)
    path = entry(module, options, "path")
    if "version" in module.text(options) or "host" in module.text(options):
        return [None]
    return texts_of(project, module, path) if path is not None else [""]


def _is_registered(project: Project, module: Module, declared: Node) -> bool:
    """Whether a module lists the class among its controllers."""
    for name in declared.children_by_field_name("name"):
        pattern = re.compile(rf"\bcontrollers\s*:\s*\[[^\]]*\b{re.escape(module.text(name))}\b")
        return any(pattern.search(mention.module.source.text) for mention in project.mentions(module, name))
    return False


def _handler(
    project: Project, module: Module, decorator: Node, prefixes: list[str | None]
) -> Iterator[Route | UnlistedRoutes]:
    call = decorator.named_child(0)
    methods = _ANSWERING.get(module.text(field(call, "function")))
    if methods is None or origin(module, field(call, "function")) != _COMMON:
        return
    for prefix in prefixes:
        for path in _given(project, module, call):
            whole = joined(prefix, path)
            urls = patterns(whole) if whole is not None else ()
            if not urls or any(url.startswith(("/[...", "/[[...")) for url in urls):
                yield unlisted_at(module, decorator, looks(prefix, path))
            else:
                yield from (Route(url, methods, module.path, module.line(decorator)) for url in urls)

"""Controllers of NestJS: decorated methods, below the prefix of their class and that of their application."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tree_sitter import Node

from guidewright.facts.model import Route, UnlistedRoutes

from .definitions import origin
from .objects import entry
from .project import Project
from .route_paths import joined, patterns, text_of, texts_of
from .servers import METHODS
from .syntax import Module, arguments, enclosing, field, inner
from .unlisted_routes import looks, unlisted_at

_COMMON = "@nestjs/common"
_CONTROLLER = re.compile(rb"@Controller\b")
_CLASSES = frozenset({"class_declaration", "abstract_class_declaration"})
_ANSWERING = {name.title(): (name,) for name in METHODS} | {"All": METHODS, "Sse": ("GET",)}
_STARTS = re.compile(rb"\bNestFactory\s*\.\s*create\b")
_PREFIX = re.compile(rb"\.\s*setGlobalPrefix\s*\(")
# What else puts a prefix before controllers that say nothing of it.
_ELSEWHERE = re.compile(rb"\bRouterModule\b|\bdefaultVersion\b")


@dataclass(frozen=True)
class Application:
    """What a package with controllers says of their common prefix: None where that is not known."""

    prefix: str | None


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
            declared = _decorated(decorator) if decorator is not None else None
            if decorator is not None and declared is not None:
                yield from _controller(project, module, decorator, declared, prefixes[packages[module.path]])


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
    for match in module.hits(pattern):
        call = module.at(match.start(), match.end())
        while call.type not in ("call_expression", "program") and call.parent is not None:
            call = call.parent
        if call.type == "call_expression":
            yield call


def _decorated(decorator: Node) -> Node | None:
    """The class below a decorator; None for anything else."""
    holder = decorator.parent
    if holder is not None and holder.type == "export_statement":
        return field(holder, "declaration")
    return holder if holder is not None and holder.type in _CLASSES else None


def _controller(
    project: Project, module: Module, decorator: Node, declared: Node, before: str | None
) -> Iterator[Route | UnlistedRoutes]:
    call = next(iter(decorator.named_children), None)
    if call is None or origin(module, field(call, "function")) != _COMMON:
        return
    prefixes = _given(project, module, call)
    if not _is_registered(project, module, declared):
        prefixes = [None]
    body = field(declared, "body")
    if any(
        child.type == "class_heritage" and b"extends" in child.text for child in declared.named_children if child.text
    ):
        yield unlisted_at(module, decorator)
    for node in body.named_children if body is not None else ():
        if node.type == "decorator":
            yield from _handler(project, module, node, [joined(before, prefix) for prefix in prefixes])


def _given(project: Project, module: Module, call: Node) -> list[str | None]:
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
    name = field(declared, "name")
    if name is None:
        return False
    plain = module.text(name)
    pattern = re.compile(rf"\bcontrollers\s*:\s*\[[^\]]*\b{re.escape(plain)}\b")
    return any(pattern.search(m.module.source.text) for m in project.mentions(module, name))


def _handler(
    project: Project, module: Module, decorator: Node, prefixes: list[str | None]
) -> Iterator[Route | UnlistedRoutes]:
    call = next(iter(decorator.named_children), None)
    callee = field(call, "function")
    methods = _ANSWERING.get(module.text(callee))
    if call is None or callee is None or methods is None or origin(module, callee) != _COMMON:
        return
    if _has_version(module, decorator):
        prefixes = [None]
    for prefix in prefixes:
        for path in _given(project, module, call):
            whole = joined(prefix, path)
            urls = patterns(whole) if whole is not None else ()
            if not urls or any(url.startswith(("/[...", "/[[...")) for url in urls):
                yield unlisted_at(module, decorator, looks(prefix, path))
            else:
                yield from (Route(url, methods, module.path, module.line(decorator)) for url in urls)


def _has_version(module: Module, decorator: Node) -> bool:
    """Whether the decorated method says of which version it is, before or after this decorator."""
    beside = [*_beside(decorator, "prev_named_sibling"), *_beside(decorator, "next_named_sibling")]
    return any(module.text(node).startswith("@Version(") for node in beside)


def _beside(decorator: Node, way: str) -> Iterator[Node]:
    node: Node | None = getattr(decorator, way)
    while node is not None and node.type in ("decorator", "comment"):
        yield node
        node = getattr(node, way)

"""Route handlers of Next.js: `app/**/route.ts` with its methods, and `pages/api`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from guidewright.facts.model import Route

from .imports import imported
from .project import Project
from .symbols import symbols
from .syntax import Module

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_ASKED_METHOD = re.compile(
    r"\bmethod\s*[!=]==?\s*[\"']([A-Z]+)[\"']|\bcase\s+[\"'](GET|HEAD|POST|PUT|PATCH|DELETE)[\"']"
)


def routes(project: Project, module: Module, roots: tuple[str, ...]) -> Iterator[Route]:
    """The route of one route file; a handler of `pages/api` that asks for no method has none listed."""
    path = _below(module.path, roots)
    segments = path.split("/")
    if "app" in segments and posixpath.basename(path).startswith("route."):
        url = _url(segments[segments.index("app") + 1 : -1])
        methods = dict(_methods(project, module, 0))
        if url is not None and methods:
            ordered = tuple(name for name in METHODS if name in methods)
            yield Route(url, ordered, module.path, min(line for line in methods.values()))
    elif "pages" in segments:
        *folders, name = segments[segments.index("pages") + 1 :]
        stem = re.sub(r"\.[cm]?[jt]sx?$", "", name)
        url = _url([*folders, *([] if stem == "index" else [stem])])
        asked = {a or b for a, b in _ASKED_METHOD.findall(module.source.text)}
        line = next((s.line for s in symbols(module) if s.name == "default"), 1)
        if url is not None:
            yield Route(url, tuple(name for name in METHODS if name in asked), module.path, line)


def _below(path: str, roots: tuple[str, ...]) -> str:
    """The path without the longest code root in front of it."""
    for root in sorted((root.strip("/") for root in roots), key=len, reverse=True):
        if root not in ("", ".") and path.startswith(root + "/"):
            return path[len(root) + 1 :]
    return path


def _url(segments: list[str]) -> str | None:
    """The URL of a folder: `(group)` and `@slot` vanish; a `_private` folder serves nothing."""
    kept = []
    for segment in segments:
        if segment.startswith("_"):
            return None
        if not segment.startswith("@") and not re.fullmatch(r"\([^.)][^)]*\)", segment):
            kept.append(segment.replace("%5F", "_"))
    return "/" + "/".join(kept)


def _methods(project: Project, module: Module, depth: int) -> Iterator[tuple[str, int]]:
    """The HTTP methods that a module exports, also those of modules that it passes on."""
    for symbol in symbols(module):
        if symbol.exported and symbol.parent is None and symbol.name in METHODS:
            yield symbol.name, symbol.line
    for item in imported(module):
        if item.exported_as in METHODS:
            yield item.exported_as, module.line(item.node)
        elif item.exported_as == "*" and depth < 3:
            path = project.modules.resolve(module.path, item.module)
            other = project.by_path(path) if path is not None else None
            for name, _ in _methods(project, other, depth + 1) if other is not None else ():
                yield name, module.line(item.node)

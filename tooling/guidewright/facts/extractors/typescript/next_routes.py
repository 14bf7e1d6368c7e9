"""Route handlers of Next.js: `app/**/route.ts` with its methods, and `pages/api`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from guidewright.facts.model import Route

from .file_routers import asked_methods, exports, stem
from .project import Project
from .servers import METHODS
from .symbols import symbols
from .syntax import Module


def next_routes(project: Project, module: Module, roots: tuple[str, ...]) -> Iterator[Route]:
    """The route of one route file; a handler of `pages/api` that asks for no method has none listed."""
    path = _below(module.path, roots)
    segments = path.split("/")
    if "app" in segments and posixpath.basename(path).startswith("route."):
        url = _url(segments[segments.index("app") + 1 : -1])
        methods = dict(exports(project, module, METHODS))
        if url is not None and methods:
            ordered = tuple(name for name in METHODS if name in methods)
            yield Route(url, ordered, module.path, min(line for line in methods.values()))
    elif "pages" in segments:
        *folders, name = segments[segments.index("pages") + 1 :]
        url = _url([*folders, *([] if stem(name) == "index" else [stem(name)])])
        asked = asked_methods(module)
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

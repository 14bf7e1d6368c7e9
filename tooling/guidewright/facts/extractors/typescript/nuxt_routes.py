"""Handlers of Nuxt and Nitro: `server/api/**` and `server/routes/**`, with the method in the name of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Route, UnlistedRoutes

from .file_routers import apps_with, asked_methods, stem
from .project import Project
from .servers import METHODS
from .syntax import Module
from .unlisted_routes import unlisted_line

_CONFIGURATION = re.compile(r"(?:^|/)(?:nuxt|nitro)\.config\.[cm]?[jt]s$")
_MOVED = re.compile(r"(?:baseURL|Dir)\s*:")
_FOLDERS = {"server/api/": "/api/", "server/routes/": "/"}
_HANDLER = re.compile(r"^export default\b", re.MULTILINE)
_PARAMETER = re.compile(r"\[(\.\.\.)?(\w*)\]")
_DEVELOPMENT = re.compile(r"\.(?:dev|prod)$")


def nuxt_routes(project: Project, paths: Sequence[str]) -> Iterator[Route | UnlistedRoutes]:
    """The handlers among files with these paths."""
    for app in apps_with(project, _CONFIGURATION):
        moved = _MOVED.search(app.configuration.source.text)
        for folder, prefix in _FOLDERS.items():
            for path, inside in app.below(paths, folder):
                for module in project.at([path]):
                    yield from _handler(module, prefix, inside, moved is not None)


def _handler(module: Module, prefix: str, inside: str, moved: bool) -> Iterator[Route | UnlistedRoutes]:
    """A handler without a method in its name answers them all, unless its code asks."""
    handler = _HANDLER.search(module.source.text)
    if handler is None:
        return
    line = module.source.text.count("\n", 0, handler.start()) + 1
    before, dot, method = _DEVELOPMENT.sub("", stem(inside)).rpartition(".")
    named = bool(dot) and method.upper() in METHODS
    asked = {method.upper()} if named else asked_methods(module)
    segments = [_segment(part) for part in (before if named else before + dot + method).split("/")]
    if segments[-1] == "index":
        segments.pop()
    methods = tuple(method for method in METHODS if method in asked)
    url = (prefix + "/".join(segments)).rstrip("/") or "/"
    yield unlisted_line(module, line) if moved else Route(url, methods, module.path, line)


def _segment(part: str) -> str:
    found = _PARAMETER.search(part)
    if found is None:
        return part
    return f"[...{found[2] or 'rest'}]" if found[1] else f"[{found[2]}]"

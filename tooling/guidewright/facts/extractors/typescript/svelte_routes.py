"""Endpoints of SvelteKit: `src/routes/**/+server.ts` with the methods that it exports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Route, UnlistedRoutes

from .file_routers import apps_with, exports
from .project import Project
from .servers import METHODS
from .syntax import Module
from .unlisted_routes import unlisted_line

_CONFIGURATION = re.compile(r"(?:^|/)svelte\.config\.[cm]?[jt]s$")
_ENDPOINT = re.compile(r"(?:^|/)\+server\.[jt]s$")
# What puts the routes into another folder, or below a prefix.
_MOVED = re.compile(r"\b(?:base|routes)\s*:")
_GROUP = re.compile(r"\([^)]*\)")
_PARAMETER = re.compile(r"\[(\.\.\.)?(\w+)(?:=\w+)?\]")


def svelte_routes(project: Project, paths: Sequence[str]) -> Iterator[Route | UnlistedRoutes]:
    """The endpoints among files with these paths."""
    for app in apps_with(project, _CONFIGURATION):
        moved = _MOVED.search(app.configuration.source.text)
        for path, inside in app.below(paths, "src/routes/"):
            if _ENDPOINT.search(inside):
                for module in project.at([path]):
                    yield from _endpoint(project, module, None if moved else _url(inside))


def _endpoint(project: Project, module: Module, url: str | None) -> Iterator[Route | UnlistedRoutes]:
    found = dict(exports(project, module, (*METHODS, "fallback")))
    if not found:
        return
    line = min(found.values())
    if url is None:
        yield unlisted_line(module, line)
    else:
        methods = tuple(name for name in METHODS if name in found or "fallback" in found)
        yield Route(url, methods, module.path, line)


def _url(inside: str) -> str | None:
    """The URL of a file below the folder of routes; None for one with optional parameters."""
    folders = [folder for folder in inside.split("/")[:-1] if not _GROUP.fullmatch(folder)]
    if any("[[" in folder for folder in folders):
        return None
    return "/" + "/".join(_segment(folder) for folder in folders)


def _segment(folder: str) -> str:
    """A parameter alone stands for its segment, and one among letters too; `[...rest]` may be nothing at all."""
    found = _PARAMETER.search(folder)
    if found is None:
        return folder
    return f"[[...{found[2]}]]" if found[1] else f"[{found[2]}]"

"""Endpoints of Astro: files of code below `src/pages` with the methods that they export."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Route, UnlistedRoutes

from .file_routers import apps_with, exports, stem
from .project import Project
from .servers import METHODS
from .unlisted_routes import unlisted_line

_CONFIGURATION = re.compile(r"(?:^|/)astro\.config\.[cm]?[jt]s$")
_MOVED = re.compile(r"\b(?:base|srcDir)\s*:")
_PAGES = "src/pages/"
_ENDPOINT = re.compile(r"\.[cm]?[jt]s$")
_PARAMETER = re.compile(r"\[(\.\.\.)?(\w+)\]")


def astro_folders(project: Project) -> tuple[str, ...]:
    """The folders of pages that Astro serves, not Next.js."""
    return tuple(posixpath.join(app.folder, _PAGES) for app in apps_with(project, _CONFIGURATION))


def astro_routes(project: Project, paths: Sequence[str]) -> Iterator[Route | UnlistedRoutes]:
    """The endpoints among files with these paths."""
    for app in apps_with(project, _CONFIGURATION):
        moved = _MOVED.search(app.configuration.source.text)
        for path, inside in app.below(paths, _PAGES):
            if not _ENDPOINT.search(path) or "/_" in f"/{inside}":
                continue
            for module in project.at([path]):
                found = dict(exports(project, module, (*METHODS, "ALL")))
                line = min(found.values(), default=1)
                if found and moved:
                    yield unlisted_line(module, line)
                elif found:
                    methods = tuple(name for name in METHODS if name in found or "ALL" in found)
                    yield Route(_url(inside), methods, path, line)


def _url(inside: str) -> str:
    segments = [_segment(part) for part in stem(inside).split("/")]
    if segments[-1] == "index":
        segments.pop()
    return "/" + "/".join(segments)


def _segment(part: str) -> str:
    """A parameter alone stands for its segment, and one among letters too; `[...rest]` may be nothing at all."""
    found = _PARAMETER.search(part)
    if found is None:
        return part
    return f"[[...{found[2]}]]" if found[1] else f"[{found[2]}]"

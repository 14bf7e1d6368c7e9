"""Routes of Remix and React Router: flat files below `app/routes` that export a loader or an action."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Route, UnlistedRoutes

from .file_routers import App, apps_with, exports, stem
from .project import Project
from .symbols import symbols
from .syntax import Module
from .unlisted_routes import unlisted_line

_CONFIGURATION = re.compile(r"(?:^|/)(?:remix|react-router|vite)\.config\.[cm]?[jt]s$")
_IN_USE = re.compile(rb"@remix-run/dev|@react-router/dev")
_MOVED = re.compile(r"\b(?:base|basename|appDirectory)\s*:")
_FLAT = re.compile(rb"[\"']@(?:react-router/fs-routes|remix-run/fs-routes)[\"']")
_ACTION = ("POST", "PUT", "PATCH", "DELETE")
_ASKS = re.compile(r"method", re.IGNORECASE)
# A dot inside brackets is part of the URL.
_DOTS = re.compile(r"\.(?![^\[]*\])")
_FIXED = re.compile(r"[\w.~@!-]+")


def remix_routes(project: Project, paths: Sequence[str]) -> Iterator[Route | UnlistedRoutes]:
    """The routes among files with these paths."""
    by_folder: dict[str, list[App]] = {}
    for app in apps_with(project, _CONFIGURATION):
        by_folder.setdefault(app.folder, []).append(app)
    for folder, apps in by_folder.items():
        texts = [app.configuration.source for app in apps]
        if not any(_IN_USE.search(source.data) or "remix.config." in source.path for source in texts):
            continue
        listing = next(project.at(posixpath.join(folder, f"app/routes.{kind}") for kind in ("ts", "js")), None)
        moved = any(_MOVED.search(source.text) for source in texts)
        if listing is not None and not _FLAT.search(listing.source.data):
            yield unlisted_line(listing, 1)
            moved = True
        for path, inside in apps[0].below(paths, "app/routes/"):
            yield from _of_file(project, path, None if moved else _url(inside))


def _of_file(project: Project, path: str, url: str | None) -> Iterator[Route | UnlistedRoutes]:
    for module in project.at([path]):
        found = dict(exports(project, module, ("loader", "action")))
        if url is not None:
            yield from _routes(module, url, found)
        elif found:
            yield unlisted_line(module, min(found.values()))


def _routes(module: Module, url: str, found: dict[str, int]) -> Iterator[Route]:
    """The loader answers GET; the action the others, unless it may ask for the method, or is made by something else."""
    if "loader" in found:
        yield Route(url, ("GET",), module.path, found["loader"])
    if "action" in found:
        plain = any((s.name, s.kind) == ("action", "function") for s in symbols(module))
        known = plain and not _ASKS.search(module.source.text)
        yield Route(url, _ACTION if known else (), module.path, found["action"])


def _url(inside: str) -> str | None:
    """The URL of a flat name: `api.users.$id.ts`, or a folder of such a name with `route.ts` in it."""
    folder, _, name = inside.rpartition("/")
    if folder and stem(name) != "route":
        return None
    segments = [_segment(part) for part in _DOTS.split(folder or stem(name))]
    if None in segments:
        return None
    return "/" + "/".join(segment for segment in segments if segment)


def _segment(part: str) -> str | None:
    """One segment, empty for what is no part of the URL; None for one that may be left out."""
    if part.startswith("_"):
        return ""
    part = part.removesuffix("_")
    if part == "$":
        return "[[...rest]]"
    if part.startswith("$"):
        return f"[{part[1:]}]"
    plain = part.replace("[", "").replace("]", "")
    return plain if _FIXED.fullmatch(plain) else None

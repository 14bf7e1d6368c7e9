"""The routes of a project: served by files of a name, and by calls and decorators; and what serves beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guidewright.facts.model import Facts, Route, UnlistedRoutes
from guidewright.facts.scope import scope_of

from . import prefilter
from .astro_routes import astro_folders, astro_routes
from .imports import imported
from .nest_routes import nest_routes
from .next_config import next_configured
from .next_routes import next_routes
from .nuxt_routes import nuxt_routes
from .project import Project
from .remix_routes import remix_routes
from .route_calls import served_by_calls
from .svelte_routes import svelte_routes
from .unlisted_routes import unlisted_at

_BY_FILE = (svelte_routes, nuxt_routes, astro_routes, remix_routes, next_configured)


def routes_of(project: Project, paths: tuple[str, ...], roots: tuple[str, ...]) -> Facts:
    """The routes of files with these paths, by path and line, and the places whose routes cannot be listed."""
    product = [path for path in paths if scope_of(path) != "test"]
    calling = tuple(path for path in product if prefilter.SERVING in project.files.marks[path])
    found: list[Route | UnlistedRoutes] = []
    elsewhere = astro_folders(project)
    for module in project.at(filter(prefilter.serves, paths)):
        if not module.path.startswith(elsewhere):
            found += next_routes(project, module, roots)
    for read in _BY_FILE:
        found += read(project, product)
    found += nest_routes(project, calling)
    found += _unread(project, calling)
    found += served_by_calls(project, calling)
    return Facts(
        routes=_in_order(fact for fact in found if isinstance(fact, Route)),
        unlisted_routes=tuple(dict.fromkeys(fact for fact in found if isinstance(fact, UnlistedRoutes))),
    )


def _in_order(routes: Iterable[Route]) -> tuple[Route, ...]:
    return tuple(sorted(dict.fromkeys(routes), key=lambda route: (route.path, route.line, route.url)))


def _unread(project: Project, paths: Iterable[str]) -> Iterator[UnlistedRoutes]:
    """The imports of servers whose routes are not read."""
    for module in project.at(paths):
        for item in imported(module):
            if item.module in prefilter.UNREAD_SERVERS and not module.source.line(module.line(item.node)).startswith(
                "import type"
            ):
                yield unlisted_at(module, item.node)
                break

"""What a project serves and keeps: routes, events and tables."""

from __future__ import annotations

from guidewright.facts.files import Files
from guidewright.facts.model import Facts, Route, UnlistedRoutes
from guidewright.facts.scope import scope_of

from . import django_urls, prefilter, routes
from .events import events_of
from .project import Project
from .tables import tables_of


def served_by(files: Files) -> Facts:
    """The routes, with the places where they cannot be listed, events and tables of all files, by path and line."""
    project = Project(files)
    served = dict.fromkeys([*routes.routes_of(project), *django_urls.routes_of(project)])
    listed = (fact for fact in served if isinstance(fact, Route))
    unlisted = (fact for fact in served if isinstance(fact, UnlistedRoutes) and scope_of(fact.path) != "test")
    modules = (project.file(path) for path in files.marked(prefilter.EVENTS))
    return Facts(
        routes=tuple(sorted(listed, key=lambda route: (route.path, route.line, route.url))),
        unlisted_routes=tuple(sorted(unlisted, key=lambda place: (place.path, place.line, place.urls))),
        events=tuple(dict.fromkeys(e for m in modules if m is not None for e in events_of(project, m))),
        tables=tuple(tables_of(project)),
    )

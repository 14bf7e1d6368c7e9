"""What a project serves and keeps: routes, events and tables."""

from __future__ import annotations

from guidewright.facts.files import Files
from guidewright.facts.model import Facts

from . import django_urls, prefilter, routes
from .events import events_of
from .project import Project
from .tables import tables_of


def served_by(files: Files) -> Facts:
    """The routes, events and tables of all files, by path and line."""
    project = Project(files)
    served = [*routes.routes_of(project), *django_urls.routes_of(project)]
    modules = (project.file(path) for path in files.marked(prefilter.EVENTS))
    return Facts(
        routes=tuple(sorted(dict.fromkeys(served), key=lambda route: (route.path, route.line, route.url))),
        events=tuple(event for module in modules if module is not None for event in events_of(project, module)),
        tables=tuple(tables_of(project)),
    )

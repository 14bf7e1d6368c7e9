"""The facts of TypeScript and JavaScript: of all files of a project, and the outline of one."""

from __future__ import annotations

from guidewright.facts.files import Files
from guidewright.facts.model import Facts
from guidewright.facts.modules import Modules
from guidewright.source import Source

from .events import events
from .prefilter import serves
from .project import Project
from .routes import routes
from .scan import variables
from .symbols import calls, imports, symbols
from .syntax import Module
from .tables import tables_of


def _variables(files: Files, wanted: tuple[str, ...], modules: Modules, _: tuple[str, ...]) -> Facts:
    return variables(Project(files, modules), wanted)


def _events(files: Files, wanted: tuple[str, ...], modules: Modules, _: tuple[str, ...]) -> Facts:
    project = Project(files, modules)
    return Facts(events=tuple(event for module in project.at(wanted) for event in events(project, module)))


def _routes_and_tables(files: Files, wanted: tuple[str, ...], modules: Modules, roots: tuple[str, ...]) -> Facts:
    project = Project(files, modules)
    return Facts(
        routes=tuple(r for m in project.at(filter(serves, wanted)) for r in routes(project, m, roots)),
        tables=tuple(tables_of(project)),
    )


# What reads each part, from the wanted files on.
READ = {"variables": _variables, "events": _events, "routes and tables": _routes_and_tables}


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file."""
    module = Module(source)
    return Facts(symbols=symbols(module), calls=tuple(calls(module)), imports=tuple(imports(module)))

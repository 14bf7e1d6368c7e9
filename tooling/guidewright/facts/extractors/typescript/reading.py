"""The facts of TypeScript and JavaScript: of all files of a project, and the outline of one.

Each part imports what it needs itself: parts are shared out over processes, and most of an import is wasted on others.
"""

from __future__ import annotations

from dataclasses import replace

from guidewright.facts.files import Files
from guidewright.facts.model import Facts
from guidewright.facts.modules import Modules
from guidewright.source import Source

from .project import Project
from .syntax import Module


def _variables(files: Files, wanted: tuple[str, ...], modules: Modules, _: tuple[str, ...]) -> Facts:
    from .scan import variables

    return variables(Project(files, modules), wanted)


def _events(files: Files, wanted: tuple[str, ...], modules: Modules, _: tuple[str, ...]) -> Facts:
    from .events import events

    project = Project(files, modules)
    return Facts(events=tuple(event for module in project.at(wanted) for event in events(project, module)))


def _routes_and_tables(files: Files, wanted: tuple[str, ...], modules: Modules, roots: tuple[str, ...]) -> Facts:
    from .routes import routes_of
    from .tables import tables_of

    project = Project(files, modules)
    return replace(routes_of(project, wanted, roots), tables=tuple(tables_of(project)))


# What reads each part, from the wanted files on. Each variable's file is in one of two parts, which follow it anywhere.
READ = {
    "variables": _variables,
    "plain variables": _variables,
    "events": _events,
    "routes and tables": _routes_and_tables,
}


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file."""
    from .symbols import calls, imports, symbols

    module = Module(source)
    return Facts(symbols=symbols(module), calls=tuple(calls(module)), imports=tuple(imports(module)))

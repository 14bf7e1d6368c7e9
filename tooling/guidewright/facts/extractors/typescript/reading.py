"""The facts of TypeScript and JavaScript: of all files of a project, and the outline of one."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.facts.model import Facts
from guidewright.facts.modules import Modules
from guidewright.source import Source

from .events import events
from .prefilter import Wanted
from .project import Project
from .routes import routes
from .scan import variables
from .symbols import calls, imports, symbols
from .syntax import Module
from .tables import tables


def facts(sources: Sequence[Source], wanted: Wanted, modules: Modules, roots: tuple[str, ...]) -> Facts:
    """Variables, routes, events and tables; `wanted` says which of the `sources` to begin with."""
    project = Project(sources, modules)
    found = variables(project, [project.module(source) for source in wanted.variables])
    return Facts.merged(
        [
            found,
            Facts(
                routes=tuple(r for s in wanted.routes for r in routes(project, project.module(s), roots)),
                events=tuple(e for s in wanted.events for e in events(project, project.module(s))),
                tables=tuple(t for s in wanted.tables for t in tables(project.module(s))),
            ),
        ]
    )


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file."""
    module = Module(source)
    return Facts(symbols=symbols(module), calls=tuple(calls(module)), imports=tuple(imports(module)))

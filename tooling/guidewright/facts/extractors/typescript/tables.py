"""The tables that files of code define, whatever they define them with."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from guidewright.facts.model import Table

from .created import created
from .drizzle import drizzle_tables
from .entities import entities
from .prefilter import TABLES
from .project import Project
from .sequelize import models
from .syntax import Module

# An option of `drizzle()` and of its configuration file.
_CASING = re.compile(rb"\bcasing\s*:\s*[\"']snake_case[\"']")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def tables_of(project: Project) -> Iterator[Table]:
    """The tables of all files, with what one file says of the tables of others."""
    marked = tuple(project.at(project.files.marked(TABLES)))
    cased = {_package(project, module) for module in marked if _CASING.search(module.source.data)}
    for module in marked:
        yield from drizzle_tables(module, _snake if _package(project, module) in cased else str)
        yield from entities(module)
        yield from models(module)
    yield from created(marked)


def _package(project: Project, module: Module) -> str:
    """The folder of the package that a file belongs to."""
    folders = {package.directory for package in project.modules.packages}
    folder = posixpath.dirname(module.path)
    while folder and folder not in folders:
        folder = posixpath.dirname(folder)
    return folder


def _snake(name: str) -> str:
    return _HUMP.sub("_", name).lower()

"""Frameworks that serve files by their names: where one is in use, and what such a file exports."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from .imports import imported
from .project import Project
from .symbols import symbols
from .syntax import Module

_DEEPEST = 3
_ENDING = re.compile(r"\.[cm]?[jt]sx?$")
_ASKED_METHOD = re.compile(r"\b(?:method\s*[!=]==?|case)\s*[\"']([A-Z]+)[\"']")


@dataclass(frozen=True)
class App:
    """A folder in which a framework serves files, and its configuration."""

    folder: str
    configuration: Module

    def below(self, paths: Sequence[str], start: str) -> Iterator[tuple[str, str]]:
        """The files of this application below a folder, each with what follows that in its path."""
        before = posixpath.join(self.folder, start)
        return ((path, path.removeprefix(before)) for path in paths if path.startswith(before))


def apps_with(project: Project, configuration: re.Pattern[str]) -> list[App]:
    """The applications whose configuration file has such a path."""
    paths = [path for path in project.files.marks if ".config." in path and configuration.search(path)]
    return [App(posixpath.dirname(module.path), module) for module in project.at(paths)]


def stem(name: str) -> str:
    """The name of a file without what files of code end in."""
    return _ENDING.sub("", name)


def exports(project: Project, module: Module, names: Collection[str], depth: int = 0) -> Iterator[tuple[str, int]]:
    """The exports of these names with their lines, also those of modules that a file passes on."""
    for symbol in symbols(module):
        if symbol.exported and symbol.parent is None and symbol.name in names:
            yield symbol.name, symbol.line
    for item in imported(module):
        yield from ((name, module.line(item.node)) for name in names if name == item.exported_as)
        if item.exported_as == "*" and depth < _DEEPEST:
            path = project.modules.resolve(module.path, item.module)
            other = project.by_path(path) if path is not None else None
            for name, _ in exports(project, other, names, depth + 1) if other is not None else ():
                yield name, module.line(item.node)


def asked_methods(module: Module) -> frozenset[str]:
    """The methods that the code of a handler asks for."""
    return frozenset(_ASKED_METHOD.findall(module.source.text))

"""The variables of a project: every touch of the environment, through readers and settings, with its verdict."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from guidewright.facts.files import Files
from guidewright.facts.model import Facts, NotEnumerable, Requirement, Role, Variable
from guidewright.facts.scope import scope_of

from . import libraries, plain, prefilter
from .bindings import Bind
from .environment import Access, accesses, first_prefix, stands_for
from .file import File
from .project import Project
from .readers import Called, Judge, Read, Reader, calls_of, name_of
from .settings_classes import settings_facts
from .syntax import Function
from .values import Key, View
from .verdict import Verdict

_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_FORMS = {"item": "environ-item", "get": "environ-get", "asked": "environ-asked", "set": "environ-set"}


def variables_of(files: Files) -> Facts:
    """All variables that the files of a project read or set, and the places where names cannot be listed."""
    survey = Survey(Project(files))
    for path in _touching(survey.project):
        file = survey.project.file(path)
        if file is not None:
            survey.look_at(file)
    survey.follow()
    broken = (path for path in files.marked(prefilter.VARIABLES) if survey.project.file(path) is None)
    sources = (files.source(path) for path in broken)
    parts = [plain.facts_of(source) for source in sources if source is not None]
    parts += [survey.facts(), settings_facts(survey.project)]
    merged = Facts.merged(parts)
    return Facts(variables=tuple(_once(merged.variables)), not_enumerable=tuple(dict.fromkeys(merged.not_enumerable)))


def _touching(project: Project) -> Iterator[str]:
    """The files that speak of the environment, and those that get at it through one of them."""
    marked = project.files.marked(prefilter.VARIABLES)
    yield from marked
    seen = set(marked)
    for path in marked:
        file = project.file(path)
        names = libraries.passed_on(project, file) if file is not None else ()
        for user in project.users(path) if names else ():
            source = project.files.source(user) if user not in seen else None
            if source is not None and any(name in source.text for name in names):
                seen.add(user)
                yield user


@dataclass
class Survey:
    """What was found so far: reads with known names, readers, and what cannot be listed."""

    project: Project
    judge: Judge = field(init=False)
    reads: list[Read] = field(default_factory=list)
    written: list[tuple[File, Access]] = field(default_factory=list)
    unlisted: list[NotEnumerable] = field(default_factory=list)
    readers: dict[Function, Reader] = field(default_factory=dict)
    pending: list[Reader] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.judge = Judge(self.project)

    def look_at(self, file: File) -> None:
        """Everything that one file does with the environment itself."""
        found = [*accesses(self.project, file, self._handed_on(file)), *libraries.plain_calls(self.project, file)]
        for access in found:
            if access.kind == "set":
                self.written.append((file, access))
            elif access.kind == "whole":
                prefix = first_prefix(file, access.node)
                self.unlisted.append(_not_enumerable(file, access.node, f"{prefix}*"))
            else:
                self._add(Read(file, access.node, access))
        for settings in libraries.settings_of(self.project, file):
            for path in self.project.users(file.path):
                other = self.project.file(path)
                for access in libraries.read_by(self.project, settings, other) if other is not None else ():
                    self._add(Read(other or file, access.node, access))
        for unlisted in libraries.unlisted(self.project, file):
            self.unlisted.append(_not_enumerable(file, unlisted.node, unlisted.names))

    def _handed_on(self, file: File) -> frozenset[str]:
        """The names that a file imports for the environment from another file that touches it."""
        found = set()
        for name, binds in file.bindings.scopes.get(file.tree, {}).items():
            if any(self._is_of_another(file, bind) for bind in binds) and stands_for(self.project.top(file, name)):
                found.add(name)
        return frozenset(found)

    def _is_of_another(self, file: File, bind: Bind) -> bool:
        path = self.project.find(file.path, bind.module) if bind.kind == "import" else None
        return path is not None and prefilter.VARIABLES in self.project.files.marks[path]

    def _add(self, read: Read) -> None:
        """A read of known names, or one more of the readers on whose parameters its name depends."""
        listed = list(self.judge.names(View(self.project, read.file), read))
        parameters = [parameter for key in listed for parameter in key.parameters]
        function = read.file.function(parameters[0]) if parameters else None
        self.judge.note(read)
        if function is None:
            self.reads.append(read)
        elif function in self.readers:
            self.readers[function].reads.append(read)
        else:
            reader = Reader(read.file, function, name_of(read.file, function), [read])
            self.readers[function] = reader
            self.pending.append(reader)

    def follow(self) -> None:
        """Find the calls of all readers, which may make readers of the functions around them."""
        while self.pending:
            reader = self.pending.pop(0)
            for file, call in calls_of(self.project, reader):
                if file.function(call) is not reader.function:
                    reader.called = True
                    self._add(Read(file, call, Called(reader, call)))

    def facts(self) -> Facts:
        """The variables and the places that cannot be listed."""
        variables: list[Variable] = []
        unlisted = list(self.unlisted)
        for read in self.reads:
            for result in self.judge.results(View(self.project, read.file), read):
                name = result.key.name
                if name is None:
                    unlisted.append(_not_enumerable(read.file, read.node, result.key.pattern))
                elif _NAME.fullmatch(name):
                    variables.append(_variable(result.key, name, result.verdict, _form(read)))
        for reader in self.readers.values():
            if not reader.called:
                unlisted += self._never_called(reader)
        for file, access in self.written:
            variables += self._set(file, access)
        return Facts(variables=tuple(variables), not_enumerable=tuple(unlisted))

    def _never_called(self, reader: Reader) -> Iterator[NotEnumerable]:
        for read in reader.reads:
            for key in self.judge.names(View(self.project, read.file), read):
                yield _not_enumerable(read.file, read.node, key.pattern)

    def _set(self, file: File, access: Access) -> Iterator[Variable]:
        for key in self.judge.names(View(self.project, file), Read(file, access.node, access)):
            if key.name is not None and key.file is file:
                yield _variable(key, key.name, Verdict(), "environ-set", "set")


def _form(read: Read) -> str:
    if isinstance(read.by, Called):
        return "reader"
    return read.by.form or _FORMS[read.by.kind]


def _variable(key: Key, name: str, verdict: Verdict, form: str, role: Role = "read") -> Variable:
    place = key.file.place_of(key.node, name)
    formed = verdict.formed(form if place is not None else f"derived-{form}")
    at = place or key.file.place(key.node)
    scope = scope_of(at.path)
    return Variable(name, at.path, at.line, at.column, verdict.requirement, verdict.default, formed, role, scope)


def _not_enumerable(file: File, node: ast.AST, names: str) -> NotEnumerable:
    line = file.place(node).line
    return NotEnumerable(file.path, line, file.source.line(line).strip(), names)


def _once(variables: Iterable[Variable]) -> Iterator[Variable]:
    """One fact a place: where a name stands for several reads, the strictest counts, and no default that differs."""
    grouped: dict[tuple[object, ...], list[Variable]] = {}
    for found in variables:
        grouped.setdefault((found.path, found.line, found.column, found.name, found.role), []).append(found)
    yield from map(_merged, grouped.values())


def _merged(listed: list[Variable]) -> Variable:
    requirements = [v.requirement for v in listed]
    order: tuple[Requirement, ...] = ("required", "unknown", "optional")
    strictest = next(r for r in order if r in requirements)
    defaults = {v.default for v in listed if v.default is not None}
    default = defaults.pop() if len(defaults) == 1 and strictest == "optional" else None
    kept = next(v for v in listed if v.requirement == strictest and default in (None, v.default))
    return replace(kept, default=default)

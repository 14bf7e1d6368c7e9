"""Functions that read a variable whose name they are given, and what each of their calls comes to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from .conditions import Subject, when_unset
from .effects import effect
from .environment import Access
from .file import File
from .given import arguments
from .guards import instead
from .project import Project
from .requirement import judge, must_be_there, verdict_of
from .syntax import Function, last
from .values import Key, Piece, View, keys
from .verdict import OPTIONAL, UNKNOWN, Verdict

_DEPTH = 5


@dataclass(frozen=True, eq=False)
class Read:
    """A place where a value is read: out of the environment itself, or by a call of a reader."""

    file: File
    node: ast.expr
    by: Access | Called


@dataclass(frozen=True, eq=False)
class Called:
    """A call of a reader."""

    reader: Reader
    call: ast.Call


@dataclass(eq=False)
class Reader:
    """A function of a project that reads what its own parameters name."""

    file: File
    function: Function
    name: str
    reads: list[Read] = field(default_factory=list)
    called: bool = False

    @property
    def bound(self) -> bool:
        """Whether its first parameter is the object, or the class, that it is called on."""
        holder = self.file.parent(self.function)
        decorators = getattr(self.function, "decorator_list", [])
        return isinstance(holder, ast.ClassDef) and all(last(d) != "staticmethod" for d in decorators)


@dataclass(frozen=True, eq=False)
class Result:
    """A name that a read comes to, with its verdict."""

    key: Key
    verdict: Verdict


@dataclass
class Judge:
    """Verdicts on reads; `labels` says for each expression of each file which variable it reads."""

    project: Project
    labels: dict[str, dict[ast.AST, str]] = field(default_factory=dict)

    def note(self, read: Read) -> None:
        """Remember which variable a read is of, so that others can be compared with it."""
        self.labels.setdefault(read.file.path, {})[read.node] = self._label(View(self.project, read.file), read)

    def _label(self, view: View, read: Read) -> str:
        found = list(self.names(view, read))
        name = found[0].name if len(found) == 1 else None
        key = read.by.key if isinstance(read.by, Access) else None
        return name or view.file.text(key or read.node)

    def names(self, view: View, read: Read, depth: int = _DEPTH) -> Iterator[Key]:
        """The names that a read comes to, seen from a call."""
        if isinstance(read.by, Access):
            before = Piece(read.by.prefix)
            yield from (replace(key, pieces=(before, *key.pieces)) for key in keys(view, read.by.key))
        elif depth:
            inside = self._inside(view, read.by)
            for other in read.by.reader.reads:
                yield from self.names(inside, other, depth - 1)

    def _inside(self, view: View, called: Called) -> View:
        reader = called.reader
        given = arguments(view, called.call, reader.file, reader.function, reader.bound)
        return View(self.project, reader.file, given)

    def results(self, view: View, read: Read, depth: int = _DEPTH) -> Iterator[Result]:
        """The names that a read comes to with their verdicts; what the reader leaves open is judged by the call."""
        labels = self.labels.get(read.file.path, {})
        subject = Subject(view, labels.get(read.node, ""), labels)
        if isinstance(read.by, Access):
            verdict = _verdict(read.by, subject)
            yield from (Result(key, verdict) for key in self.names(view, read))
        elif depth:
            inside = self._inside(view, read.by)
            for other in read.by.reader.reads:
                if _is_passed_by(inside, other.node):
                    continue
                for result in self.results(inside, other, depth - 1):
                    # A gate inside says what the reader does without the value, not what its caller does then.
                    gated = result.verdict in (UNKNOWN, OPTIONAL)
                    left_open = gated and not _is_another(result.key, view, read.by.call)
                    yield Result(result.key, judge(subject, read.node) if left_open else result.verdict)


def _is_another(key: Key, view: View, call: ast.Call) -> bool:
    """Whether a reader's value is not what its call returns: it read another name on its way."""
    own = keys(view, call.args[0]) if call.args else []
    return bool(own) and own[0].name not in (None, key.name)


def _verdict(access: Access, subject: Subject) -> Verdict:
    if access.kind == "demanded":
        if access.default is None:
            return must_be_there(subject, access.node)
        return instead(subject, access.default) or OPTIONAL
    if access.kind == "option":
        return instead(subject, access.default) or UNKNOWN
    return verdict_of(access, subject)


def _is_passed_by(view: View, node: ast.AST) -> bool:
    """Whether a reader that is called so never gets to this place."""
    nobody = Subject(view, "", {})
    for child, parent in view.file.ancestors(node):
        if isinstance(parent, (ast.If, ast.IfExp)) and child is not parent.test:
            holds = when_unset(parent.test, nobody)
            taken = child is parent.body or (isinstance(parent.body, list) and child in parent.body)
            if holds is not None and holds is not taken:
                return True
        body = getattr(parent, "body", None)
        for before in body[: body.index(child)] if isinstance(body, list) and child in body else ():
            met = isinstance(before, ast.If) and when_unset(before.test, nobody) is True
            if met and effect(view.file, before.body) in ("throws", "leaves"):
                return True
    return False


def calls_of(project: Project, reader: Reader) -> Iterator[tuple[File, ast.Call]]:
    """Where a reader is called, in its own file and in those that import it."""
    holder = reader.file.parent(reader.function)
    name: str = reader.name
    wanted: ast.AST = reader.function
    if name == "__init__" and isinstance(holder, ast.ClassDef):
        name, wanted = holder.name, holder
    names = {name}
    for path in project.users(reader.file.path):
        source = project.files.source(path)
        file = project.file(path) if source is not None and any(known in source.text for known in names) else None
        if file is None:
            continue
        here = {other for known in names for other in file.names_for(known)}
        if file is reader.file or path.endswith("/__init__.py"):
            names |= here
        for call in file.calls:
            if last(call.func) in here:
                bind = project.meaning(file, call.func).bind
                if bind is not None and bind.node is wanted:
                    yield file, call


def name_of(file: File, function: Function) -> str:
    """What a function is called; a lambda by the name that it is given."""
    if not isinstance(function, ast.Lambda):
        return function.name
    parent = file.parent(function)
    return last(parent.targets[0]) if isinstance(parent, ast.Assign) else ""

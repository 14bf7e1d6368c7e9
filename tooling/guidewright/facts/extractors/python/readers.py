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
from .syntax import FUNCTIONS, Function, last
from .values import Key, Piece, View, keys
from .verdict import OPTIONAL, UNKNOWN, Verdict

_DEPTH = 5


@dataclass(frozen=True, eq=False)
class Read:
    """A place where a value is read: out of the environment itself, or by a call of a reader."""

    file: File
    node: ast.expr
    access: Access | None = None
    reader: Reader | None = None


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
        return isinstance(holder, ast.ClassDef) and not any(
            isinstance(d, ast.Name) and d.id == "staticmethod" for d in decorators
        )


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
        return name or (view.file.text(read.access.key) if read.access and read.access.key else "")

    def names(self, view: View, read: Read, depth: int = _DEPTH) -> Iterator[Key]:
        """The names that a read comes to, seen from a call."""
        if read.access is not None:
            before = (Piece(read.access.prefix),) if read.access.prefix else ()
            yield from (replace(k, pieces=before + k.pieces) for k in keys(view, read.access.key))
        elif read.reader is not None and depth:
            inside = self._inside(view, read)
            for other in read.reader.reads:
                yield from self.names(inside, other, depth - 1)

    def _inside(self, view: View, read: Read) -> View:
        reader, call = read.reader, read.node
        if reader is None or not isinstance(call, ast.Call):
            return view
        given = arguments(view, call, reader.file, reader.function, reader.bound)
        return View(self.project, reader.file, given)

    def results(self, view: View, read: Read, depth: int = _DEPTH) -> Iterator[Result]:
        """The names that a read comes to with their verdicts; what the reader leaves open is judged by the call."""
        labels = self.labels.get(read.file.path, {})
        subject = Subject(view, labels.get(read.node, ""), labels)
        if read.access is not None:
            verdict = _verdict(read.access, subject)
            yield from (Result(key, verdict) for key in self.names(view, read))
        elif read.reader is not None and depth:
            inside = self._inside(view, read)
            for other in read.reader.reads:
                if _is_passed_by(inside, other.node):
                    continue
                for result in self.results(inside, other, depth - 1):
                    own = replace(subject, name=subject.name or result.key.pattern)
                    # A gate inside says what the reader does without the value, not what its caller does then.
                    gated = result.verdict in (UNKNOWN, OPTIONAL)
                    left_open = gated and not _is_another(result.key, view, read)
                    yield Result(result.key, judge(own, read.node) if left_open else result.verdict)


def _is_another(key: Key, view: View, read: Read) -> bool:
    """Whether a reader's value is not what its call returns: it read another name on its way."""
    own = keys(view, read.node.args[0]) if isinstance(read.node, ast.Call) and read.node.args else []
    return bool(own) and own[0].name is not None and key.name is not None and own[0].name != key.name


def _verdict(access: Access, subject: Subject) -> Verdict:
    if access.kind == "demanded":
        if access.default is None:
            return must_be_there(subject, access.node)
        return instead(subject, access.default) or OPTIONAL
    if access.kind == "option":
        return (instead(subject, access.default) if access.default is not None else None) or UNKNOWN
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
            leaves = isinstance(before, ast.If) and effect(view.file, before.body) in ("throws", "leaves")
            if leaves and isinstance(before, ast.If) and when_unset(before.test, nobody) is True:
                return True
        if isinstance(parent, FUNCTIONS):
            return False
    return False


def calls_of(project: Project, reader: Reader) -> Iterator[tuple[File, ast.Call]]:
    """Where a reader is called, in its own file and in those that import it."""
    holder = reader.file.parent(reader.function)
    made = reader.name == "__init__" and isinstance(holder, ast.ClassDef)
    name, wanted = (holder.name, holder) if made and isinstance(holder, ast.ClassDef) else (reader.name, None)
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
            if isinstance(call.func, (ast.Name, ast.Attribute)) and last(call.func) in here:
                bind = project.meaning(file, call.func).bind
                if bind is not None and bind.node is (wanted or reader.function):
                    yield file, call


def name_of(file: File, function: Function) -> str:
    """What a function is called; a lambda by the name that it is given."""
    if not isinstance(function, ast.Lambda):
        return function.name
    parent = file.parent(function)
    target = parent.targets[0] if isinstance(parent, ast.Assign) else None
    return target.id if isinstance(target, ast.Name) else ""

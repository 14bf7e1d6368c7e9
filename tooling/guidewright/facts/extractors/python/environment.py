"""Where a file touches the environment: reads by name, questions, writes, and uses of the whole of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .file import File
from .project import Meaning, Project
from .syntax import argument, last, string

_ENVIRON = frozenset({"os.environ", "starlette.config.environ"})
_GETTERS = frozenset({"os.getenv", "os.environ.get"})
_WORDS = frozenset({"environ", "getenv"})
_READING = frozenset({"get", "pop", "setdefault", "__getitem__"})
_STUBBING = frozenset({"dict", "setitem", "delitem", "setattr"})


@dataclass(frozen=True, eq=False)
class Access:
    """One touch of the environment; `node` is the expression that holds the value, or the whole environment.

    What a settings library reads is demanded: it fails without a default. An option of a command line may also come
    from elsewhere. `prefix` is what such a library puts before the name, `form` how it is called.
    """

    kind: Literal["item", "get", "asked", "set", "whole", "demanded", "option"]
    node: ast.expr
    key: ast.expr | None = None
    default: ast.expr | None = None
    prefix: str = ""
    form: str = ""


def accesses(project: Project, file: File, shared: frozenset[str]) -> Iterator[Access]:
    """All touches in a file; `shared` are names under which other files of the project hand on the environment."""
    suspects = _suspects(file) | shared
    for node in file.nodes:
        if not isinstance(node, (ast.Name, ast.Attribute)) or last(node) not in suspects:
            continue
        if isinstance(node.ctx, ast.Load):
            yield from _touched(project, file, node)


def _suspects(file: File) -> frozenset[str]:
    """The names that may stand for the environment, or for a function that reads it."""
    found = set(_WORDS)
    aliases = (bind for scope in file.bindings.scopes.values() for bound in scope.values() for bind in bound)
    for bind in aliases:
        renamed = isinstance(bind.node, ast.alias) and bind.node.name in _WORDS
        if renamed or (bind.kind == "value" and any(last(node) in found for node in _within(bind.node))):
            found.add(bind.name)
    return frozenset(found)


def _within(value: ast.AST) -> Iterator[ast.AST]:
    """A value, and what it is a copy of."""
    yield value
    if isinstance(value, ast.Call):
        yield from value.args
        if isinstance(value.func, ast.Attribute):
            yield value.func.value
    elif isinstance(value, ast.Attribute):
        yield value.value


def holds(project: Project, file: File, node: ast.AST) -> Literal["own", "copy"] | None:
    """Whether an expression is the environment, or a copy of it."""
    meaning = project.meaning(file, node)
    if meaning.foreign in _ENVIRON:
        return "own"
    if meaning.file is None or meaning.bind is None or meaning.bind.kind != "value":
        return None
    return "copy" if _is_copy(project, meaning.file, meaning.bind.node) else None


def _is_copy(project: Project, file: File, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute) and node.func.attr == "copy":
        return holds(project, file, node.func.value) is not None
    called = isinstance(node.func, ast.Name) and node.func.id == "dict" and len(node.args) == 1
    return called and holds(project, file, node.args[0]) is not None


def stands_for(meaning: Meaning) -> bool:
    """Whether a name stands for the environment, or for a function that reads it."""
    return meaning.foreign in _ENVIRON | _GETTERS


def _touched(project: Project, file: File, node: ast.Name | ast.Attribute) -> Iterator[Access]:
    held, parent = holds(project, file, node), file.parent(node)
    if held is None:
        if project.meaning(file, node).foreign in _GETTERS:
            yield from _getter(node, parent)
    elif isinstance(parent, ast.Attribute):
        yield from _method(file, parent, held)
    elif isinstance(parent, ast.Subscript):
        if isinstance(parent.ctx, ast.Load):
            yield Access("item", parent, parent.slice)
        elif isinstance(parent.ctx, ast.Store) and held == "own":
            yield Access("set", parent, parent.slice)
    elif isinstance(parent, ast.Compare) and isinstance(parent.ops[0], (ast.In, ast.NotIn)):
        yield Access("asked", parent, parent.left)
    elif held == "own" and not _is_handed_over(file, node):
        # What becomes of a copy is judged where it is made.
        yield Access("whole", node)


def _getter(node: ast.expr, parent: ast.AST) -> Iterator[Access]:
    if isinstance(parent, ast.Call) and parent.func is node:
        yield Access("get", parent, argument(parent, 0, "key"), argument(parent, 1, "default"))
    elif not isinstance(parent, (ast.Assign, ast.AnnAssign)):
        yield Access("whole", node)


def _method(file: File, member: ast.Attribute, held: str) -> Iterator[Access]:
    call = file.parent(member)
    if not isinstance(call, ast.Call) or call.func is not member:
        # `os.environ.get` itself is met once more, as a getter under this or another name.
        if member.attr == "get":
            yield from _getter(member, call)
        return
    if member.attr in _READING:
        thrown_away = member.attr == "pop" and isinstance(file.parent(call), ast.Expr)
        if not thrown_away:
            fails = member.attr in ("pop", "__getitem__") and len(call.args) == 1
            yield Access("item" if fails else "get", call, argument(call, 0), argument(call, 1, "default"))
    elif member.attr == "update":
        if held == "own":
            yield from _updated(call)
    elif member.attr == "copy":
        if not _is_handed_over(file, call):
            yield Access("whole", call)
    elif member.attr in ("items", "keys", "values"):
        yield Access("whole", call)


def _updated(call: ast.Call) -> Iterator[Access]:
    given = call.args[0] if call.args else None
    for key in given.keys if isinstance(given, ast.Dict) else ():
        yield Access("set", call, key)


def _is_handed_over(file: File, node: ast.AST) -> bool:
    """Whether the whole environment only goes to a child process, or to what replaces it in a test."""
    parent = file.parent(node)
    if isinstance(parent, ast.keyword):
        if parent.arg == "env":
            return True
        call = file.parent(parent)
        return _is_dict(call) and _is_handed_over(file, call)
    if isinstance(parent, ast.Call):
        stubbed = isinstance(parent.func, ast.Attribute) and parent.func.attr in _STUBBING
        return (stubbed and parent.args[:1] == [node]) or (_is_dict(parent) and _is_handed_over(file, parent))
    if isinstance(parent, (ast.Dict, ast.BinOp)):
        return _is_handed_over(file, parent)
    if isinstance(parent, (ast.Assign, ast.AnnAssign)):
        targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
        return all(isinstance(target, ast.Name) and _is_only_built(file, target, node) for target in targets)
    return False


def _is_dict(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict"


def _is_only_built(file: File, target: ast.Name, value: ast.AST) -> bool:
    """Whether a name for the environment, or for what was made of it, is only changed, read by name and handed over."""
    plain = isinstance(value, (ast.Name, ast.Attribute))
    for use in file.uses(target.id, target):
        parent = file.parent(use)
        if isinstance(parent, ast.keyword) and parent.arg == "env":
            continue
        # Each use of a plain alias is judged by itself.
        if not plain and not isinstance(parent, (ast.Subscript, ast.Attribute, ast.Compare)):
            return False
    return True


def first_prefix(file: File, node: ast.expr) -> str:
    """What all names start with that a loop over the environment takes notice of; empty where it cannot be said."""
    for child, above in file.ancestors(node):
        if isinstance(child, ast.stmt):
            return ""
        if isinstance(above, (ast.For, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            starts = [
                string(call.args[0])
                for call in ast.walk(above)
                if isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "startswith"
                and call.args
            ]
            return starts[0] or "" if len(starts) == 1 else ""
    return ""

"""Reads by settings libraries: decouple, environ, environs, starlette, dynaconf, and options of click and typer."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .environment import Access
from .file import File
from .project import Project
from .syntax import argument, keyword, last, string
from .values import View, literal

# How a call of the object itself names its default: by position, and by keyword.
_OBJECTS = {
    "decouple.Config": 1,
    "decouple.AutoConfig": 1,
    "starlette.config.Config": 2,
    "environ.Env": 2,
    "environ.FileAwareEnv": 2,
    "environs.Env": 1,
}
_SHARED = frozenset({*_OBJECTS, "decouple.config", "os.environ", "os.getenv", "starlette.config.environ"})
_SILENT = frozenset({"read_env", "read_envfile", "prefixed", "parser", "parser_for", "add_parser"})
# django-environ knows these names itself.
_NAMED = {
    "db": "DATABASE_URL",
    "db_url": "DATABASE_URL",
    "cache": "CACHE_URL",
    "cache_url": "CACHE_URL",
    "email": "EMAIL_URL",
    "email_url": "EMAIL_URL",
}
_READER = re.compile(r"(?:get_)?(?:\w+_from_)?env(?:_(?:bool|int|str|list|var|value|float))?|get_\w*env")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]+")
_OPTIONS = frozenset({"typer.Option", "typer.Argument"})


@dataclass(frozen=True, eq=False)
class Settings:
    """An object of such a library: the call that makes it, and where it stands."""

    file: File
    name: str
    made: ast.Call
    default_at: int


@dataclass(frozen=True, eq=False)
class Unlisted:
    """Settings that take every variable with a prefix."""

    node: ast.Call
    names: str


def passed_on(project: Project, file: File) -> frozenset[str]:
    """The names of a file under which others may use such a library, or the environment, through it."""
    own = file.bindings.scopes.get(file.tree, {})
    return frozenset(name for name in own if project.top(file, name).foreign in _SHARED)


def settings_of(project: Project, file: File) -> Iterator[Settings]:
    """The objects that a file makes for itself and others."""
    for bound in file.bindings.scopes.values():
        for binds in bound.values():
            for bind in binds:
                if isinstance(bind.node, ast.Call):
                    position = _OBJECTS.get(project.meaning(file, bind.node.func).foreign)
                    if position is not None:
                        yield Settings(file, bind.name, bind.node, position)


def read_by(project: Project, settings: Settings, file: File) -> Iterator[Access]:
    """The reads of an object in a file."""
    names = file.names_for(settings.name)
    for call in file.calls:
        base, method = call.func, ""
        if isinstance(base, ast.Attribute) and base.attr not in names:
            method, base = base.attr, base.value
        if last(base) not in names or method in _SILENT:
            continue
        bind = project.meaning(file, base).bind
        if bind is not None and bind.node is settings.made:
            yield from _read(project, settings, file, call, method)


def _read(project: Project, settings: Settings, file: File, call: ast.Call, method: str) -> Iterator[Access]:
    key = argument(call, 0, "var", "name", "option", "key")
    default = argument(call, 1 if method else settings.default_at, "default")
    if key is None and method in _NAMED:
        key = ast.copy_location(ast.Constant(_NAMED[method]), call)
    if key is not None:
        scheme = keyword(settings.made, string(key) or "")
        if default is None and isinstance(scheme, ast.Tuple) and len(scheme.elts) == 2:
            default = scheme.elts[1]
        yield Access("demanded", call, key, default, _prefix(project, settings, file, call), "settings-call")


def _prefix(project: Project, settings: Settings, file: File, call: ast.Call) -> str:
    """What stands before each name: starlette's `env_prefix`, and the blocks of environs' `prefixed`."""
    found = literal(View(project, settings.file), keyword(settings.made, "env_prefix")) or ""
    for _, above in file.ancestors(call):
        for item in above.items if isinstance(above, ast.With) else ():
            opened = item.context_expr
            if isinstance(opened, ast.Call) and last(opened.func) == "prefixed" and opened.args:
                found = (literal(View(project, file), opened.args[0]) or "") + found
    return found


def plain_calls(project: Project, file: File) -> Iterator[Access]:
    """`config("X")` of decouple, and options with `envvar="X"`."""
    names = file.names_for("config")
    for call in file.calls:
        if last(call.func) in names and project.meaning(file, call.func).foreign == "decouple.config":
            yield Access("demanded", call, argument(call, 0), argument(call, 1, "default"), "", "settings-call")
        if last(call.func) == "config" and project.meaning(file, call.func).foreign == "dj_database_url.config":
            key = argument(call, 0, "env") or ast.copy_location(ast.Constant("DATABASE_URL"), call)
            yield Access("get", call, key, keyword(call, "default"), "", "settings-call")
        elif _is_reader(project, file, call):
            yield Access("get", call, call.args[0], argument(call, 1, "default"), "", "foreign-reader")
        given = keyword(call, "envvar")
        for name in given.elts if isinstance(given, (ast.List, ast.Tuple)) else [given]:
            if name is not None:
                yield Access("option", call, name, _default_of(project, file, call), "", "option")


def _is_reader(project: Project, file: File, call: ast.Call) -> bool:
    """Whether a function of another package is called like a reader, as `env("X")` or `get_bool_from_env("X")`."""
    name = string(call.args[0]) if call.args else None
    if name is None or not _VARIABLE.fullmatch(name) or not _READER.fullmatch(last(call.func)):
        return False
    foreign = project.meaning(file, call.func).foreign
    return foreign not in _SHARED and bool(foreign)


def _default_of(project: Project, file: File, call: ast.Call) -> ast.expr | None:
    first = call.args[0] if call.args else None
    typed = first is not None and project.meaning(file, call.func).foreign in _OPTIONS
    return first if typed and not (string(first) or "").startswith("-") else keyword(call, "default")


def unlisted(project: Project, file: File) -> Iterator[Unlisted]:
    """Settings whose names only their prefix tells."""
    for call in file.calls:
        given = keyword(call, "auto_envvar_prefix")
        if given is not None:
            yield Unlisted(call, _prefixed(View(project, file), given))
        elif _is_dynaconf(project, file, call):
            prefix = keyword(call, "envvar_prefix")
            yield Unlisted(call, "DYNACONF_*" if prefix is None else _prefixed(View(project, file), prefix))


def _is_dynaconf(project: Project, file: File, call: ast.Call) -> bool:
    named = last(call.func) in ("Dynaconf", "LazySettings")
    return named and project.meaning(file, call.func).foreign.startswith("dynaconf.")


def _prefixed(view: View, prefix: ast.expr) -> str:
    text = literal(view, prefix)
    return "*" if text in (None, "False", "") else f"{text}_*"

"""pydantic-settings: classes whose fields are variables, with their prefixes, aliases and defaults."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.scope import scope_of
from guidewright.source import Place

from . import prefilter
from .file import File
from .project import Meaning, Project
from .settings_config import Config, configured
from .syntax import argument, keyword, last, string
from .values import View, is_none, literal
from .verdict import OPTIONAL, Verdict

_BASE = re.compile(r"pydantic(?:_settings)?\.(?:\w+\.)*BaseSettings")
_MODEL = re.compile(r"pydantic\.(?:\w+\.)?BaseModel")
_FIELD = re.compile(r"pydantic\.(?:\w+\.)?Field")
_DEPTH = 6


@dataclass(frozen=True, eq=False)
class SettingsClass:
    """A class derived from BaseSettings, with those of the project that it is derived from."""

    file: File
    node: ast.ClassDef
    config: Config
    bases: tuple[SettingsClass, ...]

    def fields(self) -> Iterator[tuple[File, ast.AnnAssign]]:
        """Its own fields and those of its bases, to which it may give other names."""
        yield from ((self.file, field) for field in _fields(self.node))
        for base in self.bases:
            yield from base.fields()


def settings_facts(project: Project) -> Facts:
    """The variables of all such classes of a project."""
    found: dict[ast.ClassDef, SettingsClass] = {}
    paths = list(project.files.marked(prefilter.VARIABLES))
    for path in paths:
        file = project.file(path)
        if file is None:
            continue
        classes = (node for node in file.nodes if isinstance(node, ast.ClassDef))
        made = {node: settings for node in classes if (settings := _settings(project, file, node)) is not None}
        found |= made
        if made:
            paths += [user for user in project.users(path) if user not in paths]
    return Facts.merged(_facts(project, made) for made in found.values())


def _settings(project: Project, file: File, node: ast.ClassDef, depth: int = _DEPTH) -> SettingsClass | None:
    bases: list[SettingsClass] = []
    config: Config | None = None
    for base in node.bases if depth else ():
        meaning = project.meaning(file, base)
        if _BASE.fullmatch(meaning.foreign):
            config = config or Config(lenient="_settings" not in meaning.foreign)
        elif meaning.held is not None and (made := _settings(project, *meaning.held, depth - 1)) is not None:
            bases.append(made)
            config = made.config
    if config is None:
        return None
    return SettingsClass(file, node, configured(project, file, node, config), tuple(bases))


def _fields(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            private = statement.target.id.startswith("_") or statement.target.id == "model_config"
            if not private and "ClassVar" not in ast.dump(statement.annotation):
                yield statement


def _by_hand(project: Project, made: SettingsClass) -> frozenset[str]:
    """The fields that code gives when it makes an object of a class; `*` where it may give any."""
    found: set[str] = set()
    for path in project.users(made.file.path):
        source = project.files.source(path)
        file = project.file(path) if source is not None and f"{made.node.name}(" in source.text else None
        if file is None:
            continue
        for call in file.calls:
            named = last(call.func) == made.node.name
            if named and project.meaning(file, call.func).definition(ast.ClassDef) is made.node:
                found |= {k.arg or "*" for k in call.keywords}
    return frozenset(found)


def _facts(project: Project, made: SettingsClass) -> Facts:
    given = _by_hand(project, made)
    variables: list[Variable] = []
    unlisted: list[NotEnumerable] = []
    for file, field in made.fields():
        nested = _nested(project, file, field.annotation)
        if nested == "settings":
            continue
        for name, place, written in _names(project, file, field, made.config):
            verdict = _verdict(project, file, field, made.config)
            if verdict.requirement == "required" and given & {"*", file.text(field.target)}:
                verdict = Verdict()
            line = file.source.line(place.line).strip()
            if name is None or (nested and made.config.delimiter):
                glob = f"*{_plain(field, made.config)}" if name is None else f"{name}{made.config.delimiter}*"
                unlisted.append(NotEnumerable(file.path, place.line, line, glob))
            if name is not None:
                verdict = Verdict() if nested and made.config.delimiter else verdict
                form = verdict.formed("settings-field" if written else "derived-settings-field")
                variables.append(
                    Variable(
                        name,
                        file.path,
                        place.line,
                        place.column,
                        verdict.requirement,
                        verdict.default,
                        form,
                        "read",
                        scope_of(file.path),
                    )
                )
    return Facts(variables=tuple(variables), not_enumerable=tuple(unlisted))


def _plain(field: ast.AnnAssign, config: Config) -> str:
    name = last(field.target)
    return name if config.exact else name.upper()


def _names(
    project: Project, file: File, field: ast.AnnAssign, config: Config
) -> Iterator[tuple[str | None, Place, bool]]:
    """The variables of a field, each with its place, and whether the name is written there."""
    aliases = [a for call in _field_calls(project, file, field) for a in _aliases(call)]
    for alias, written in aliases:
        known = written if config.exact else written.upper()
        at = file.place_of(alias, known)
        yield known, at or file.place(alias), at is not None
    if not aliases:
        plain, place = _plain(field, config), file.place(field.target)
        name = config.prefix if config.exact or config.prefix is None else config.prefix.upper()
        whole = None if name is None else name + plain
        yield whole, place, whole is not None and file.source.line(place.line).startswith(whole, place.column - 1)


def _field_calls(project: Project, file: File, field: ast.AnnAssign) -> Iterator[ast.Call]:
    """`Field(...)` as the value of a field, or in its `Annotated[...]`."""
    annotated = field.annotation.slice if isinstance(field.annotation, ast.Subscript) else None
    for node in (field.value, *(annotated.elts if isinstance(annotated, ast.Tuple) else ())):
        if isinstance(node, ast.Call) and _FIELD.fullmatch(project.meaning(file, node.func).foreign):
            yield node


def _aliases(call: ast.Call) -> list[tuple[ast.expr, str]]:
    given = keyword(call, "validation_alias", "alias", "env")
    listed = given.args if isinstance(given, ast.Call) else given.elts if isinstance(given, ast.List) else [given]
    return [(name, text) for name in listed if name is not None and (text := string(name)) is not None]


def _verdict(project: Project, file: File, field: ast.AnnAssign, config: Config) -> Verdict:
    view, value = View(project, file), field.value
    calls = list(_field_calls(project, file, field))
    for call in calls:
        factory = keyword(call, "default_factory")
        if factory is not None:
            return Verdict("optional", file.text(factory), "default-computed")
        given = argument(call, 0, "default")
        # In `Annotated[...]` the default still stands behind the `=`.
        value = given if call is field.value else value or given
    if value is None and config.lenient and _may_be_none(file.text(field.annotation)):
        return OPTIONAL
    if value is None or (isinstance(value, ast.Constant) and value.value is ...):
        return Verdict("required")
    value = _bare(value, file.text(field.annotation))
    text = literal(view, value)
    if text is not None or is_none(view, value):
        return Verdict("optional", text, "default") if text else OPTIONAL
    return Verdict("optional", file.text(value), "default-computed")


def _bare(value: ast.expr, annotation: str) -> ast.expr:
    """`url: HttpUrl = HttpUrl("https://...")`: the text that becomes the field's type is the default."""
    if not isinstance(value, ast.Call) or len(value.args) != 1 or value.keywords or string(value.args[0]) is None:
        return value
    return value.args[0] if last(value.func) in re.findall(r"\w+", annotation) else value


def _may_be_none(annotation: str) -> bool:
    return "Optional[" in annotation or "None" in annotation


def _nested(project: Project, file: File, annotation: ast.expr) -> str:
    """Whether a field holds settings of its own, or a model whose fields have variables too."""
    kinds = (_kind(project, project.meaning(file, part), _DEPTH) for part in ast.walk(annotation))
    return next((kind for kind in kinds if kind), "")


def _kind(project: Project, meaning: Meaning, depth: int) -> str:
    if _BASE.fullmatch(meaning.foreign):
        return "settings"
    if _MODEL.fullmatch(meaning.foreign):
        return "model"
    if meaning.held is None or depth == 0:
        return ""
    file, held = meaning.held
    kinds = (_kind(project, project.meaning(file, base), depth - 1) for base in held.bases)
    return next((kind for kind in kinds if kind), "")

"""Tables of SQLAlchemy, SQLModel and Django, with their columns under both names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from guidewright.facts.model import Column, Table

from . import prefilter
from .file import File
from .project import Project
from .syntax import argument, keyword, last, string
from .values import View, literal

_COLUMNS = frozenset({"Column", "mapped_column", "Field"})
_MODELS = frozenset({"django.db.models.Model", "django.contrib.auth.models.AbstractUser"})
_LINKS = frozenset({"ForeignKey", "OneToOneField"})
_DEPTH = 6


def tables_of(project: Project) -> Iterator[Table]:
    """The tables that the files of a project define, in the order of the text."""
    for path in project.files.marked(prefilter.TABLES):
        file = project.file(path)
        yield from _tables_in(project, file) if file is not None else ()


def _tables_in(project: Project, file: File) -> Iterator[Table]:
    for node in file.nodes:
        made: Table | None = None
        if isinstance(node, ast.ClassDef):
            made = _class_table(project, file, node)
        elif isinstance(node, ast.Call):
            made = _call_table(project, file, node)
        if made is not None:
            yield made


def _class_table(project: Project, file: File, node: ast.ClassDef) -> Table | None:
    if is_model(project, file, node):
        return _django_table(project, file, node)
    held = _assigned(node, "__tablename__")
    if held is not None:
        name = literal(View(project, file), held)
        line = file.place(held).line
    else:
        name, line = node.name.lower(), file.name_place(node).line
    if name is None or (held is None and not _is_sql_model(node)):
        return None
    lineage = list(_lineage(project, file, node))
    if any("cls.__tablename__ =" in owner.text(statement) for owner, owned in lineage for statement in owned.body):
        # Its name is made when the class is, as with a prefix from the settings.
        return None
    inherited = file.name_place(node).line
    found = {
        c.symbol: c for owner, owned in lineage for c in _columns(owner, owned, inherited if owned is not node else 0)
    }
    return Table(name, node.name, file.path, line, tuple(found.values()))


def _members(node: ast.ClassDef) -> Iterator[tuple[ast.Name, ast.Assign | ast.AnnAssign]]:
    """The names to which a class gives a value, or at least a type."""
    for statement in node.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            if isinstance(target, ast.Name):
                yield target, statement


def _assigned(node: ast.ClassDef, name: str) -> ast.expr | None:
    return next((statement.value for target, statement in _members(node) if target.id == name), None)


def _is_sql_model(node: ast.ClassDef) -> bool:
    return any(k.arg == "table" and isinstance(k.value, ast.Constant) and k.value.value is True for k in node.keywords)


def _lineage(
    project: Project, file: File, node: ast.ClassDef, depth: int = _DEPTH
) -> Iterator[tuple[File, ast.ClassDef]]:
    """The classes of the project that a class is derived from, farthest first, and the class itself."""
    for inside, held in _bases(project, file, node) if depth else ():
        yield from _lineage(project, inside, held, depth - 1)
    yield file, node


def _bases(project: Project, file: File, node: ast.ClassDef) -> Iterator[tuple[File, ast.ClassDef]]:
    for base in node.bases:
        held = project.meaning(file, base).held
        if held is not None:
            yield held


def _columns(file: File, node: ast.ClassDef, inherited: int) -> Iterator[Column]:
    """The columns that a class gives; inherited ones stand at the line of the class that inherits them."""
    sql_model = _is_sql_model(node)
    for target, statement in _members(node):
        value = statement.value
        call = value if isinstance(value, ast.Call) and last(value.func) in _COLUMNS else None
        annotated = isinstance(statement, ast.AnnAssign)
        mapped = value is None and "Mapped[" in file.text(statement)
        plain = annotated and sql_model and "Relationship(" not in file.text(statement)
        if call is None and not mapped and not plain:
            continue
        name = (_named(call) if call is not None else None) or target.id
        if not target.id.startswith("__"):
            yield Column(name, target.id, inherited or file.place(target).line)


def _named(call: ast.Call) -> str | None:
    """The name that a column is given; what a `Field` is given first is its default."""
    if last(call.func) == "Field":
        column = keyword(call, "sa_column")
        return _named(column) if isinstance(column, ast.Call) else None
    return string(argument(call, 0)) or string(keyword(call, "name"))


def _call_table(project: Project, file: File, call: ast.Call) -> Table | None:
    """`Table("users", metadata, Column("id", ...))`."""
    if last(call.func) != "Table" or not project.meaning(file, call.func).foreign.startswith("sqlalchemy"):
        return None
    name = string(call.args[0]) if call.args else None
    if name is None:
        return None
    columns = [
        Column(text, text, file.place(given).line)
        for given in call.args[2:]
        if isinstance(given, ast.Call) and last(given.func) == "Column" and (text := _named(given)) is not None
    ]
    parent = file.parent(call)
    target = parent.targets[0] if isinstance(parent, ast.Assign) else None
    symbol = target.id if isinstance(target, ast.Name) else name
    return Table(name, symbol, file.path, file.place(call.args[0]).line, tuple(columns))


def is_model(project: Project, file: File, node: ast.ClassDef, depth: int = _DEPTH) -> bool:
    """Whether a class is a model of Django, by itself or through classes of the project."""
    if any(project.meaning(file, base).foreign in _MODELS for base in node.bases):
        return True
    return depth > 0 and any(is_model(project, *held, depth - 1) for held in _bases(project, file, node))


@dataclass(frozen=True)
class _Meta:
    """What the inner class `Meta` of a model says."""

    table: ast.expr | None = None
    app: str | None = None
    is_table: bool = True


def _meta(node: ast.ClassDef) -> _Meta:
    found = _Meta()
    for inner in node.body:
        if isinstance(inner, ast.ClassDef) and inner.name == "Meta":
            found = replace(found, table=_assigned(inner, "db_table"), app=string(_assigned(inner, "app_label")))
            for word in ("abstract", "proxy"):
                value = _assigned(inner, word)
                if isinstance(value, ast.Constant) and value.value is True:
                    found = replace(found, is_table=False)
    return found


def _django_table(project: Project, file: File, node: ast.ClassDef) -> Table | None:
    meta = _meta(node)
    if not meta.is_table:
        return None
    app = meta.app or _app_of(file.path)
    name = literal(View(project, file), meta.table) if meta.table is not None else f"{app}_{node.name.lower()}"
    if name is None or (app is None and meta.table is None):
        return None
    named = file.name_place(node).line
    lineage = [(owner, owned) for owner, owned in _lineage(project, file, node) if owned is not node]
    parents = [owned.name for owner, owned in lineage if is_model(project, owner, owned) and _meta(owned).is_table]
    # The fields of a parent with a table of its own stay there; the child holds a link to it.
    inherited = [] if parents else [column for owner, owned in lineage for column in _fields(owner, owned, named)]
    found = {column.symbol: column for column in (*inherited, *_fields(file, node, 0))}
    if not any("primary_key=True" in file.text(statement) for statement in node.body):
        key = f"{parents[-1].lower()}_ptr_id" if parents else "id"
        found.setdefault(key, Column(key, key, named))
    line = file.place(meta.table).line if meta.table is not None else named
    return Table(name, node.name, file.path, line, tuple(found.values()))


def _app_of(path: str) -> str | None:
    """The application of a model: the folder of `models.py`, or of the package `models`."""
    *folders, name = path.split("/")
    if name == "models.py" and folders:
        return folders[-1]
    return folders[folders.index("models") - 1] if "models" in folders[1:] else None


def _fields(file: File, node: ast.ClassDef, inherited: int) -> Iterator[Column]:
    for target, statement in _members(node):
        value = statement.value
        if not isinstance(value, ast.Call):
            continue
        kind = last(value.func)
        # Links to many are kept in a table of their own.
        if kind not in _LINKS and (not kind.endswith("Field") or kind == "ManyToManyField"):
            continue
        plain = f"{target.id}_id" if kind in _LINKS else target.id
        line = inherited or file.place(target).line
        yield Column(string(keyword(value, "db_column")) or plain, target.id, line)

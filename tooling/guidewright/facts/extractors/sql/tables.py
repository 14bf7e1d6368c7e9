"""What the statements of a database's files leave behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from guidewright.facts.model import Column, Table

from .alterations import altered
from .changes import Added, Change, Changed, Created, Dropped, Removed, Renamed, created, dropped, moved
from .code import Code
from .names import Name


@dataclass(frozen=True)
class _Placed:
    """A name and the place where it was given."""

    name: Name
    path: str
    line: int


@dataclass(frozen=True)
class _Made:
    """A table as it stands, its columns by their keys; None where not all of them are known."""

    place: _Placed
    columns: dict[str, _Placed] | None


@dataclass(frozen=True)
class Tables:
    """The tables of one database, by key and schema, while its files are gone through."""

    by_key: dict[str, dict[str, _Made]] = field(default_factory=dict)

    def go_through(self, code: Code) -> None:
        """Do what the statements of a file do, in the order of the text."""
        found: list[Change] = [*created(code), *dropped(code), *moved(code), *altered(code)]
        for change in sorted(found, key=lambda change: change.table.offset):
            self._apply(change, code)

    def facts(self) -> Iterator[Table]:
        """The tables that are there now."""
        for schemas in self.by_key.values():
            for made in schemas.values():
                at = made.place
                columns = (
                    # A column has no path of its own: one of another file stands where its table does.
                    Column(c.name.name, c.name.symbol, c.line if c.path == at.path else at.line)
                    for c in (made.columns or {}).values()
                )
                yield Table(at.name.name, at.name.symbol, at.path, at.line, tuple(columns))

    def _apply(self, change: Change, code: Code) -> None:
        if isinstance(change, Created):
            columns = None if change.columns is None else {c.key: _placed(c, code) for c in change.columns}
            self._keep(change.table, _Made(_placed(change.table, code), columns))
            return
        schema = self._schema_of(change.table)
        if schema is None:
            return
        made = self.by_key[change.table.key][schema]
        if isinstance(change, Dropped | Renamed):
            del self.by_key[change.table.key][schema]
            if isinstance(change, Renamed):
                self._keep(replace(change.new, schema=schema), replace(made, place=_placed(change.new, code)))
        elif made.columns is not None:
            _alter(made.columns, change, code)

    def _keep(self, name: Name, made: _Made) -> None:
        # What is made a second time was there already, or the statement would fail.
        self.by_key.setdefault(name.key, {}).setdefault(name.schema, made)

    def _schema_of(self, name: Name) -> str | None:
        """The schema of the table that a name means; a schema may be left out here or where the table was made."""
        schemas = self.by_key.get(name.key, {})
        near = (name.schema, "") if name.schema else ("", *schemas)
        return next((schema for schema in near if schema in schemas), None)


def _alter(columns: dict[str, _Placed], change: Added | Removed | Changed, code: Code) -> None:
    if isinstance(change, Added):
        columns.setdefault(change.column.key, _placed(change.column, code))
    elif columns.pop(change.column.key, None) is not None and isinstance(change, Changed):
        columns[change.new.key] = _placed(change.new, code)


def _placed(name: Name, code: Code) -> _Placed:
    return _Placed(name, code.source.path, code.line(name.offset))

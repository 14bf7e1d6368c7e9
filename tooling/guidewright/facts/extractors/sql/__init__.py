"""SQL: the tables and views that schemas, dumps and migrations leave behind, with their columns."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.facts.model import Facts, Table
from guidewright.source import Source

from .code import code_of
from .order import series_of
from .tables import Tables

ENDINGS = (".sql", ".sql.postgres", ".sql.sqlite", ".sql.mysql", ".pgsql", ".psql", ".ddl")
NAMES = (".sql", ".pgsql", ".psql", ".ddl", "sql.")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith(ENDINGS)


def may_hold(path: str, data: bytes) -> bool:  # noqa: ARG001
    """Whether the file speaks of tables or views at all; a dump of rows alone does not."""
    lowered = data.lower()
    return b"table" in lowered or b"view" in lowered


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The tables of all files; migrations are applied one after the other."""
    found: list[Table] = []
    for series in series_of(sources):
        tables = Tables()
        for source in series:
            tables.go_through(code_of(source))
        found += tables.facts()
    return Facts(tables=tuple(sorted(found, key=lambda table: (table.path, table.line, table.name))))

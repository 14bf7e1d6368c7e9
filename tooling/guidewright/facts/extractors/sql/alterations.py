"""`ALTER TABLE`: columns added, dropped and renamed, and tables under new names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .changes import IF_EXISTS, Added, Change, Changed, Removed, Renamed, column_at, listed
from .code import Code
from .names import NAME, PART, Name, name_at

_ALTER = re.compile(rf"\bALTER\s+TABLE\s+{IF_EXISTS}(?:ONLY\s+)?(?P<name>{NAME})", re.IGNORECASE)
# SQL Server needs no semicolon.
_END = re.compile(r";|^GO\b|\bALTER\s+TABLE\b|\bCREATE\s", re.IGNORECASE | re.MULTILINE)
_VERB = re.compile(r"(\w+)\s*")
_ADD = re.compile(rf"(?P<column>COLUMN\s+)?{IF_EXISTS}(?P<name>{PART})", re.IGNORECASE)
_DROP = re.compile(rf"COLUMN\s+{IF_EXISTS}(?P<column>{PART})|(?P<alone>{PART})\Z", re.IGNORECASE)
_RENAME = re.compile(rf"(?:COLUMN\s+)?(?:(?P<old>{PART})\s+)??TO\s+(?P<new>{NAME})", re.IGNORECASE)
_CHANGE = re.compile(rf"(?:COLUMN\s+)?(?P<old>{PART})\s+(?P<new>{PART})", re.IGNORECASE)


def altered(code: Code) -> Iterator[Change]:
    """What the statements of a file change in tables that are there."""
    for match in _ALTER.finditer(code.text):
        end = _END.search(code.bare, match.end())
        table, act = name_at(code.text, *match.span("name")), None
        for start, stop in code.brackets.parts(match.end(), end.start() if end is not None else len(code.text)):
            verb = _VERB.match(code.text, start, stop)
            if verb is not None:
                act, start = _ACTS.get(verb[1].upper()), verb.end()
            if act is not None:
                yield from act(code, table, start, stop)


def _added(code: Code, table: Name, start: int, end: int) -> Iterator[Change]:
    if code.text.startswith("(", start):
        yield from (Added(table, column) for column in listed(code, start))
    elif (named := _ADD.match(code.text, start, end)) is not None:
        said = name_at(code.text, *named.span("name")) if named["column"] else column_at(code, named.start("name"), end)
        if said is not None:
            yield Added(table, said)


def _removed(code: Code, table: Name, start: int, end: int) -> Iterator[Change]:
    column = _DROP.match(code.text, start, end)
    if column is not None:
        yield Removed(table, name_at(code.text, *column.span("column" if column["column"] else "alone")))


def _renamed(code: Code, table: Name, start: int, end: int) -> Iterator[Change]:
    found = _RENAME.match(code.text, start, end)
    if found is None:
        return
    new = name_at(code.text, *found.span("new"))
    yield Renamed(table, new) if found["old"] is None else Changed(table, name_at(code.text, *found.span("old")), new)


def _changed(code: Code, table: Name, start: int, end: int) -> Iterator[Change]:
    found = _CHANGE.match(code.text, start, end)
    if found is not None:
        yield Changed(table, name_at(code.text, *found.span("old")), name_at(code.text, *found.span("new")))


_ACTS = {
    "ADD": _added,
    "DROP": _removed,
    "RENAME": _renamed,
    "CHANGE": _changed,
}

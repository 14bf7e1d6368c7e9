"""What the statements of a file do to tables, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .code import Code
from .names import NAME, PART, Name, name_at

IF_EXISTS = r"(?:IF\s+(?:NOT\s+)?EXISTS\s+)?"

_NAMED = rf"(?P<name>{NAME})"
# Without what follows it the name may be a word of a permission (`GRANT CREATE TABLE TO ...`).
_TABLE = re.compile(
    rf"\bCREATE\s+(?:(?:UNLOGGED|FOREIGN|VIRTUAL)\s+)?TABLE\s+{IF_EXISTS}{_NAMED}"
    r"(?:\s*(?P<listed>\()|\s+(?:AS|SELECT|USING|PARTITION|LIKE)\b)",
    re.IGNORECASE,
)
_VIEW = re.compile(rf"\bCREATE\s+(?:OR\s+(?:REPLACE|ALTER)\s+)?VIEW\s+{IF_EXISTS}{_NAMED}", re.IGNORECASE)
_DROP = re.compile(rf"\bDROP\s+(?:TABLE|VIEW)\s+{IF_EXISTS}(?P<names>{NAME}(?:\s*,\s*{NAME})*)", re.IGNORECASE)
_MOVE = re.compile(r"\bRENAME\s+TABLE\s+(?P<pairs>[^;]+)", re.IGNORECASE)
_PAIR = re.compile(rf"(?P<old>{NAME})\s+TO\s+(?P<new>{NAME})", re.IGNORECASE)
_NAME = re.compile(NAME)
_COLUMN = re.compile(PART)
# `key` and the like are names of columns too: an index has its columns in brackets, a type has numbers or strings.
_NO_COLUMN = re.compile(
    r"(?:CONSTRAINT|PRIMARY|FOREIGN|UNIQUE|CHECK|LIKE)\b|EXCLUDE\s+USING\b|(?:FULLTEXT|SPATIAL)\s+(?:KEY|INDEX)\b"
    rf"|(?:KEY|INDEX)\s*(?:{PART}\s*)?(?:USING\s+\w+\s*)?\(\s*(?:[^\W\d]|[\"`\[])|INDEX\s[^,]*\sTYPE\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Created:
    """A table or view; no columns where they are not written there."""

    table: Name
    columns: tuple[Name, ...] | None


@dataclass(frozen=True)
class Dropped:
    """A table or view that is gone."""

    table: Name


@dataclass(frozen=True)
class Renamed:
    """A table under a new name."""

    table: Name
    new: Name


@dataclass(frozen=True)
class Added:
    """A further column."""

    table: Name
    column: Name


@dataclass(frozen=True)
class Removed:
    """A column that is gone."""

    table: Name
    column: Name


@dataclass(frozen=True)
class Changed:
    """A column under a new name."""

    table: Name
    column: Name
    new: Name


Change = Created | Dropped | Renamed | Added | Removed | Changed


def created(code: Code) -> Iterator[Created]:
    """The tables and views that a file makes; temporary and materialized ones are passed over."""
    for match in _TABLE.finditer(code.text):
        columns = None if match["listed"] is None else tuple(listed(code, match.start("listed")))
        yield Created(name_at(code.text, *match.span("name")), columns)
    for match in _VIEW.finditer(code.text):
        yield Created(name_at(code.text, *match.span("name")), None)


def listed(code: Code, opening: int) -> Iterator[Name]:
    """The columns that are defined between the brackets that open there."""
    for start, end in code.brackets.parts(opening + 1, code.brackets.closing(opening)):
        column = column_at(code, start, end)
        if column is not None:
            yield column


def column_at(code: Code, start: int, end: int) -> Name | None:
    """The column that a definition begins with; None for a key, an index or a constraint."""
    written = _COLUMN.match(code.text, start, end)
    if written is None or _NO_COLUMN.match(code.text, start, end):
        return None
    return name_at(code.text, *written.span())


def dropped(code: Code) -> Iterator[Dropped]:
    """The tables and views that a file removes."""
    for match in _DROP.finditer(code.text):
        for name in _NAME.finditer(code.text, *match.span("names")):
            yield Dropped(name_at(code.text, *name.span()))


def moved(code: Code) -> Iterator[Renamed]:
    """The tables that MySQL's own statement renames."""
    for match in _MOVE.finditer(code.text):
        for pair in _PAIR.finditer(code.text, *match.span("pairs")):
            yield Renamed(name_at(code.text, *pair.span("old")), name_at(code.text, *pair.span("new")))

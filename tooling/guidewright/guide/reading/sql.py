"""Tables and columns in the SQL of a guide: what statements read from and write to, as far as names alone say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from guidewright.claims.model import Claim
from guidewright.guide.reading.page import Sample
from guidewright.guide.reading.reading import Reading, under

_LANGUAGES = frozenset({"sql", "psql", "postgresql", "postgres", "mysql", "sqlite", "pgsql"})
_BLANKED = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|\"[^\"\n]*\"|<[A-Za-z_][\w-]*>", re.DOTALL)
# What may stand in quotes as a name; SQLite also quotes texts so.
_QUOTED_NAME = re.compile(r'"[\w $-]+"')
_NAME = r'(?:"[^"\n]+"|`[^`\n]+`|[A-Za-z_]\w*)'
_TABLE = re.compile(
    rf"\b(?:FROM|JOIN|UPDATE|INTO|TABLE)\s+(?:ONLY\s+|IF\s+EXISTS\s+)?(?P<name>{_NAME}(?:\.{_NAME})?)"
    rf"(?![\w.])(?:\s+(?:AS\s+)?(?!(?:ON|WHERE|SET|USING|LEFT|RIGHT|INNER|OUTER|CROSS|FULL|JOIN|GROUP|ORDER|LIMIT"
    rf"|VALUES|HAVING|UNION|RETURNING|NATURAL|DEFAULT|SELECT|OFFSET|FETCH|FOR|WINDOW|ADD|DROP|ALTER"
    rf"|RENAME)\b)(?P<alias>{_NAME}))?",
    re.IGNORECASE,
)
# `DELETE FROM a USING b, c` and `FROM a, b`: tables behind the first are not told from aliases.
_MORE_TABLES = re.compile(rf"\bUSING\s+{_NAME}|\bFROM\s+{_NAME}(?:\s+(?:AS\s+)?{_NAME})?\s*,", re.IGNORECASE)
_NO_TABLE_AFTER = re.compile(
    r"(?:\bEXTRACT\s*\(\s*\w+|\bDISTINCT|\bBOTH|\bLEADING|\bTRAILING|\bSUBSTRING\s*\([^()]*|\bFOR)\s*$", re.IGNORECASE
)
_WITH = re.compile(
    rf"(?:\bWITH(?:\s+RECURSIVE)?|,)\s*(?P<name>{_NAME})\s*(?:\([^()]*\)\s*)?AS\s*(?:MATERIALIZED\s*)?\(", re.IGNORECASE
)
_DOTTED = re.compile(rf"(?P<table>{_NAME})\.(?P<column>{_NAME})")
_WORD = re.compile(rf'(?<![\w.:$@"`])(?P<name>{_NAME})(?![\w(."`])(?!\s*\()')
_ALIAS = re.compile(rf"\bAS\s+(?P<name>{_NAME})", re.IGNORECASE)
_STATEMENT = re.compile(r"\s*(?:\S*[=#>]\s*)?(SELECT|UPDATE|DELETE|INSERT|WITH|EXPLAIN)\b", re.IGNORECASE)
# Changes of the schema say what shall be, and `DROP` what shall not.
_KEYWORDS = frozenset(
    """
    select from where and or not null is in as on join left right inner outer full cross natural using order by
    asc desc limit offset group having distinct count sum avg min max now interval true false like ilike between
    exists case when then else end update set delete insert into values returning union all any some with
    recursive explain analyze default nulls first last current_date current_timestamp current_time date
    timestamp timestamptz time int integer text uuid boolean numeric jsonb json bigint varchar over partition
    row_number filter within only for fetch next rows row cast extract year month day hour minute second epoch
    at zone collate escape similar to lateral window materialized conflict do nothing excluded verbose buffers
    """.split()  # noqa: SIM905 - one word a line would be a page
)
_SYSTEM = re.compile(r"pg_\w+|information_schema|sqlite_\w+|excluded", re.IGNORECASE)


def sql(reading: Reading) -> Iterator[Claim]:
    """The tables and columns that blocks of SQL use."""
    for sample in reading.page.samples:
        if sample.language in _LANGUAGES:
            yield from _of_sample(reading, sample)


def _of_sample(reading: Reading, sample: Sample) -> Iterator[Claim]:
    text = _BLANKED.sub(_blank, sample.text)
    at = 0
    for statement in text.split(";"):
        if _STATEMENT.match(statement):
            yield from _of_statement(reading, sample, statement, at)
        at += len(statement) + 1


def _blank(found: re.Match[str]) -> str:
    return found[0] if _QUOTED_NAME.fullmatch(found[0]) else re.sub(r"[^\n]", " ", found[0])


def _of_statement(reading: Reading, sample: Sample, statement: str, start: int) -> Iterator[Claim]:
    made = {_bare(found["name"]) for found in _WITH.finditer(statement)}
    found = [match for match in _TABLE.finditer(statement) if _is_table(match, statement, made)]
    for match in found:
        name = _bare(match["name"])
        offset = match.start("name") + match["name"].rfind(name)
        yield _claim(reading, sample, "table", name, start + offset, "")
    by_alias = {_bare(match["alias"] or match["name"]): _bare(match["name"]) for match in found}
    yield from _dotted(reading, sample, statement, start, by_alias)
    tables = {_bare(match["name"]) for match in found}
    # With several tables a bare name may be a column of any of them; with a subquery too.
    if (
        len(tables) == 1
        and not made
        and not _MORE_TABLES.search(statement)
        and len(re.findall(r"\bSELECT\b", statement, re.IGNORECASE)) <= 1
    ):
        yield from _bare_columns(reading, sample, statement, start, tables.pop(), by_alias)


def _is_table(match: re.Match[str], statement: str, made: set[str]) -> bool:
    """Whether the word is a table: none of the statement's own, of the system, and no function."""
    name, keyword = _bare(match["name"]), match[0].split()[0].upper()
    if name in made or name.lower() in _KEYWORDS or _SYSTEM.match(match["name"]):
        return False
    if keyword in ("FROM", "JOIN") and statement[match.end("name") :].lstrip().startswith("("):
        return False
    return not _NO_TABLE_AFTER.search(statement[max(match.start() - 80, 0) : match.start()])


def _dotted(
    reading: Reading, sample: Sample, statement: str, start: int, by_alias: Mapping[str, str]
) -> Iterator[Claim]:
    for match in _DOTTED.finditer(statement):
        table = by_alias.get(_bare(match["table"]))
        if table is not None:
            name = _bare(match["column"])
            offset = match.start("column") + match["column"].find(name)
            yield _claim(reading, sample, "column", name, start + offset, table)


def _bare_columns(
    reading: Reading, sample: Sample, statement: str, start: int, table: str, by_alias: Mapping[str, str]
) -> Iterator[Claim]:
    own = {_bare(match["name"]) for match in _ALIAS.finditer(statement)} | set(by_alias) | {table}
    for match in _WORD.finditer(statement):
        name = _bare(match["name"])
        quoted = name != match["name"]
        if name in own or (not quoted and (name.lower() in _KEYWORDS or not name.islower())):
            continue
        yield _claim(reading, sample, "column", name, start + match.start("name") + quoted, table)


def _bare(name: str) -> str:
    """A name without quotes and schema."""
    return name.rpartition(".")[2].strip('"`')


def _claim(reading: Reading, sample: Sample, kind: str, name: str, offset: int, table: str) -> Claim:
    above = sample.text.count("\n", 0, offset)
    column = offset - (sample.text.rfind("\n", 0, offset) + 1)
    place = sample.place(above, name, column)
    why = f"SQL {under(sample.setting)}"
    if kind == "table":
        return reading.claim("table", name, place, why)
    return reading.claim("column", name, place, why, where=table)

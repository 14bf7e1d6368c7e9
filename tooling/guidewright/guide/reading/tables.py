"""Tables and columns of the database in sentences and in tables of a guide; those in SQL are read by `sql`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims.model import Claim
from guidewright.guide.reading.names import is_snake
from guidewright.guide.reading.page import Grid, Listed, Said
from guidewright.guide.reading.paths import is_silent
from guidewright.guide.reading.reading import Reading, span_in, under
from guidewright.guide.reading.sql import sql
from guidewright.guide.reading.tense import is_elsewhen, is_foreign
from guidewright.guide.reading.text import CODE, Span, Stretch

_NAME = re.compile(r"[A-Za-z_]\w*")
_QUALIFIED = re.compile(r"([A-Za-z_]\w*)\.([a-z_]\w*)")
_MORE = rf"(?:{CODE}+\s*(?:,|and|or|,\s*and)\s*)*"
_TABLE_BEFORE = re.compile(rf"\b(?:database |db |sql )?tables?\s+(?:called\s+|named\s+)?{_MORE}$", re.IGNORECASE)
_TABLES_BEFORE = re.compile(rf"\btables?\b[^.{CODE}]*:\s*{_MORE}$", re.IGNORECASE)
_TABLE_AFTER = re.compile(rf"^(?:\s*(?:,|and|or)\s*{CODE}+)*\s+(?:database )?tables?\b", re.IGNORECASE)
_ROWS_BEFORE = re.compile(rf"\b(?:rows?|records?)(?: \w+)? (?:in|into|of|from|to)\s+(?:the\s+)?{_MORE}$", re.IGNORECASE)
# Verbs of keeping; only a name of several words is taken for a table then.
_KEPT = re.compile(
    r"\b(?:kept|stored|saved|written|recorded|persisted|logged|inserted|collected|is|are|stands?|lands?|ends? up"
    r"|encrypted)(?: [\w-]+){0,3} (?:in|into|to)\s+$",
    re.IGNORECASE,
)
_COLUMN_BEFORE = re.compile(rf"\b(?:columns?|fields?)\s+{_MORE}$", re.IGNORECASE)
_ONLY_COLUMN_BEFORE = re.compile(rf"\bcolumns?\s+{_MORE}$", re.IGNORECASE)
_COLUMN_AFTER = re.compile(r"^\s+columns?\b", re.IGNORECASE)
_OF_TABLE = re.compile(r"^\s*(?:of|in|from)\s+(?:the\s+)?(?:table\s+)?$", re.IGNORECASE)
_TABLE_COLUMN = re.compile(r"^(?:(?:database |db )?tables?|table name)$")
_COLUMN_COLUMN = re.compile(r"^(?:columns?|column name|fields?)$")
_OTHER_TABLES = re.compile(r"\b(?:routing|lookup|hash|ip|partition|pivot|see|in|of) tables?\s*$", re.IGNORECASE)


def tables(reading: Reading) -> Iterator[Claim]:
    """The tables and columns that a guide names in words."""
    found = [
        claim for said in _words(reading) for s in said.passage.sentences for claim in _of_sentence(reading, said, s)
    ]
    for grid in reading.page.grids:
        names = grid.column(_TABLE_COLUMN)
        found += _of_grid(reading, grid, names) if names is not None else ()
    for listed in reading.page.lists:
        found += _of_list(reading, listed)
    yield from found
    named = {claim.subject for claim in (*found, *sql(reading)) if claim.kind == "table"}
    for said in _words(reading):
        yield from _qualified(reading, said, named)


def _of_list(reading: Reading, listed: Listed) -> Iterator[Claim]:
    """Items that begin with a name, below words or a heading that announce tables."""
    lead = listed.setting.leads[-1].sentences[-1:] if listed.setting.leads else ()
    announced = re.search(r"\btables\b", lead[0].words if lead else listed.setting.heading, re.IGNORECASE)
    if not announced or any(is_foreign(sentence) or is_elsewhen(sentence) for sentence in lead):
        return
    for said in listed.items:
        spans = said.passage.spans
        if spans and not said.passage.plain[: spans[0].start].strip() and is_snake(spans[0].text):
            why = f"an item of a list of tables {under(listed.setting)}"
            yield reading.claim("table", spans[0].text, said.passage.place(spans[0].inner), why)


def _words(reading: Reading) -> Iterator[Said]:
    """All passages but the cells of a column of tables."""
    return (said for said in reading.page.everything if not _TABLE_COLUMN.match(said.column))


def _qualified(reading: Reading, said: Said, named: set[str]) -> Iterator[Claim]:
    """`table.column`, where the guide speaks of the table elsewhere; events and settings are written like that too."""
    for span in said.passage.spans:
        found = _QUALIFIED.fullmatch(span.text)
        if found and found[1] in named and not is_silent(said, said.passage.clause_of(span), span):
            place = said.passage.place(span.inner + len(found[1]) + 1)
            yield reading.claim("column", found[2], place, span_in(said), where=found[1])


def _of_sentence(reading: Reading, said: Said, sentence: Stretch) -> Iterator[Claim]:
    found = [span for span in sentence.spans if _is_table(said, sentence, span)]
    if is_foreign(sentence):
        return
    for span in found:
        yield reading.claim("table", span.text, said.passage.place(span.inner), span_in(said))
    for span in sentence.spans:
        if is_silent(said, said.passage.clause_of(span), span):
            continue
        is_column = _ONLY_COLUMN_BEFORE.search(sentence.before(span)) or _COLUMN_AFTER.match(sentence.after(span))
        table = _table_of(sentence, span, found) if is_column and _NAME.fullmatch(span.text) else None
        if table is not None:
            yield reading.claim("column", span.text, said.passage.place(span.inner), span_in(said), where=table.text)
            if table not in found:
                yield reading.claim("table", table.text, said.passage.place(table.inner), span_in(said))


def _is_table(said: Said, sentence: Stretch, span: Span) -> bool:
    if not _NAME.fullmatch(span.text) or is_silent(said, said.passage.clause_of(span), span):
        return False
    before, after = sentence.before(span), sentence.after(span)
    # `in the column x`: the word nearest to the name says what it is.
    if _COLUMN_BEFORE.search(before):
        return False
    if _TABLE_BEFORE.search(before) and not _OTHER_TABLES.search(re.sub(rf"\s*{_MORE}$", "", before)):
        return True
    if _TABLES_BEFORE.search(before) or _TABLE_AFTER.match(after) or _ROWS_BEFORE.search(before):
        return True
    return is_snake(span.text) and _KEPT.search(before) is not None


def _table_of(sentence: Stretch, column: Span, found: list[Span]) -> Span | None:
    """The table of a column: the one behind `of`, else the only one that the sentence names."""
    behind = sentence.next_to(column)
    if behind is not None and _OF_TABLE.match(sentence.between(column, behind)) and _NAME.fullmatch(behind.text):
        return behind
    return found[0] if len(found) == 1 else None


def _of_grid(reading: Reading, grid: Grid, names: int) -> Iterator[Claim]:
    columns = grid.column(_COLUMN_COLUMN)
    for row in grid.rows:
        table = row[names].passage if names < len(row) else None
        name = table.spans[0] if table and table.spans and _NAME.fullmatch(table.spans[0].text) else None
        if table is None or name is None:
            continue
        why = f"a row of a table of tables {under(grid.setting)}"
        yield reading.claim("table", name.text, table.place(name.inner), why)
        cell = row[columns].passage if columns is not None and columns < len(row) else None
        for span in cell.spans if cell else ():
            if cell and _NAME.fullmatch(span.text):
                yield reading.claim("column", span.text, cell.place(span.inner), why, where=name.text)

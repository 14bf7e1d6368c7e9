"""The contract on a table: its columns, their order, and that no cell is empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guidewright.guide.gap import Gap
from guidewright.guide.inline import shown
from guidewright.guide.model import Table
from guidewright.guide.order import out_of_order
from guidewright.source import Place, nearest


def table_gaps(table: Table, columns: Sequence[str], h2: str, path: str) -> Iterator[Gap]:
    """What a table lacks of its columns; further columns are nobody's concern."""
    head = [shown(cell) for cell in table.header.cells]
    place = Place(path, table.header.line, 1)
    order = " | ".join(columns)
    if not table.rows:
        yield Gap("missing-table", place, h2, order, "a table with rows", "a table without rows")
    stands = {column: head.index(column) for column in columns if column in head}
    missing = [column for column in columns if column not in stands]
    for at, cell in enumerate(head):
        if cell in columns:
            continue
        # Another word in the column's own position is the column under another name.
        meant = nearest(cell, missing) or next((c for c in missing if columns.index(c) == at), None)
        if meant is not None and len(head) >= len(columns):
            missing.remove(meant)
            yield Gap("missing-table-column", place, h2, meant, order, cell or "an empty head")
            stands[meant] = at
    for column in missing:
        yield Gap("missing-table-column", place, h2, column, order)
    found = sorted((column for column in stands if column in head), key=lambda column: stands[column])
    for at in sorted(out_of_order([columns.index(column) for column in found])):
        yield Gap("misplaced-table-column", place, h2, found[at], order, " | ".join(head))
    for row in table.rows:
        for column, at in sorted(stands.items(), key=lambda item: item[1]):
            if not row.cells[at].strip():
                first = shown(row.cells[0]) or "the first cell"
                yield Gap("empty-table-cell", Place(path, row.line, 1), h2, column, "", first)

"""Names in SQL, with a schema in front and quotes around them or not."""

from __future__ import annotations

import re
from dataclasses import dataclass

PART = r'(?:"[^"]+"|`[^`]+`|\[[^\]\n]+\]|[^\W\d][\w$]*)'
NAME = rf"{PART}(?:\s*\.\s*{PART})*"

_PART = re.compile(PART)


@dataclass(frozen=True)
class Name:
    """A name as the database knows it, as it is written, and where it stands in the text.

    Without quotes it counts in lower case, as the standard's users know it from Postgres.
    """

    name: str
    symbol: str
    offset: int
    schema: str = ""

    @property
    def key(self) -> str:
        """What tells it from others: some databases care for the case of a name, no schema relies on it."""
        return self.name.lower()


def name_at(text: str, start: int, end: int) -> Name:
    """The name between two places of a text."""
    parts = [_named(part[0], part.start()) for part in _PART.finditer(text, start, end)]
    last = parts[-1]
    return Name(last.name, last.symbol, last.offset, parts[-2].key if len(parts) > 1 else "")


def _named(written: str, offset: int) -> Name:
    if written[0] in '"`[':
        return Name(written[1:-1], written[1:-1], offset)
    return Name(written.lower(), written, offset)

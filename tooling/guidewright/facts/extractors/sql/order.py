"""Migrations in the order in which they are applied, without those that take back what others did."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable

from guidewright.source import Source

_BACKWARD = re.compile(r"(?:^|[/._-])down\.sql$|(?:^|/)(?:down|revert|rollbacks?)/|(?:^|/)U\d[^/]*$", re.IGNORECASE)
_BACKWARD_PART = re.compile(r"^[ \t]*--[ \t]*(?:\+\w+[ \t]+down|migrate:down|down migration)\b", re.I | re.M)
_NUMBERED = re.compile(r"V?\d", re.IGNORECASE)
_DIGITS = re.compile(r"(\d+)")


def series_of(sources: Iterable[Source]) -> list[list[Source]]:
    """The files that act on one database, each group in its order.

    The files of numbered folders, or the numbered files of a folder, are one; any other file stands for itself.
    """
    grouped: defaultdict[str, list[Source]] = defaultdict(list)
    for source in sources:
        if _BACKWARD.search(source.path) is None:
            grouped[_database(source.path)].append(_forward(source))
    return [sorted(group, key=lambda source: _natural(source.path)) for group in grouped.values()]


def _database(path: str) -> str:
    folder, name = posixpath.split(path)
    above, numbered = posixpath.split(folder)
    if _NUMBERED.match(numbered):
        return above
    return folder if _NUMBERED.match(name) else path


def _forward(source: Source) -> Source:
    backward = _BACKWARD_PART.search(source.text)
    return source if backward is None else Source(source.path, source.text[: backward.start()])


def _natural(path: str) -> list[tuple[int, str]]:
    """What sorts `V9` before `V10`."""
    pieces = _DIGITS.split(path)
    return [(int(piece) if number % 2 else 0, piece) for number, piece in enumerate(pieces)]

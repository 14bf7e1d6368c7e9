"""A guide as it is read: passages, tables, lists and code blocks, each with the headings and words that lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.guide.reading.text import Passage
from guidewright.guide.reading.topics import Heading, Topic
from guidewright.source import Place, Source


@dataclass(frozen=True)
class Setting:
    """Where something stands: the headings above, and the words that introduce the list or block, nearest last."""

    headings: tuple[Heading, ...] = ()
    leads: tuple[Passage, ...] = ()

    @property
    def topic(self) -> Topic | None:
        """What the nearest heading that says so says the text is about."""
        return next((heading.topic for heading in reversed(self.headings) if heading.topic), None)

    @property
    def is_elsewhen(self) -> bool:
        """Whether some heading above speaks of the future or the past."""
        return any(heading.topic in ("future", "past") for heading in self.headings)

    @property
    def heading(self) -> str:
        """The words of the nearest heading."""
        return self.headings[-1].words if self.headings else ""

    @property
    def lead(self) -> str:
        """The words right before a list or block, without what they quote."""
        return self.leads[-1].plain if self.leads else ""


@dataclass(frozen=True)
class Said:
    """A passage in its setting; `column` is the header of the table column that it stands in."""

    passage: Passage
    setting: Setting
    column: str = ""


@dataclass(frozen=True)
class Grid:
    """A table: its headers in small letters, and the cells of its rows."""

    headers: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    setting: Setting
    line: int

    def column(self, pattern: re.Pattern[str]) -> int | None:
        """The first column whose header the pattern fits."""
        return next((at for at, header in enumerate(self.headers) if pattern.search(header)), None)


@dataclass(frozen=True)
class Listed:
    """A list: its items (the words of each, without what is nested in it)."""

    items: tuple[Said, ...]
    setting: Setting
    line: int


@dataclass(frozen=True)
class Sample:
    """A code block; `line` is that of its first line of code."""

    source: Source
    language: str
    lines: tuple[str, ...]
    line: int
    setting: Setting

    @property
    def text(self) -> str:
        """The code."""
        return "\n".join(self.lines)

    def place(self, at: int, word: str, start: int = 0) -> Place:
        """Where `word` stands in line `at` (from 0) of the code, at or behind the character `start` of it."""
        line = self.line + at
        raw, code = self.source.line(line), self.lines[at] if at < len(self.lines) else ""
        inset = max(raw.find(code.strip()) - (len(code) - len(code.lstrip())), 0) if code.strip() else 0
        whole = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
        found = whole.search(raw, inset + start) or whole.search(raw)
        return Place(self.source.path, line, found.start() + 1 if found else max(raw.find(word, inset + start), 0) + 1)


@dataclass(frozen=True)
class Page:
    """A guide as it is read. `elsewhen` are the passages that speak of the future or the past: only links count."""

    path: str
    said: tuple[Said, ...]
    grids: tuple[Grid, ...]
    lists: tuple[Listed, ...]
    samples: tuple[Sample, ...]
    elsewhen: tuple[Said, ...]

    @property
    def everything(self) -> Iterator[Said]:
        """All passages, those in cells among them."""
        yield from self.said
        for grid in self.grids:
            for row in grid.rows:
                yield from row

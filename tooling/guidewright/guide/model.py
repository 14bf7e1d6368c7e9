"""A guide as a document: frontmatter, title, sections and the blocks in them, each at its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.suppression import Suppression
from guidewright.yaml_tree import Mapping, Mistake


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: its Markdown as written, lines joined by LF."""

    text: str
    line: int


@dataclass(frozen=True)
class Item:
    """A list item: its own Markdown, whether it is a task (`checked` None: it is none), and what is nested in it."""

    text: str
    line: int
    checked: bool | None = None
    number: int | None = None
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True)
class ItemList:
    """A bullet, task or numbered list."""

    items: tuple[Item, ...]
    line: int
    ordered: bool


@dataclass(frozen=True)
class Fence:
    """A fenced code block; `language` is the first word of its info string, `line` the opening fence."""

    language: str
    text: str
    line: int


@dataclass(frozen=True)
class Row:
    """A table row: the Markdown of its cells."""

    cells: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class Table:
    """A table; `header` is its first row."""

    header: Row
    rows: tuple[Row, ...]
    line: int


@dataclass(frozen=True)
class Html:
    """Raw HTML, comments among them."""

    text: str
    line: int


@dataclass(frozen=True)
class Quote:
    """A block quote, as written."""

    text: str
    line: int


Block = Paragraph | ItemList | Fence | Table | Html | Quote


@dataclass(frozen=True)
class Section:
    """A heading with what follows it up to the next heading of its level or above (for an H1: or the next H2).

    `blocks` stand before the first deeper heading, `sections` are the deeper ones. `end_line` is the last line.
    """

    heading: str
    level: int
    line: int
    end_line: int
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()

    def walk(self) -> Iterator[Section]:
        """This section and all below it, in reading order."""
        yield self
        for section in self.sections:
            yield from section.walk()


@dataclass(frozen=True)
class Guide:
    """A Markdown document. `frontmatter` is None where there is none, or none that can be read.

    `frontmatter_line` is the line of its `---` (0: there is none; above 1: it stands where it is not read), and
    `frontmatter_mistakes` says what is wrong with its YAML. `titles` are the H1 headings; `sections` the H2 ones in
    order (and deeper ones that no H1 or H2 precedes); `preamble` what stands before the first of them; `lines` is the
    number of lines. `suppressions` are no part of the text.
    """

    path: str
    frontmatter: Mapping | None
    titles: tuple[Section, ...]
    preamble: tuple[Block, ...]
    sections: tuple[Section, ...]
    lines: int
    frontmatter_line: int = 0
    frontmatter_mistakes: tuple[Mistake, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    def walk(self) -> Iterator[Section]:
        """All sections below the title, in reading order."""
        for section in self.sections:
            yield from section.walk()

"""The lines of a guide that are neither frontmatter nor code, and its fences wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guidewright.guide.model import Block, Fence, Guide, Item, ItemList

# A fence may stand in a list or a quote, and need not be closed.
_FENCE = re.compile(r"(?:[\s>]|[-*+]\s|\d+[.)]\s)*(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)$")
_CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)|<!--.*?(?:-->|$)|<code>.*?</code>")


@dataclass(frozen=True)
class Line:
    """A line of prose with its number; code spans and comments are blanked, so that columns stay."""

    number: int
    text: str


def prose(guide: Guide, text: str) -> Iterator[Line]:
    """The lines of prose: what a reader takes for words, headings and tables among it."""
    open_mark = ""
    inside_front = guide.frontmatter_line > 0
    for number, line in enumerate(text.splitlines(), 1):
        if inside_front:
            inside_front = number <= guide.frontmatter_line or line.rstrip() != "---"
            continue
        mark = _FENCE.match(line)
        if open_mark:
            closes = mark and mark["mark"].startswith(open_mark) and not mark["info"].strip()
            open_mark = "" if closes else open_mark
        elif mark:
            open_mark = mark["mark"]
        elif not line.startswith(("    ", "\t")):
            yield Line(number, without_code(line))


def without_code(line: str) -> str:
    """A line with its code spans and comments blanked."""
    return _CODE.sub(lambda found: " " * len(found[0]), line)


def fences(guide: Guide) -> Iterator[Fence]:
    """Every code block of a guide, those in lists too, in reading order."""
    yield from _fences(guide.preamble)
    for section in guide.walk():
        yield from _fences(section.blocks)


def _fences(blocks: Iterable[Block | Item]) -> Iterator[Fence]:
    for block in blocks:
        if isinstance(block, Fence):
            yield block
        elif isinstance(block, ItemList):
            yield from _fences(block.items)
        elif isinstance(block, Item):
            yield from _fences(block.blocks)


def above(fence: Fence, text: str) -> str:
    """The line of text that a code block stands below."""
    return next((line for line in reversed(text.splitlines()[: fence.line - 1]) if line.strip()), "")


def is_marked(fence: Fence, text: str) -> bool:
    """Whether a code block has a line that opens it, and is not code by indentation alone."""
    lines = text.splitlines()
    return fence.line <= len(lines) and _FENCE.match(lines[fence.line - 1]) is not None

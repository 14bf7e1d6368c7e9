"""Where a guide itself says that something is not documented yet, or does not apply for no reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guidewright.guide.gap import Gap
from guidewright.guide.inline import shown
from guidewright.guide.model import Block, Item, ItemList, Paragraph, Section, Table
from guidewright.guide.wording import Wording
from guidewright.source import Place


def undocumented(roots: Iterable[Section], wording: Wording, path: str) -> Iterator[Gap]:
    """A gap for each line that holds the contract's gap text, or says "Not applicable:" and no reason."""
    for root in roots:
        h2 = shown(root.heading) if root.level == 2 else ""
        for section in root.walk():
            about = shown(section.heading)
            for line, before, text in _texts(section.blocks, about):
                found = _said(text, wording)
                if found is not None:
                    own = text.partition(found)[0].strip(" -:(")
                    expected = "the reason after it" if found != wording.contract.gap else ""
                    yield Gap("not-documented", Place(path, line, 1), h2, own or before, expected, found)


def _said(text: str, wording: Wording) -> str | None:
    contract = wording.contract
    if contract.gap in text:
        return contract.gap
    return contract.not_applicable if text.endswith(contract.not_applicable) else None


def _texts(blocks: Iterable[Block], about: str) -> Iterator[tuple[int, str, str]]:
    """Each line of text with its number, and what it is about: the label, item or column it belongs to."""
    for block in blocks:
        if isinstance(block, Paragraph):
            for line, text in enumerate(block.text.split("\n"), block.line):
                words = shown(text)
                yield line, about, words
                if words.endswith(":"):
                    about = words.rstrip(": ")
        elif isinstance(block, ItemList):
            for item in block.items:
                yield from _item_texts(item, about)
        elif isinstance(block, Table):
            for row in block.rows:
                for column, cell in zip(block.header.cells, row.cells, strict=True):
                    yield row.line, f"{shown(column)} of {shown(row.cells[0])}", shown(cell)


def _item_texts(item: Item, about: str) -> Iterator[tuple[int, str, str]]:
    for line, text in enumerate(item.text.split("\n"), item.line):
        yield line, about, shown(text)
    yield from _texts(item.blocks, shown(item.text) or about)

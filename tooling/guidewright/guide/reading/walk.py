"""The walk over a guide, which keeps for each text the headings above it and what introduces it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidewright.guide.contract import Contract
from guidewright.guide.model import Block, Fence, Guide, Html, ItemList, Paragraph, Quote, Row, Section, Table
from guidewright.guide.parse import parse
from guidewright.guide.reading.page import Grid, Listed, Page, Said, Sample, Setting
from guidewright.guide.reading.text import Form, Passage
from guidewright.guide.reading.topics import Heading, heading_of
from guidewright.source import Source
from guidewright.yaml_tree import Scalar

_FENCED = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?:`{3,}|~{3,})")
# MkDocs indents the text of a note and of a definition, which Markdown alone takes for code.
_NOTE = re.compile(r"(?:!!!|\?\?\?\+?|===)\s|:\s")
# `> **OBSOLETE** - kept for reference`, `This page is superseded by ...`
_RECORD = re.compile(
    r"(?:[\W_]|\[!\w+\]|(?:note|status|warning|important)\b)*"
    r"(?:th(?:is|e) (?:page|document|guide|file|documentation|text) is (?:now )?(?:an? )?)?"
    r"(?:obsolete|superseded|historical|archived)(?![a-z])",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^\s*>\s?", re.MULTILINE)


def page_of(guide: Guide, source: Source, contract: Contract) -> Page:
    """The walk over a guide; `source` is the text that it was parsed from."""
    walk = _Walk(source, contract)
    roots = sorted((*guide.titles, *guide.sections), key=lambda section: section.line)
    given_up = tuple(_given_up(guide))
    titles = (*given_up, *(_stated(guide, contract) if not guide.titles else ()))
    walk.blocks([block for block in guide.preamble if not roots or block.line < roots[0].line], Setting(titles))
    for section in roots:
        # An H1 stands beside the H2 sections; what it says of all of them (a change log) counts for them too.
        walk.section(section, Setting(titles if section.level > 1 else given_up))
        if section.level == 1:
            titles = (*given_up, heading_of(section.heading, 1, section.line, contract))
    now = [said for said in walk.said if not said.setting.is_elsewhen]
    return Page(
        guide.path,
        tuple(now),
        tuple(grid for grid in walk.grids if not grid.setting.is_elsewhen),
        tuple(listed for listed in walk.lists if not listed.setting.is_elsewhen),
        tuple(sample for sample in walk.samples if not sample.setting.is_elsewhen),
        tuple(_elsewhen(walk)),
    )


def _stated(guide: Guide, contract: Contract) -> tuple[Heading, ...]:
    """The title that the frontmatter states; sites show it as the H1."""
    entry = guide.frontmatter.entry("title") if guide.frontmatter else None
    if entry is None or not isinstance(entry.value, Scalar) or not isinstance(entry.value.value, str):
        return ()
    return (heading_of(entry.value.value, 1, entry.value.place.line, contract),)


def _given_up(guide: Guide) -> Iterator[Heading]:
    """What a page that says at its top that it is kept as a record has above it all: a heading about the past."""
    first = next(iter(guide.preamble), None)
    found = _RECORD.match(first.text) if isinstance(first, Paragraph | Quote) else None
    if first is not None and found is not None:
        yield Heading(found[0], 1, first.line, "past")


def _elsewhen(walk: _Walk) -> Iterator[Said]:
    yield from (said for said in walk.said if said.setting.is_elsewhen)
    for grid in walk.grids:
        if grid.setting.is_elsewhen:
            for row in grid.rows:
                yield from row


class _Walk:
    def __init__(self, source: Source, contract: Contract) -> None:
        self.source, self.contract = source, contract
        self.said: list[Said] = []
        self.grids: list[Grid] = []
        self.lists: list[Listed] = []
        self.samples: list[Sample] = []

    def section(self, section: Section, above: Setting) -> None:
        heading = heading_of(section.heading, section.level, section.line, self.contract)
        setting = Setting((*above.headings, heading))
        self.said.append(Said(self._passage(section.heading, section.line, "heading"), setting))
        self.blocks(section.blocks, setting)
        for inner in section.sections:
            self.section(inner, setting)

    def blocks(self, blocks: Sequence[Block], setting: Setting) -> None:
        outer, note = setting.leads, False
        lead: tuple[Passage, ...] = ()
        for block in blocks:
            here = replace(setting, leads=(*outer, *lead))
            match block:
                case Paragraph():
                    note = _NOTE.match(block.text) is not None
                    passage = self._passage(block.text, block.line, "paragraph")
                    self.said.append(Said(passage, replace(setting, leads=outer)))
                    lead = (passage,)
                    continue
                case Fence() if note and not self._is_fenced(block):
                    self._inner(block.text, block.line, here)
                    continue
                case Fence():
                    self._sample(block, here)
                case ItemList():
                    self._list(block, here)
                case Table():
                    self._table(block, here)
                case Quote():
                    self._inner(_QUOTED.sub("", block.text), block.line, here)
                case Html() if not block.text.lstrip().startswith(("<!--", "{/*")):
                    self.said.append(Said(self._passage(block.text, block.line, "html"), here))
            # A sentence introduces what stands right below it, and no more.
            lead = ()

    def _inner(self, markdown: str, line: int, setting: Setting) -> None:
        """Markdown within a quotation or a note, at its lines."""
        inner = parse(Source(self.source.path, "\n" * (line - 1) + textwrap.dedent(markdown)))
        self.blocks(tuple(_all_blocks(inner)), setting)

    def _is_fenced(self, block: Fence) -> bool:
        return _FENCED.match(self.source.line(block.line)) is not None

    def _sample(self, block: Fence, setting: Setting) -> None:
        first = block.line + self._is_fenced(block)
        self.samples.append(Sample(self.source, block.language.lower(), tuple(block.text.split("\n")), first, setting))

    def _list(self, block: ItemList, setting: Setting) -> None:
        items = []
        for item in block.items:
            passage = self._passage(item.text, item.line, "item") if item.text.strip() else None
            if passage is not None:
                items.append(Said(passage, setting))
                self.said.append(items[-1])
            self.blocks(item.blocks, replace(setting, leads=(*setting.leads, *([passage] if passage else []))))
        self.lists.append(Listed(tuple(items), setting, block.line))

    def _table(self, block: Table, setting: Setting) -> None:
        headers = tuple(cell for cell in self._cells(block.header, setting, ()))
        names = tuple(" ".join(said.passage.markdown.replace("*", "").split()).casefold() for said in headers)
        rows = tuple(tuple(self._cells(row, setting, names)) for row in block.rows)
        if any(said.passage.spans for said in headers):
            self.said.extend(headers)
        self.grids.append(Grid(names, rows, setting, block.line))

    def _cells(self, row: Row, setting: Setting, headers: tuple[str, ...]) -> Iterator[Said]:
        raw, at = self.source.line(row.line), 0
        for number, cell in enumerate(row.cells):
            written = cell.replace("|", r"\|") if cell not in raw[at:] else cell
            found = raw.find(written, at) if written else at
            start = max(found, at)
            at = start + len(written)
            column = headers[number] if number < len(headers) else ""
            yield Said(Passage(self.source, cell, ((row.line, start + 1),), "cell"), setting, column)

    def _passage(self, markdown: str, line: int, form: Form) -> Passage:
        origins, rows = [], markdown.split("\n")
        # The text of a list item may begin below its bullet.
        line = next((at for at in range(line, line + 3) if rows[0] in self.source.line(at)), line)
        for at, text in enumerate(rows):
            column = self.source.line(line + at).find(text) if text else 0
            origins.append((line + at, max(column, 0) + 1))
        return Passage(self.source, markdown, tuple(origins), form)


def _all_blocks(guide: Guide) -> Iterator[Block]:
    """The blocks of a document whose headings do not count as such."""
    roots = sorted((*guide.titles, *guide.sections), key=lambda section: section.line)
    yield from (block for block in guide.preamble if not roots or block.line < roots[0].line)
    for root in roots:
        for section in root.walk():
            yield Paragraph(section.heading, section.line)
            yield from section.blocks

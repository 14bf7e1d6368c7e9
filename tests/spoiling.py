"""Every way to take one thing out of a guide, or to spoil it, read off the contract."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.guide.contract import Contract, Grid, Labelled, Listing, Paragraphs, Part, Sample, SectionPart
from guidewright.guide.model import Block, Fence, Guide, ItemList, Section, Table
from guidewright.guide.parse import parse
from guidewright.source import Source


@dataclass(frozen=True)
class Spoiled:
    """A guide with one thing wrong: the rule that must say so, a word of its message, and where it must stand."""

    name: str
    text: str
    rule: str
    word: str
    first: int
    last: int


@dataclass(frozen=True)
class Spoiler:
    """One guide, and the ways to spoil it."""

    path: str
    text: str
    contract: Contract
    service: str

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def all(self) -> Iterator[Spoiled]:
        guide = parse(Source(self.path, self.text))
        yield from self._frontmatter(guide)
        yield from self._title(guide)
        yield from self._sections(guide)
        for rule in self.contract.sections:
            section = next(s for s in guide.sections if s.heading == rule.heading)
            yield from self._parts(rule.parts, section, rule.id)
        yield from self._leftovers(guide)

    def _without(self, first: int, last: int, instead: tuple[str, ...] = ()) -> str:
        return "\n".join([*self.lines[: first - 1], *instead, *self.lines[last:]])

    def _frontmatter(self, guide: Guide) -> Iterator[Spoiled]:
        assert guide.frontmatter is not None
        last = guide.frontmatter.entries[-1].key_place.line + 1
        for entry in guide.frontmatter.entries:
            line = entry.key_place.line
            gone = self._without(line, line)
            yield Spoiled(f"frontmatter-{entry.key}-gone", gone, "missing-frontmatter-key", f"`{entry.key}`", 1, last)
            bad = self._without(line, line, (f"{entry.key}: 17",))
            rule = "invalid-frontmatter-value"
            yield Spoiled(f"frontmatter-{entry.key}-spoiled", bad, rule, f"`{entry.key}`", line, line)
        more = self._without(last, last, ("author: somebody", "---"))
        yield Spoiled("frontmatter-key-added", more, "unknown-frontmatter-key", "author", last, last)

    def _title(self, guide: Guide) -> Iterator[Spoiled]:
        line = guide.titles[0].line
        yield Spoiled("title-gone", self._without(line, line), "missing-title", "title", 1, line + 3)
        other = self._without(line, line, ("# How To Integrate",))
        yield Spoiled("title-spoiled", other, "wrong-title", "How To Integrate", line, line)

    def _sections(self, guide: Guide) -> Iterator[Spoiled]:
        for section in guide.sections:
            gone = self._without(section.line, section.end_line)
            below = section.line if section is not guide.sections[-1] else gone.count("\n") + 1
            yield Spoiled(f"{section.heading}-gone", gone, "missing-section", section.heading, section.line - 1, below)
            yield Spoiled(
                f"{section.heading}-emptied",
                self._emptied(section),
                "empty-section",
                section.heading,
                section.line,
                section.line,
            )
            deeper = self._without(section.line, section.line, (f"### {section.heading}",))
            rule = "wrong-heading-level"
            yield Spoiled(f"{section.heading}-deeper", deeper, rule, section.heading, section.line, section.line)
        for one, two in zip(guide.sections, guide.sections[1:], strict=False):
            swapped = [*self.lines[two.line - 1 : two.end_line], "", *self.lines[one.line - 1 : one.end_line]]
            text = "\n".join([*self.lines[: one.line - 1], *swapped, "", *self.lines[two.end_line :]])
            yield Spoiled(f"{one.heading}-swapped", text, "misplaced-section", "stands", one.line, two.end_line)
        first = guide.sections[0]
        twice = "\n".join([*self.lines[: first.end_line], "", *self.lines[first.line - 1 :]])
        yield Spoiled("section-twice", twice, "duplicate-section", first.heading, first.end_line, first.end_line * 2)

    def _emptied(self, section: Section) -> str:
        return self._without(section.line + 1, section.end_line, ("",))

    def _parts(self, parts: tuple[Part, ...], section: Section, name: str) -> Iterator[Spoiled]:
        for part in parts:
            if isinstance(part, SectionPart):
                yield from self._subsections(part, section)
            else:
                yield from self._part(part, section, name)

    def _subsections(self, part: SectionPart, section: Section) -> Iterator[Spoiled]:
        pattern = re.escape(part.heading)
        for hole, form in (("n", r"\d+"), ("title", ".+"), ("date", r"\d{4}-\d\d-\d\d")):
            pattern = pattern.replace(re.escape(f"{{{hole}}}"), form)
        found = [s for s in section.sections if re.fullmatch(pattern, s.heading)]
        if not found:
            return
        first = found[0]
        if not part.each and "{n}" not in part.heading:
            gone = self._without(first.line, first.end_line)
            yield Spoiled(f"{part.id}-gone", gone, "missing-subsection", first.heading, section.line, section.end_line)
        if "{n}" in part.heading:
            heading = re.sub(r"\d+", "9", self.lines[first.line - 1], count=1)
            text = self._without(first.line, first.line, (heading,))
            yield Spoiled(f"{part.id}-number", text, "wrong-number", "9", section.line, section.end_line)
        if not any(says_no(block, self.lines, self.contract) for block in first.blocks):
            yield from self._parts(part.parts, first, part.id)

    def _part(self, part: Part, section: Section, name: str) -> Iterator[Spoiled]:
        if isinstance(part, Paragraphs | SectionPart):
            return
        label = part.label.replace("{name}", self.service)
        at = self._label_line(label, section) if label else None
        if at is not None:
            yield Spoiled(
                f"{name}-{part.words}-gone",
                self._without(at, at),
                "missing-label",
                part.words.replace("{name}", self.service),
                section.line,
                section.end_line,
            )
            if self.contract.not_applicable in self.lines[at - 1] + "".join(self.lines[at : at + 2]):
                return
        if isinstance(part, Labelled):
            if part.values and at is not None:
                line = f"{label} Anything"
                rule = "invalid-label-value"
                yield Spoiled(f"{name}-{part.words}-spoiled", self._without(at, at, (line,)), rule, "Anything", at, at)
            return
        block = next((b for b in section.blocks if self._is(part, b) and (at is None or b.line > at)), None)
        alike = [b for b in section.blocks if self._is(part, b)]
        if block is None or (isinstance(part, Sample) and len(alike) > 1):
            return  # with a second fence in its notes, the section still holds one
        yield from self._block(part, block, section, f"{name}-{part.words or part.kind}")

    @staticmethod
    def _is(part: Part, block: Block) -> bool:
        kinds = {Sample: Fence, Grid: Table, Listing: ItemList}
        return isinstance(block, kinds.get(type(part), ()))

    def _label_line(self, label: str, section: Section) -> int | None:
        for number in range(section.line, section.end_line + 1):
            if self.lines[number - 1].startswith(label):
                return number
        return None

    def _block(self, part: Part, block: Block, section: Section, name: str) -> Iterator[Spoiled]:
        first, last = block.line, self._end(block)
        gone = self._without(first, last)
        span = (section.line, section.end_line)
        if isinstance(block, Fence):
            yield Spoiled(f"{name}-fence-gone", gone, "missing-fence", "", *span)
            bare = self._without(first, first, ("```",))
            yield Spoiled(f"{name}-language-gone", bare, "wrong-fence-language", "", first, first)
        elif isinstance(block, ItemList):
            yield Spoiled(f"{name}-list-gone", gone, "missing-list", "", *span)
        elif isinstance(block, Table):
            yield Spoiled(f"{name}-table-gone", gone, "missing-table", "", *span)
            for number, column in enumerate(block.header.cells):
                rows = [self._without_cell(line, number) for line in self.lines[first - 1 : last]]
                text = self._without(first, last, tuple(rows))
                yield Spoiled(f"{name}-{column}-gone", text, "missing-table-column", column, first, first)

    def _end(self, block: Block) -> int:
        if isinstance(block, Table):
            return block.rows[-1].line
        if isinstance(block, Fence):
            return block.line + block.text.rstrip("\n").count("\n") + 2
        number = block.line
        while number < len(self.lines) and (
            self.lines[number].strip() == "" or self.lines[number][0] in " -0123456789"
        ):
            if self.lines[number].startswith("#") or (
                self.lines[number] and not re.match(r"\s|-|\d+\.", self.lines[number])
            ):
                break
            number += 1
        return number

    @staticmethod
    def _without_cell(row: str, number: int) -> str:
        cells = re.split(r"(?<!\\)\|", row.strip().strip("|"))
        return "|" + "|".join([*cells[:number], *cells[number + 1 :]]) + "|"

    def _leftovers(self, guide: Guide) -> Iterator[Spoiled]:
        line = guide.sections[0].line + 2
        for word in ("[Service Name]", "[SERVICE]_API_KEY", "lib/db/schema.ts:NNN", "TODO"):
            text = self._without(line, line, (f"{self.lines[line - 1]} See {word}",))
            yield Spoiled(f"leftover-{word}", text, "leftover-placeholder", word.split("_")[0][-3:], line, line)


def says_no(block: Block, lines: list[str], contract: Contract) -> bool:
    return lines[block.line - 1].startswith(contract.not_applicable)

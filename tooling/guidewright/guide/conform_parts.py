"""The contract on what stands in a section: its labels, lists, code blocks and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guidewright.guide.conform_subsections import SubRules
from guidewright.guide.conform_table import table_gaps
from guidewright.guide.contract import Grid, Labelled, Listing, Paragraphs, Part, Sample
from guidewright.guide.gap import Gap, GapKind
from guidewright.guide.inline import shown
from guidewright.guide.layout import Labelling, laid_out, says_nothing
from guidewright.guide.model import Block, Fence, ItemList, Section, Table
from guidewright.guide.order import out_of_order
from guidewright.source import Place

_MISSING: dict[str, GapKind] = {
    "prose": "missing-prose",
    "bullets": "missing-list",
    "tasks": "missing-list",
    "numbered": "missing-list",
    "fence": "missing-fence",
    "table": "missing-table",
}
NAMES = {
    "prose": "a paragraph",
    "bullets": "a bullet list",
    "tasks": "a task list",
    "numbered": "a numbered list",
    "fence": "a code block",
    "table": "a table",
}


def part_gaps(section: Section, parts: Sequence[Part], rules: SubRules) -> Iterator[Gap]:
    """What a section lacks of its parts, or holds wrongly; its sub-sections are judged elsewhere."""
    yield from _Judge(section, [part for part in parts if part.kind != "section"], rules).gaps()


class _Judge:
    def __init__(self, section: Section, parts: Sequence[Part], rules: SubRules) -> None:
        self.section, self.parts, self.rules = section, parts, rules
        self.wording, self.h2, self.path = rules.wording, rules.h2, rules.path
        self.laid = laid_out(section.blocks, parts, self.wording)
        self.said_nothing = any(says_nothing(block, self.wording) for block in self.laid.leading)

    def gaps(self) -> Iterator[Gap]:
        yield from self._order()
        claimed: list[Block] = []
        for part in self.parts:
            if part.label:
                yield from self._labelled(part, claimed)
        for part in self.parts:
            if not part.label and not self.said_nothing:
                yield from self._unlabelled(part, claimed)

    def _gap(self, kind: GapKind, line: int, subject: str, expected: str = "", found: str = "") -> Gap:
        return Gap(kind, Place(self.path, line, 1), self.h2, subject, expected, found)

    def _words(self, part: Part) -> str:
        return self.wording.filled(part.words) or NAMES[part.kind]

    def _order(self) -> Iterator[Gap]:
        """Labels in another order than the contract's, or given twice."""
        firsts = [label for at, label in enumerate(self.laid.labels) if self.laid.label(label.part) == label]
        order = [part for part in self.parts if part.label]
        wrong = [firsts[at] for at in out_of_order([order.index(label.part) for label in firsts])]
        for label in self.laid.labels:
            before = order[: order.index(label.part)]
            expected = self._words(before[-1]) if before else ""
            if label in wrong:
                yield self._gap("misplaced-label", label.line, self._words(label.part), expected)
            elif label not in firsts and label.part.label not in self.rules.strange_labels:
                found = f"given twice, first in line {next(x.line for x in firsts if x.part == label.part)}"
                yield self._gap("misplaced-label", label.line, self._words(label.part), "once", found)

    def _labelled(self, part: Part, claimed: list[Block]) -> Iterator[Gap]:
        label = self.laid.label(part)
        if label is None:
            if not self._may_lack(part):
                yield self._gap("missing-label", self.section.line, self._words(part), self.wording.filled(part.label))
            return
        if isinstance(part, Labelled):
            yield from self._value(part, label)
            return
        if self.wording.stands_for_nothing(label.value) or any(
            says_nothing(block, self.wording) for block in label.blocks
        ):
            return
        yield from self._block(part, label.blocks, label.line, claimed)

    def _may_lack(self, part: Part) -> bool:
        return part.optional or (self.said_nothing and not self.laid.labels)

    def _value(self, part: Labelled, label: Labelling) -> Iterator[Gap]:
        if not label.value:
            if not label.blocks:
                expected = " | ".join(part.values) or "a value"
                yield self._gap("invalid-label-value", label.line, self._words(part), expected, "nothing")
            return
        if not part.values or self.wording.stands_for_nothing(label.value):
            return
        said = shown(label.value)
        words = [word.strip() for word in said.split(",")] if part.several else [said]
        if not set(words) <= set(part.values):
            yield self._gap("invalid-label-value", label.line, self._words(part), " | ".join(part.values), said)

    def _unlabelled(self, part: Part, claimed: list[Block]) -> Iterator[Gap]:
        if part.optional:
            return
        elsewhere = [block for label in self.laid.labels for block in label.blocks]
        if isinstance(part, Paragraphs):
            if not self.laid.leading:
                yield self._gap("missing-prose", self.section.line, shown(self.section.heading), NAMES[part.kind])
            return
        blocks = (*self.laid.leading, *(block for block in elsewhere if block not in claimed))
        yield from self._block(part, blocks, self.section.line, claimed)

    def _block(self, part: Part, blocks: Sequence[Block], line: int, claimed: list[Block]) -> Iterator[Gap]:
        found = next((block for block in blocks if _fits(part, block)), None)
        if found is not None:
            claimed.append(found)
            if isinstance(part, Grid) and isinstance(found, Table):
                yield from table_gaps(found, part.columns, self.h2, self.path)
            return
        like = next((block for block in blocks if isinstance(block, _TYPES[part.kind])), None)
        if isinstance(part, Sample) and isinstance(like, Fence):
            claimed.append(like)
            languages = " | ".join(part.languages)
            yield self._gap("wrong-fence-language", like.line, self._words(part), languages, like.language or "none")
        elif like is not None:
            yield self._gap(_MISSING[part.kind], like.line, self._words(part), NAMES[part.kind], _called(like))
        else:
            yield self._gap(_MISSING[part.kind], line, self._words(part), NAMES[part.kind])


_TYPES: dict[str, type[Fence] | type[Table] | type[ItemList]] = {
    "fence": Fence,
    "table": Table,
    "bullets": ItemList,
    "tasks": ItemList,
    "numbered": ItemList,
}


def _fits(part: Part, block: Block) -> bool:
    """Whether a block is what the part asks for."""
    if isinstance(part, Sample):
        return isinstance(block, Fence) and block.language in part.languages
    if isinstance(part, Grid):
        return isinstance(block, Table)
    return isinstance(part, Listing) and isinstance(block, ItemList) and _list_kind(block) == part.kind


def _list_kind(block: ItemList) -> str:
    if block.ordered:
        return "numbered"
    return "tasks" if any(item.checked is not None for item in block.items) else "bullets"


def _called(block: Block) -> str:
    return NAMES[_list_kind(block)] if isinstance(block, ItemList) else "a table without rows"

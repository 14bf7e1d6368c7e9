"""The contract on the sub-sections of a guide's section: which there are, their order and their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.guide.contract import Part, SectionPart
from guidewright.guide.gap import Gap
from guidewright.guide.inline import shown
from guidewright.guide.model import Section
from guidewright.guide.order import misplaced_sections
from guidewright.guide.wording import Wording
from guidewright.source import Place, nearest


@dataclass(frozen=True)
class SubMatch:
    """A sub-section and the contract's part for it."""

    part: SectionPart
    section: Section


@dataclass(frozen=True)
class SubMatched:
    """The sub-sections that a part was found for, the parts without one, and what is wrong with the headings."""

    matches: tuple[SubMatch, ...]
    absent: tuple[SectionPart, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True)
class SubRules:
    """What a section is held against, and where it stands.

    `parts` are the sub-sections that are due there. `strangers` are parts whose own section or heading is missing: what
    belongs to them may have stayed behind, and their absence is said once. `h2` is the heading of the H2 section.
    """

    parts: tuple[SectionPart, ...]
    strangers: tuple[Part, ...]
    h2: str
    wording: Wording
    path: str

    @property
    def strange_labels(self) -> frozenset[str]:
        """The labels of the strangers."""
        inner = (part.parts if isinstance(part, SectionPart) else (part,) for part in self.strangers)
        return frozenset(part.label for parts in inner for part in parts if part.label)

    def place(self, section: Section) -> Place:
        """Where a section's heading stands."""
        return Place(self.path, section.line, 1)


def match_subsections(section: Section, rules: SubRules) -> SubMatched:
    """Holds the headings in a section against its parts."""
    found = [(sub, rules.wording.part_of(sub.heading, rules.parts)) for sub in section.sections]
    absent = [part for part in rules.parts if part not in [known for _, known in found]]
    gaps: list[Gap] = []
    matches: list[SubMatch] = []
    for sub, part in found:
        if part is None:
            part = _meant(sub, absent, rules)
            gaps += _misnamed(sub, part, rules)
        elif not part.each and any(match.part == part for match in matches):
            gaps.append(Gap("duplicate-section", rules.place(sub), rules.h2, shown(sub.heading)))
        if part is not None:
            matches.append(SubMatch(part, sub))
        if part in absent:
            absent.remove(part)
    lacking = sum("{n}" in part.heading and not part.each for part in absent)
    gaps += _wrong_numbers(matches, lacking, rules)
    gaps += _misplaced(matches, rules)
    gaps += [
        Gap("missing-subsection", rules.place(section), rules.h2, part.heading, f"### {part.heading}")
        for part in absent
        if not part.optional
    ]
    return SubMatched(tuple(matches), tuple(absent), tuple(gaps))


def _meant(sub: Section, absent: list[SectionPart], rules: SubRules) -> SectionPart | None:
    """The part that a heading without the right words was probably written for."""
    fixed = {part.heading: part for part in absent if not part.each}
    near = nearest(shown(sub.heading), fixed)
    return fixed[near] if near else rules.wording.meant(sub.heading, rules.parts)


def _misnamed(sub: Section, part: SectionPart | None, rules: SubRules) -> Iterator[Gap]:
    """The gap of a heading that follows no pattern; one that lacks its number is told with the numbers."""
    heading, place = shown(sub.heading), rules.place(sub)
    if part is None:
        if rules.wording.part_of(sub.heading, rules.strangers) is None:
            yield Gap("unknown-subsection", place, rules.h2, heading)
    elif not part.each:
        yield Gap("missing-subsection", place, rules.h2, part.heading, f"### {part.heading}", heading)
    elif "{n}" not in part.heading:
        yield Gap("unknown-subsection", place, rules.h2, heading, f"### {part.heading}", heading)


def _wrong_numbers(matches: list[SubMatch], lacking: int, rules: SubRules) -> Iterator[Gap]:
    """Where the running numbers break; `lacking` numbers may be left out, their headings being gaps already.

    After a wrong number the count goes on from it or without it, whichever fits: one slip is one gap.
    """
    due = {1}
    for match in matches:
        if "{n}" not in match.part.heading:
            continue
        number = rules.wording.number(match.section.heading, match.part)
        skipped = 0 if number is None or number in due else number - max(due)
        if number is not None and 0 <= skipped <= lacking and (skipped or number in due):
            lacking -= skipped
            due = {number + 1}
            continue
        words, heading = match.part.heading.partition(":")[0], shown(match.section.heading)
        expected = words.replace("{n}", str(min(due)))
        yield Gap("wrong-number", rules.place(match.section), rules.h2, heading, expected, heading)
        due = {min(due) + 1} | ({number + 1} if number is not None else set())


def _misplaced(matches: list[SubMatch], rules: SubRules) -> Iterator[Gap]:
    """Sub-sections with a fixed heading that stand in another order than the contract's; numbered ones may move."""
    order = [part.heading for part in rules.parts if "{" not in part.heading]
    fixed = {match.part.heading: match for match in reversed(matches) if match.part.heading in order}
    stands = sorted(fixed.items(), key=lambda item: item[1].section.line)
    yield from misplaced_sections([(heading, rules.place(match.section)) for heading, match in stands], order, rules.h2)

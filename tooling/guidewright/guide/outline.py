"""A guide's headings as the contract wants them: each under the section it belongs to, whatever its level."""

from __future__ import annotations

from dataclasses import dataclass, replace

from guidewright.guide.contract import Part
from guidewright.guide.gap import Gap
from guidewright.guide.inline import shown
from guidewright.guide.model import Guide, Section
from guidewright.guide.parse import nested
from guidewright.guide.wording import Wording
from guidewright.source import Place


@dataclass(frozen=True)
class Outline:
    """Titles and H2 sections with the levels put right, and a gap for each heading whose level was wrong."""

    titles: tuple[Section, ...]
    sections: tuple[Section, ...]
    gaps: tuple[Gap, ...]


def outline(guide: Guide, wording: Wording) -> Outline:
    """Reads a guide's headings by their words first: a section of the contract is one at any level.

    So that a single wrong `#` is one gap, and not also a missing section and a section full of strange parts.
    """
    flat = [
        replace(section, sections=())
        for root in sorted((*guide.titles, *guide.sections), key=lambda section: section.line)
        for section in root.walk()
    ]
    right = {shown(section.heading) for section in flat if section.level == 2}
    title_stands = any(section.level == 1 and wording.is_title(section.heading) for section in flat)
    levels: list[Section] = []
    gaps: list[Gap] = []
    inside: tuple[Part, ...] = ()
    current = ""
    for section in flat:
        heading = shown(section.heading)
        due, name = section.level, current
        if wording.is_title(section.heading) and not title_stands:
            due, name, inside, title_stands = 1, "", (), True
        elif heading in wording.headings and (section.level == 2 or heading not in right):
            due, name, current = 2, heading, heading
            inside = next(rule.parts for rule in wording.contract.sections if rule.heading == heading)
            right.add(heading)
        elif wording.part_of(section.heading, inside) is not None:
            due = 3
        elif section.level <= 2:
            inside, current = (), heading
        if due != section.level:
            place = Place(guide.path, section.line, 1)
            gaps.append(Gap("wrong-heading-level", place, name, heading, "#" * due, "#" * section.level))
        levels.append(replace(section, level=due))
    roots = nested(levels, guide.lines)
    return Outline(
        tuple(root for root in roots if root.level == 1), tuple(root for root in roots if root.level != 1), tuple(gaps)
    )

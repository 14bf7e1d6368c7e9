"""Where a guide and the contract part: in its text, or in the spec that it is made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from guidewright.guide.complete import gaps_of_spec
from guidewright.guide.conform_front import front_gaps, title_gaps
from guidewright.guide.conform_parts import part_gaps
from guidewright.guide.conform_sections import Match, match_sections
from guidewright.guide.conform_subsections import SubRules, match_subsections
from guidewright.guide.contract import Contract, Part, SectionPart
from guidewright.guide.gap import Gap, GapKind
from guidewright.guide.inline import shown
from guidewright.guide.layout import says_nothing
from guidewright.guide.model import Guide, Section
from guidewright.guide.outline import outline
from guidewright.guide.undocumented import undocumented
from guidewright.guide.wording import Wording
from guidewright.source import Place

__all__ = ["Gap", "GapKind", "gaps_of_spec", "gaps_of_text"]


def gaps_of_text(guide: Guide, contract: Contract, service_name: str | None) -> tuple[Gap, ...]:
    """What a guide's text lacks of its contract or holds wrongly, in the order of the lines: one gap for each defect.

    `service_name` is the name that title and labels print; None: any name will do.
    """
    return tuple(sorted(_gaps(guide, Wording(contract, service_name)), key=lambda gap: gap.place))


def _gaps(guide: Guide, wording: Wording) -> Iterator[Gap]:
    last = Place(guide.path, guide.lines, 1)
    headings = outline(guide, wording)
    yield from front_gaps(guide, wording.contract)
    yield from headings.gaps
    first = headings.sections[0].line if headings.sections else last.line
    yield from title_gaps(headings.titles, wording, Place(guide.path, first, 1))
    matched = match_sections(headings.sections, wording.contract, guide.path, last.line)
    yield from matched.gaps
    strangers = tuple(part for rule in wording.contract.sections if rule.id in matched.missing for part in rule.parts)
    idle = _idle(matched.matches, wording) | {part.field for part in strangers if isinstance(part, SectionPart)} - {""}
    for match in matched.matches:
        due = tuple(p for p in match.rule.parts if not any(p.field.startswith(f"{field}.") for field in idle))
        yield from _section_gaps(match.section, due, SubRules((), strangers, match.rule.heading, wording, guide.path))
    yield from undocumented((*headings.titles, *headings.sections), wording, guide.path)


def _section_gaps(section: Section, parts: tuple[Part, ...], rules: SubRules) -> Iterator[Gap]:
    """The gaps of a section and all below it; `rules` say where it stands."""
    if parts and not section.blocks and not section.sections:
        yield Gap("empty-section", rules.place(section), rules.h2, shown(section.heading))
        return
    yield from part_gaps(section, parts, rules)
    deeper = tuple(part for part in parts if isinstance(part, SectionPart))
    if not deeper and section.level > 2:
        return  # how an example or a step is divided further is the writer's concern
    matched = match_subsections(section, replace(rules, parts=deeper))
    nothing = _left_out(section, rules.wording)
    yield from (gap for gap in matched.gaps if not (nothing and gap.kind == "missing-subsection" and not gap.found))
    below = replace(rules, strangers=(*rules.strangers, *matched.absent))
    for match in matched.matches:
        yield from _section_gaps(match.section, match.part.parts, below)


def _left_out(section: Section, wording: Wording) -> bool:
    """Whether a section begins by saying that it does not apply, or is not documented yet."""
    return any(says_nothing(block, wording) for block in section.blocks[:1])


def _idle(matches: tuple[Match, ...], wording: Wording) -> frozenset[str]:
    """The fields whose own sub-section is absent or says nothing: what lies below them is not due elsewhere."""
    idle: set[str] = set()
    for match in matches:
        for part in match.rule.parts:
            if not isinstance(part, SectionPart) or part.each or not part.field:
                continue
            subs = [sub for sub in match.section.sections if wording.part_of(sub.heading, match.rule.parts) == part]
            if not any(sub.blocks and not _left_out(sub, wording) for sub in subs):
                idle.add(part.field)
    return frozenset(idle)

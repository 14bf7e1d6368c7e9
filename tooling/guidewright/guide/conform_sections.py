"""The contract on a guide's headings: the H2 sections, their order, and the sub-sections in each."""

from __future__ import annotations

from dataclasses import dataclass

from guidewright.guide.contract import Contract, SectionRule
from guidewright.guide.gap import Gap
from guidewright.guide.inline import shown
from guidewright.guide.model import Section
from guidewright.guide.order import misplaced_sections
from guidewright.source import Place, nearest


@dataclass(frozen=True)
class Match:
    """A section of the guide and the contract's rule for it."""

    rule: SectionRule
    section: Section


@dataclass(frozen=True)
class Matched:
    """The sections that a rule was found for, in reading order, and the ids of those that are missing."""

    matches: tuple[Match, ...]
    missing: frozenset[str]
    gaps: tuple[Gap, ...]


def match_sections(sections: tuple[Section, ...], contract: Contract, path: str, last: int) -> Matched:
    """Holds the H2 headings against the contract; `last` is the guide's last line."""
    rules = {rule.heading: rule for rule in contract.sections}
    gaps: list[Gap] = []
    matches: list[Match] = []
    unknown: list[Section] = []
    for section in sections:
        heading = shown(section.heading)
        if heading not in rules:
            unknown.append(section)
        elif any(match.rule.heading == heading for match in matches):
            gaps.append(Gap("duplicate-section", Place(path, section.line, 1), heading, heading))
        else:
            matches.append(Match(rules[heading], section))
    stands = [(match.rule.heading, Place(path, match.section.line, 1)) for match in matches]
    gaps += misplaced_sections(stands, list(rules))
    absent = [rule for rule in contract.sections if not any(match.rule == rule for match in matches)]
    missing = frozenset(rule.id for rule in absent)
    for section in unknown:
        heading, place = shown(section.heading), Place(path, section.line, 1)
        near = nearest(heading, [rule.heading for rule in absent])
        rule = rules[near] if near else _due_there(section, absent, matches, contract)
        if rule is None:
            gaps.append(Gap("unknown-section", place, heading, heading))
            continue
        absent.remove(rule)
        gaps.append(Gap("missing-section", place, rule.heading, rule.heading, f"## {rule.heading}", heading))
        if near:
            matches.append(Match(rule, section))
    for rule in absent:
        line = _next_line(rule, matches, contract, last)
        gaps.append(Gap("missing-section", Place(path, line, 1), rule.heading, rule.heading, f"## {rule.heading}"))
    matches.sort(key=lambda match: match.section.line)
    return Matched(tuple(matches), missing, tuple(gaps))


def _due_there(
    section: Section, absent: list[SectionRule], matches: list[Match], contract: Contract
) -> SectionRule | None:
    """The missing section between whose neighbours an unknown one stands: it is that one under another name."""
    above = [match for match in matches if match.section.line < section.line]
    below = [match for match in matches if match.section.line > section.line]
    for rule in absent:
        at = contract.sections.index(rule)
        before, after = contract.sections[:at][-1:], contract.sections[at + 1 :][:1]
        if [match.rule for match in above[-1:]] == list(before) and [match.rule for match in below[:1]] == list(after):
            return rule
    return None


def _next_line(rule: SectionRule, matches: list[Match], contract: Contract, last: int) -> int:
    """The line of the first section that the contract wants after `rule`, else the last line."""
    later = contract.sections[contract.sections.index(rule) + 1 :]
    lines = {match.rule.id: match.section.line for match in matches}
    return next((lines[other.id] for other in later if other.id in lines), last)

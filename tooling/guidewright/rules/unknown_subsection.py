"""Sections: a heading within one that no guide has there."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each sub-section that the contract does not know there."""
    for gap in gaps(subject, "unknown-subsection"):
        if gap.expected:
            continue
        yield Problem(
            gap.place,
            f"{shown(gap.subject)} is no part of the section `{gap.section}`",
            "put its text under one of the headings that belong there",
        )


RULE = Rule(code="GW115", severity="warning", nature="form", check=check)

"""Sections: one that no guide has."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section that the contract does not know."""
    for gap in gaps(subject, "unknown-section"):
        yield Problem(
            gap.place,
            f"{shown(gap.subject)} is no section of a guide",
            "move its text into the section where a reader looks for it",
        )


RULE = Rule(code="GW112", severity="warning", nature="form", check=check)

"""Sections: one that each guide has is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section that is missing, or has another name."""
    for gap in gaps(subject, "missing-section"):
        message = f"the section `{gap.subject}` is missing"
        if gap.found:
            message += f": {shown(gap.found)} stands in its place"
        yield Problem(
            gap.place,
            message,
            f"rename `## {gap.found}` to `{gap.expected}`"
            if gap.found
            else f"add `{gap.expected}` here; what does not apply is said there, with the reason",
        )


RULE = Rule(code="GW109", severity="error", nature="missing", check=check)

"""Labels: one that the section has in all guides is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each label that is missing."""
    for gap in gaps(subject, "missing-label"):
        yield Problem(
            gap.place,
            f"`{gap.subject}` is missing from the section `{gap.section}`",
            f"write a line that begins with `{gap.expected}`",
        )


RULE = Rule(code="GW117", severity="error", nature="missing", check=check)

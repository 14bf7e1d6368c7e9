"""Labels: what stands behind one is not allowed there."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each label without a value, or with one that is not allowed."""
    for gap in gaps(subject, "invalid-label-value"):
        yield Problem(
            gap.place,
            f"`{gap.subject}` in `{gap.section}`: found {gap.found}, expected {gap.expected}",
            f"write {gap.expected}",
        )


RULE = Rule(code="GW119", severity="error", nature="form", check=check)

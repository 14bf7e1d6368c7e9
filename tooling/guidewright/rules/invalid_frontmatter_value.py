"""Frontmatter: a key holds what it may not hold."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each value that is not allowed."""
    for gap in gaps(subject, "invalid-frontmatter-value"):
        yield Problem(
            gap.place,
            f"the frontmatter key `{gap.subject}`: found {gap.found}, expected {gap.expected}",
            f"write `{gap.subject}:` with {gap.expected}",
        )


RULE = Rule(code="GW105", severity="error", nature="form", check=check)

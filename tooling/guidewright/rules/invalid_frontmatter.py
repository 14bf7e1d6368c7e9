"""Frontmatter: it is no YAML that can be read."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each mistake in the YAML."""
    for gap in gaps(subject, "invalid-frontmatter"):
        yield Problem(gap.place, f"the frontmatter cannot be read: {gap.found}", gap.expected)


RULE = Rule(code="GW128", severity="error", nature="form", check=check)

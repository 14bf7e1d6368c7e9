"""Frontmatter: a key holds what it may not hold."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps, respelt
from guidewright.source import misspelt, nearest


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each value that is not allowed."""
    allowed = {rule.key: rule.values for rule in subject.contract.frontmatter if rule.type == "word"}
    for gap in gaps(subject, "invalid-frontmatter-value"):
        near = nearest(gap.found, allowed.get(gap.subject, ())) or ""
        yield Problem(
            gap.place,
            f"the frontmatter key `{gap.subject}`: found {gap.found}, expected {gap.expected}",
            f"write `{gap.subject}:` with {gap.expected}",
            fix=respelt(subject, gap.place, gap.found, near, safe=misspelt(gap.found, near)),
        )


RULE = Rule(code="GW105", severity="error", nature="form", check=check, mends=("safe", "unsafe"))

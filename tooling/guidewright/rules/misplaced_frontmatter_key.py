"""Frontmatter: the keys stand in another order than in all guides."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each key that would have to move."""
    for gap in gaps(subject, "misplaced-frontmatter-key"):
        yield Problem(
            gap.place, f"the frontmatter key `{gap.subject}` is out of order", f"keep the order {gap.expected}"
        )


RULE = Rule(code="GW104", severity="warning", nature="form", check=check)

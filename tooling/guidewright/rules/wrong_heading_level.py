"""Sections: a heading has the wrong number of `#`."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each heading of the wrong level."""
    for gap in gaps(subject, "wrong-heading-level"):
        yield Problem(
            gap.place,
            f"the heading `{gap.subject}` has `{gap.found}`, it needs `{gap.expected}`",
            f"write `{gap.expected} {gap.subject}`",
        )


RULE = Rule(code="GW113", severity="error", nature="form", check=check)

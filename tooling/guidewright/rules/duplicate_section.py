"""Sections: one stands there twice."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each repetition of a section."""
    for gap in gaps(subject, "duplicate-section"):
        message = f"the section `{gap.subject}` stands there twice"
        if gap.section != gap.subject:
            message = f"the section `{gap.subject}` stands twice in `{gap.section}`"
        yield Problem(gap.place, message, "merge the two, or remove one")


RULE = Rule(code="GW111", severity="error", nature="form", check=check)

"""Sections: a repeated heading lacks the form that it has in all guides."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each heading that lacks the form of its section."""
    for gap in gaps(subject, "unknown-subsection"):
        if not gap.expected:
            continue
        yield Problem(
            gap.place,
            f"the heading {shown(gap.subject)} in `{gap.section}` lacks the form `{gap.expected}`",
            f"write it as `{gap.expected.replace('{date}', '2025-11-02')}`",
        )


RULE = Rule(code="GW130", severity="error", nature="form", check=check)

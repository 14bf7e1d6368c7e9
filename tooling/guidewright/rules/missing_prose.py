"""Sections: the sentences that open one are missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section that lacks its opening text."""
    for gap in gaps(subject, "missing-prose"):
        yield Problem(
            gap.place,
            f"the section `{gap.section}` needs {gap.expected} at its beginning",
            "say in a sentence or two what the service does, and why it is used",
        )


RULE = Rule(code="GW127", severity="error", nature="missing", check=check)

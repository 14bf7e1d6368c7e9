"""Title: there are two."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each further H1."""
    for gap in gaps(subject, "duplicate-title"):
        yield Problem(
            gap.place,
            f"{shown(gap.subject)} is a second title",
            "give it a second `#`, or remove it: a guide has one title",
        )


RULE = Rule(code="GW108", severity="error", nature="form", check=check)

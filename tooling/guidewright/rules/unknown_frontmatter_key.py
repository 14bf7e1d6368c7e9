"""Frontmatter: a key that no guide has."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each key that the contract does not know."""
    for gap in gaps(subject, "unknown-frontmatter-key"):
        yield Problem(
            gap.place,
            f"{shown(gap.subject)} is no key of a guide's frontmatter",
            f"remove it; the keys are {gap.expected}",
        )


RULE = Rule(code="GW103", severity="error", nature="form", check=check)

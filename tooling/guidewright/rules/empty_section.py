"""Sections: one has a heading and nothing below it."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section without text."""
    for gap in gaps(subject, "empty-section"):
        yield Problem(
            gap.place,
            f"the section `{gap.subject}` is empty",
            f"write it, or say `{subject.contract.not_applicable}` with the reason",
        )


RULE = Rule(code="GW116", severity="error", nature="missing", check=check)

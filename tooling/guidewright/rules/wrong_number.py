"""Sections: the running numbers of the headings have a gap or a repetition."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each heading whose number is not the next one."""
    for gap in gaps(subject, "wrong-number"):
        yield Problem(
            gap.place,
            f"the heading {shown(gap.subject)} in `{gap.section}` should be `{gap.expected}`",
            "number the headings from 1, without gaps",
        )


RULE = Rule(code="GW126", severity="error", nature="form", check=check)

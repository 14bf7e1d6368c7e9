"""Tables: one that each guide has is missing or has no rows."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each table that is missing."""
    for gap in gaps(subject, "missing-table"):
        where = f"the section `{gap.section}`"
        if gap.subject != gap.expected:
            where = f"`{gap.subject}` in {where}"
        yield Problem(
            gap.place,
            f"the table `{gap.subject}` in `{gap.section}` has no rows"
            if gap.found
            else f"{where} needs {gap.expected}",
            f"write it, or say `{subject.contract.not_applicable}` with the reason",
        )


RULE = Rule(code="GW123", severity="error", nature="missing", check=check)

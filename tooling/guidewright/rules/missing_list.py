"""Lists: one that each guide has is missing, or is of another kind."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each list that is missing."""
    for gap in gaps(subject, "missing-list"):
        where = f"the section `{gap.section}`"
        if gap.subject != gap.expected:
            where = f"`{gap.subject}` in {where}"
        message = f"{where} needs {gap.expected}" + (f", not {gap.found}" if gap.found else "")
        yield Problem(
            gap.place, message, f"write {gap.expected} there, or `{subject.contract.not_applicable}` with the reason"
        )


RULE = Rule(code="GW120", severity="error", nature="missing", check=check)

"""Completeness: the guide itself says that something is not documented."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each place that says so, or says without a reason that something does not apply."""
    for gap in gaps(subject, "not-documented"):
        where = f"the section `{gap.section or gap.subject}`"
        if gap.subject not in ("", gap.section):
            where = f"`{gap.subject}` in {where}"
        yield Problem(
            gap.place,
            f"{where} says `{gap.found}` without a reason" if gap.expected else f"{where} still says `{gap.found}`",
            "write the reason behind it"
            if gap.expected
            else f"document it, or say `{subject.contract.not_applicable}` with the reason",
        )


RULE = Rule(code="GW205", severity="error", nature="missing", check=check)

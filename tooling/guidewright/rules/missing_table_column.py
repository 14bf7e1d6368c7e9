"""Tables: a column is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each column that is missing, or has another name."""
    for gap in gaps(subject, "missing-table-column"):
        message = f"the table in `{gap.section}` has no column `{gap.subject}`"
        if gap.found:
            message += f": {shown(gap.found)} stands in its place"
        yield Problem(gap.place, message, f"the columns are {gap.expected}")


RULE = Rule(code="GW124", severity="error", nature="missing", check=check)

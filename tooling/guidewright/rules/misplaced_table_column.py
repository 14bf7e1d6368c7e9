"""Tables: the columns stand in another order than in all guides."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each column that would have to move."""
    for gap in gaps(subject, "misplaced-table-column"):
        yield Problem(
            gap.place,
            f"the column `{gap.subject}` of the table in `{gap.section}` is out of order",
            f"keep the order {gap.expected}",
        )


RULE = Rule(code="GW129", severity="error", nature="form", check=check)

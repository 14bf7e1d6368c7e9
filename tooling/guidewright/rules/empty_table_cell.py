"""Tables: a cell is empty."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each empty cell."""
    for gap in gaps(subject, "empty-table-cell"):
        yield Problem(
            gap.place,
            f"`{gap.subject}` of {gap.found} is empty in the table of `{gap.section}`",
            "fill it in, or remove the row",
        )


RULE = Rule(code="GW125", severity="error", nature="missing", check=check)

"""Labels: one stands in another place than in all guides, or twice."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps, position


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each label that would have to move."""
    for gap in gaps(subject, "misplaced-label"):
        if gap.found:
            yield Problem(gap.place, f"`{gap.subject}` in `{gap.section}` is {gap.found}", "keep one of the two")
            continue
        message = f"`{gap.subject}` is out of order in `{gap.section}`: it belongs {position(gap.expected)}"
        yield Problem(gap.place, message, "move it with what belongs to it")


RULE = Rule(code="GW118", severity="error", nature="form", check=check)

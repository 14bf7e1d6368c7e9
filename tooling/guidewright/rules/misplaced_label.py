"""Labels: one stands in another place than in all guides, or twice."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each label that would have to move."""
    for gap in gaps(subject, "misplaced-label"):
        if gap.found:
            yield Problem(gap.place, f"`{gap.subject}` in `{gap.section}` is {gap.found}", "keep one of the two")
            continue
        message = f"`{gap.subject}` is out of order in `{gap.section}`: it belongs {_where(gap.expected)}"
        yield Problem(gap.place, message, "move it with what belongs to it")


def _where(position: str) -> str:
    """`after Testing` with the label quoted; the first one there has no label before it."""
    return f"after `{position.removeprefix('after ')}`" if position.startswith("after ") else "first"


RULE = Rule(code="GW118", severity="error", nature="form", check=check)

"""Sections: one stands in another place than in all guides."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section that would have to move."""
    for gap in gaps(subject, "misplaced-section"):
        what = f"the section `{gap.subject}`" + (f" of `{gap.section}`" if gap.section != gap.subject else "")
        yield Problem(
            gap.place,
            f"{what} stands {_where(gap.found)}, it belongs {_where(gap.expected)}",
            "move it with all its text",
        )


def _where(position: str) -> str:
    """`after Testing` with the section quoted; the first place there is has no section before it."""
    return f"after `{position.removeprefix('after ')}`" if position.startswith("after ") else "first"


RULE = Rule(code="GW110", severity="error", nature="form", check=check)

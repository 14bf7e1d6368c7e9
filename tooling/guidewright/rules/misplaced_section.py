"""Sections: one stands in another place than in all guides."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps, position


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section that would have to move."""
    for gap in gaps(subject, "misplaced-section"):
        what = f"the section `{gap.subject}`" + (f" of `{gap.section}`" if gap.section != gap.subject else "")
        yield Problem(
            gap.place,
            f"{what} stands {position(gap.found)}, it belongs {position(gap.expected)}",
            "move it with all its text",
        )


RULE = Rule(code="GW110", severity="error", nature="form", check=check)

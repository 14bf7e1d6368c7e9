"""Frontmatter: there is none, or it does not begin in the first line."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a guide without frontmatter at its top."""
    for gap in gaps(subject, "missing-frontmatter"):
        yield Problem(
            gap.place,
            f"the frontmatter begins in {gap.found}, it belongs at the top"
            if gap.found
            else "the frontmatter is missing",
            "move it up: its `---` must be the first line" if gap.found else f"begin the file with {gap.expected}",
        )


RULE = Rule(code="GW101", severity="error", nature="missing", check=check)

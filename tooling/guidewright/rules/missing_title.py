"""Title: the guide has none."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a guide without an H1."""
    for gap in gaps(subject, "missing-title"):
        title = gap.expected.replace("{name}", "<Service>")
        yield Problem(gap.place, "the title is missing", f"write `{title}` below the frontmatter")


RULE = Rule(code="GW106", severity="error", nature="missing", check=check)

"""Frontmatter: a key that each guide has is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each key that is missing or misspelt."""
    for gap in gaps(subject, "missing-frontmatter-key"):
        message = f"the frontmatter has no `{gap.subject}`"
        if gap.found:
            message += f", but {shown(gap.found)}"
        yield Problem(
            gap.place,
            message,
            f"rename it to `{gap.subject}`" if gap.found else f"add `{gap.subject}:` with {gap.expected}",
        )


RULE = Rule(code="GW102", severity="error", nature="missing", check=check)

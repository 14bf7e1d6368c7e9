"""Frontmatter: the keys stand in another order than in all guides."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.edits import keys_sorted
from guidewright.rule import Rule, Subject, fix_of, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each key that would have to move."""
    for gap in gaps(subject, "misplaced-frontmatter-key"):
        source, guide = subject.written, subject.guide
        edit = keys_sorted(source, guide, tuple(gap.expected.split(", "))) if source and guide else None
        yield Problem(
            gap.place,
            f"the frontmatter key `{gap.subject}` is out of order",
            f"keep the order {gap.expected}",
            fix=fix_of(edit, safe=True),
        )


RULE = Rule(code="GW104", severity="warning", nature="form", check=check, mends=("safe",))

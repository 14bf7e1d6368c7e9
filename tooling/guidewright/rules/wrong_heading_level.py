"""Sections: a heading has the wrong number of `#`."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.edits import heading_edit
from guidewright.rule import Rule, Subject, fix_of, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each heading of the wrong level."""
    source = subject.written
    for gap in gaps(subject, "wrong-heading-level"):
        edit = heading_edit(source, gap.place.line, f"{gap.found} ", f"{gap.expected} ") if source else None
        yield Problem(
            gap.place,
            f"the heading `{gap.subject}` has `{gap.found}`, it needs `{gap.expected}`",
            f"write `{gap.expected} {gap.subject}`",
            fix=fix_of(edit, safe=True),
        )


RULE = Rule(code="GW113", severity="error", nature="form", check=check, mends=("safe",))

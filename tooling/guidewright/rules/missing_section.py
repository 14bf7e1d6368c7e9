"""Sections: one that each guide has is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.edits import renamed
from guidewright.rule import Rule, Subject, fix_of, gaps
from guidewright.source import nearest, shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each section that is missing, or has another name."""
    for gap in gaps(subject, "missing-section"):
        message = f"the section `{gap.subject}` is missing"
        if gap.found:
            message += f": {shown(gap.found)} stands in its place"
        source, near = subject.written, nearest(gap.found, [gap.subject])
        edit = renamed(source, gap.place.line, gap.found, gap.subject) if source and gap.found else None
        yield Problem(
            gap.place,
            message,
            f"rename `## {gap.found}` to `{gap.expected}`"
            if gap.found
            else f"add `{gap.expected}` here; what does not apply is said there, with the reason",
            # A heading that only stands where another one is due may hold something else.
            fix=fix_of(edit, safe=near is not None),
        )


RULE = Rule(code="GW109", severity="error", nature="missing", check=check, mends=("safe", "unsafe"))

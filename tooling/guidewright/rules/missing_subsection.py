"""Sections: a part of one is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.edits import renamed
from guidewright.rule import Rule, Subject, fix_of, gaps
from guidewright.source import nearest, shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each sub-section that is missing, or has another name."""
    for gap in gaps(subject, "missing-subsection"):
        message = f"the section `{gap.subject}` is missing from `{gap.section}`"
        if gap.found:
            message += f": {shown(gap.found)} stands in its place"
        source, near = subject.written, nearest(gap.found, [gap.subject])
        edit = renamed(source, gap.place.line, gap.found, gap.subject) if source and gap.found else None
        yield Problem(
            gap.place,
            message,
            f"rename it to `{gap.expected}`"
            if gap.found
            else f"add `{gap.expected}`; what does not apply is said there, with the reason",
            fix=fix_of(edit if near else None, safe=True),
        )


RULE = Rule(code="GW114", severity="error", nature="missing", check=check, mends=("safe",))

"""Generated guides: one is not what its spec, the template and the code give now."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a guide that would be generated otherwise, at the first line that would change."""
    if subject.state == "outdated":
        yield Problem(
            Place(subject.guide_path, min(subject.changed_lines, default=1), 1),
            "this guide is out of date: its spec, the template or the code changed since it was generated",
            "run `guidewright build`",
        )


RULE = Rule(code="GW602", severity="error", nature="form", check=check)

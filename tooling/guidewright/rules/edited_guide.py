"""Generated guides: one was edited by hand."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a generated guide that is not as it was generated, at the first line that differs."""
    if subject.state == "edited" and subject.loaded is not None:
        spec = subject.loaded.source.path
        service = subject.spec.service if subject.spec else "<service>"
        yield Problem(
            Place(subject.guide_path, min(subject.changed_lines, default=1), 1),
            f"this guide was edited by hand since it was generated from `{spec}`",
            f"make the change in `{spec}`, then discard the edit: `guidewright build --overwrite {service}`",
        )


RULE = Rule(code="GW601", severity="error", nature="form", check=check)

"""Generated guides: one was edited by hand, or torn by a merge."""

from collections.abc import Iterator

from guidewright.change import conflicted
from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a generated guide that is not as it was generated, at the first line that differs."""
    if subject.state == "edited" and subject.loaded is not None:
        spec = subject.loaded.source.path
        service = subject.spec.service if subject.spec else "<service>"
        happened = "a merge left its marks" if conflicted(subject.text or "") else "somebody edited the text"
        yield Problem(
            Place(subject.guide_path, min(subject.changed_lines, default=1), 1),
            f"{happened} since this guide was generated from `{spec}`",
            f"make the change in `{spec}`, then take its side: `guidewright build --overwrite {service}`",
        )


RULE = Rule(code="GW601", severity="error", nature="form", check=check)

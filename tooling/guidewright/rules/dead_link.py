"""Links: one to another host leads nowhere any more."""

from collections.abc import Iterator, Sequence

from guidewright.finding import Problem
from guidewright.rule import Project, Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each link whose host says that there is nothing, or whose host is gone."""
    for asked in subject.asked:
        if asked.answer.state == "dead":
            yield Problem(
                asked.link.place,
                f"`{asked.link.url}` is dead: {asked.answer.reason}",
                "look for where it has moved, or remove the link",
            )


def idle(subjects: Sequence[Subject], project: Project) -> str:  # noqa: ARG001
    """Why no link was asked."""
    return "" if any(subject.asked for subject in subjects) else "links are asked with `--external-links` only"


RULE = Rule(code="GW504", severity="error", nature="untrue", check=check, idle=idle)

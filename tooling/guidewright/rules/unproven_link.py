"""Links: whether one to another host leads anywhere could not be found out."""

from collections.abc import Iterator, Sequence

from guidewright.finding import Problem
from guidewright.rule import Project, Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each link whose host refuses to say, or does not answer; one where there is no network."""
    for asked in subject.asked:
        if asked.answer.state == "unproven":
            yield Problem(
                asked.link.place,
                f"`{asked.link.url}` is not proven: {asked.answer.reason}",
                "open it in a browser; hosts that refuse robots are no reason to worry",
            )


def idle(subjects: Sequence[Subject], project: Project) -> str:  # noqa: ARG001
    """Why no link was asked."""
    return "" if any(subject.asked for subject in subjects) else "links are asked with `--external-links` only"


RULE = Rule(code="GW505", severity="note", nature="untrue", check=check, idle=idle)

"""Monitoring: no code of the service gives its errors the documented Sentry tag."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a tag that is nowhere set, or that is set to something else."""
    for verdict in subject.verdicts:
        if verdict.claim.kind == "tag" and verdict.outcome != "holds" and verdict.cause is None:
            written = f"write `tag: {verdict.actual}`" if verdict.actual else "write the tag that is set there"
            yield Problem(
                verdict.claim.place,
                f"the tag is not proven: {verdict.reason}",
                f"set the tag where errors are captured, or {written}",
                code_says(verdict, f"`{verdict.actual}` is set here"),
            )


RULE = Rule(code="GW416", severity="warning", nature="untrue", check=check)

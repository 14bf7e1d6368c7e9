"""Monitoring: no code of the service gives its errors the documented Sentry tag."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a tag that is nowhere set."""
    for verdict in subject.verdicts:
        if verdict.claim.kind == "tag" and verdict.outcome == "unproven" and verdict.cause is None:
            yield Problem(
                verdict.claim.place,
                f"the tag is not proven: {verdict.reason}",
                "set the tag where errors are captured, or write the tag that is set there",
            )


RULE = Rule(code="GW416", severity="warning", nature="untrue", check=check)

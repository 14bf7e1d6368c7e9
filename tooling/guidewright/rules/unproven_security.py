"""Security: the evidence of a protection exists, but the integration never calls it."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each protection that is there and not used."""
    for verdict in subject.verdicts:
        if verdict.claim.kind == "security" and verdict.outcome == "unproven" and verdict.cause is None:
            symbol = verdict.claim.subject.partition("#")[2]
            yield Problem(
                verdict.claim.place,
                f"the protection is not proven: {verdict.reason}",
                f"call `{symbol}` where it protects, or say with `reached_from` from which file it is called",
                code_says(verdict, f"`{symbol}` stands here"),
            )


RULE = Rule(code="GW414", severity="error", nature="untrue", check=check)

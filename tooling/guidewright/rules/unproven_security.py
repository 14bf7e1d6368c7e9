"""Security: the evidence of a protection exists, but the integration is not seen to call it."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.evidence import ticked
from guidewright.rule import Rule, Subject, code_says


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each protection that is there and not seen in use; one that the guide ticks is `lost-proof`."""
    shown_as_proven = ticked(subject.text or "")
    for verdict in subject.verdicts:
        if verdict.claim.kind != "security" or verdict.outcome != "unproven" or verdict.cause is not None:
            continue
        if verdict.claim.subject not in shown_as_proven:
            symbol = verdict.claim.subject.partition("#")[2]
            yield Problem(
                verdict.claim.place,
                f"the protection is not proven: {verdict.reason}",
                f"call `{symbol}` where it protects, or say with `reached_from` from which file it is called",
                code_says(verdict, f"`{symbol}` stands here"),
            )


RULE = Rule(code="GW414", severity="warning", nature="untrue", check=check)

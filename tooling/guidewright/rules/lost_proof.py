"""Security: the guide ticks a protection that the integration no longer calls."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.evidence import ticked
from guidewright.rule import Rule, Subject, code_says


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each protection that the guide shows with a ✅ and the code does not bear out."""
    shown_as_proven = ticked(subject.text or "")
    for verdict in subject.verdicts:
        if verdict.claim.kind != "security" or verdict.outcome != "unproven" or verdict.cause is not None:
            continue
        if verdict.claim.subject in shown_as_proven:
            symbol = verdict.claim.subject.partition("#")[2]
            yield Problem(
                verdict.claim.place,
                f"the guide shows the protection as proven, and it no longer is: {verdict.reason}",
                f"call `{symbol}` again where it protects; or take the line out of the spec, where it was given up",
                code_says(verdict, f"`{symbol}` stands here"),
            )


RULE = Rule(code="GW418", severity="error", nature="untrue", check=check)

"""Code: a webhook event is handled by another function than the guide says."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each event whose handler has another name."""
    for verdict in failed(subject, "handler"):
        claim = verdict.claim
        yield Problem(
            claim.place,
            f"{verdict.reason}, not by `{claim.expected}`",
            f"write `{verdict.actual}`, or change the code",
            code_says(verdict),
            fix=respelt(subject, claim.place, claim.expected, verdict.actual, safe=False),
        )


RULE = Rule(code="GW408", severity="error", nature="untrue", check=check, guesses=True, mends=("unsafe",))

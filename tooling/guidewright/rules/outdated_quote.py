"""Code: what the guide quotes from a file no longer stands there."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each quotation that its file does not hold line by line."""
    for verdict in failed(subject, "quote"):
        yield Problem(
            verdict.claim.place,
            verdict.reason,
            "copy the lines again; write `...` in a line of its own where some are left out",
            code_says(verdict, "reads otherwise here"),
        )


RULE = Rule(code="GW422", severity="error", nature="untrue", check=check, guesses=True)

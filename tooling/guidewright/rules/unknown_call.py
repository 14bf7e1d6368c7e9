"""Samples: one calls a method that the documented class does not have."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each call that would fail when the sample is run."""
    for verdict in failed(subject, "call"):
        claim, near = verdict.claim, verdict.actual
        yield Problem(
            claim.place,
            f"the sample calls `{claim.subject}`, but {verdict.reason}" + (f"; it has `{near}`" if near else ""),
            f"write `{near}`, or add the method" if near else f"call a method of `{claim.expected}`, or add this one",
            code_says(verdict, f"`{claim.expected}` stands here"),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW412", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

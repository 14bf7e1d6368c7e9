"""Code: the guide lists a webhook event that the handler does not act on."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each event that the handler passes over."""
    for verdict in failed(subject, "event"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but `{near}`" if near else ""),
            f"write `{near}`, or handle the event" if near else "remove the event, or handle it",
            code_says(verdict, "searched here"),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW406", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

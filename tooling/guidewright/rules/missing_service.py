"""Code: the guide names a service that no docker compose file has."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each name that docker compose would not know."""
    for verdict in failed(subject, "container"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason,
            f"write `{near}`, or add the service" if near else "write a service that exists, or add this one",
            code_says(verdict, "searched here"),
        )


RULE = Rule(code="GW421", severity="error", nature="untrue", check=check, guesses=True)

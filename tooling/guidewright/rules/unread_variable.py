"""Variables: the guide lists one that no code reads."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable that nobody reads, with the name that is read instead where one is near."""
    for verdict in failed(subject, "variable"):
        name, near = verdict.claim.subject, verdict.actual
        yield Problem(
            verdict.claim.place,
            f"`{name}` is documented, but no code reads it" + (f"; the code reads `{near}`" if near else ""),
            f"write `{near}`, or let the code read `{name}`" if near else "remove it, or let the code read it",
            code_says(verdict),
        )


RULE = Rule(code="GW302", severity="error", nature="untrue", check=check)

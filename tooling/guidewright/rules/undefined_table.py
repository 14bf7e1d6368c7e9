"""Code: no schema defines a database table that the guide names."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each table that the schemas do not have under its SQL name."""
    for verdict in failed(subject, "table"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but one defines `{near}`" if near else ""),
            f"write `{near}`, or add the table" if near else "remove the table from the guide, or add it to the schema",
            code_says(verdict, "searched here"),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW409", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

"""Code: a table has no column of the name that the guide gives."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each column that the schema does not give its table."""
    for verdict in failed(subject, "column"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but `{near}`" if near else ""),
            f"write `{near}`, or add the column" if near else "write a column of the table, or add this one",
            code_says(verdict, "the table stands here"),
        )


RULE = Rule(code="GW420", severity="error", nature="untrue", check=check, guesses=True)

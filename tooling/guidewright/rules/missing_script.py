"""Code: the guide has developers run a package script that does not exist."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each script that `package.json` does not have."""
    for verdict in failed(subject, "script"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but `{near}`" if near else ""),
            f"write `{near}`, or add the script" if near else "write a script that exists, or add this one",
            code_says(verdict, "searched here"),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW410", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

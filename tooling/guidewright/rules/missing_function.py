"""Code: the client's file has no such function."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each function that its file does not hold, with what stands there or where it went."""
    for verdict in failed(subject, "function"):
        near, moved = verdict.actual, next((w.subject for w in verdict.witnesses if not verdict.actual), "")
        instead = f", but `{near}`" if near else f"; it stands in `{moved}`" if moved else ""
        step = f"write `{near}`" if near else "remove the function from the list"
        yield Problem(
            verdict.claim.place,
            f"{verdict.reason}{instead}",
            f"{step}, or change the code back",
            code_says(verdict, "searched here"),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW403", severity="error", nature="untrue", check=check, mends=("safe", "unsafe"))

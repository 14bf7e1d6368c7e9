"""Samples: one imports what the code does not export."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each imported name that is not there, one for each line that imports a missing module."""
    for verdict in failed(subject, "import"):
        claim, near = verdict.claim, verdict.actual
        if verdict.receipt is None:
            message = f"the sample imports `{claim.where}`, which does not exist"
        else:
            instead = f"; it has `{near}`" if near else ""
            message = f"the sample imports `{claim.subject}`, but {verdict.reason}{instead}"
        yield Problem(
            claim.place,
            message,
            f"write `{near}`, or export `{claim.subject}`" if near else "import what the code exports",
            code_says(verdict, "searched here" if near else ""),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW411", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

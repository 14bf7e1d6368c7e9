"""Code: no class has the name that the guide gives."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each class that its file, or the code, does not hold, with what is there or where it went."""
    for verdict in failed(subject, "class"):
        near, moved = verdict.actual, next((w.subject for w in verdict.witnesses if not verdict.actual), "")
        instead = f", but `{near}`" if near else f"; it stands in `{moved}`" if moved else ""
        step = f"write `{near}`" if near else f"write `{moved}` as the path" if moved else "write the class's name"
        yield Problem(
            verdict.claim.place,
            f"{verdict.reason}{instead}",
            f"{step}, or change the code back",
            code_says(verdict, "searched here"),
            fix=respelt_name(subject, verdict),
        )


RULE = Rule(code="GW402", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

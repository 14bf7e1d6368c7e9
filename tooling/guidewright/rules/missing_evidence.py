"""Security: what a protection names as its evidence does not exist."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each `path#symbol` that leads nowhere."""
    for verdict in failed(subject, "security", "number"):
        # A number's receipt with a line is evidence that was found, and holds another number.
        if verdict.receipt is None or not verdict.receipt.line:
            path, near = verdict.claim.subject.partition("#")[0], verdict.actual
            yield Problem(
                verdict.claim.place,
                "the evidence was not found: " + verdict.reason + (f", but `{near}`" if near else ""),
                f"write `{path}#{near}`, or bring the code back" if near else "name the symbol that does it now",
                code_says(verdict, "searched here"),
            )


RULE = Rule(code="GW413", severity="error", nature="untrue", check=check)

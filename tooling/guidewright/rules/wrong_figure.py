"""Security: a protection states a number that its evidence does not hold."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each number that the code decides otherwise."""
    for verdict in failed(subject, "number"):
        if verdict.receipt is not None and verdict.receipt.line:
            instead = verdict.actual
            yield Problem(
                verdict.claim.place,
                verdict.reason + (f", but {instead}" if instead else ""),
                f"write {instead} here and in the sentence, or change the code"
                if instead
                else "write the number that the code has, or name the symbol that holds it as `number_at`",
                code_says(verdict, "the evidence stands here"),
            )


RULE = Rule(code="GW415", severity="error", nature="untrue", check=check)

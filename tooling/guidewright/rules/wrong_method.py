"""Code: a route exists, but does not answer the documented HTTP method."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each request that the route would refuse with 405."""
    for verdict in failed(subject, "route"):
        if verdict.receipt is not None and verdict.receipt.line:
            yield Problem(
                verdict.claim.place,
                verdict.reason,
                f"document a method that the route answers, or let it export `{verdict.claim.expected}`",
                code_says(verdict, "the route stands here"),
            )


RULE = Rule(code="GW405", severity="error", nature="untrue", check=check)

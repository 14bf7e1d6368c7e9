"""Code: no route serves a URL that the guide names."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt_name


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each URL, or route file, that answers no request at all."""
    for verdict in failed(subject, "route"):
        # A receipt with a line is a route that was found: it answers other methods, which is another rule's.
        if verdict.receipt is None or not verdict.receipt.line:
            near = verdict.actual
            yield Problem(
                verdict.claim.place,
                verdict.reason + (f", but one serves `{near}`" if near else ""),
                f"write `{near}`, or add the route" if near else "write the path of a route, or add the route",
                code_says(verdict, "searched here"),
                fix=respelt_name(subject, verdict),
            )


RULE = Rule(code="GW404", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))

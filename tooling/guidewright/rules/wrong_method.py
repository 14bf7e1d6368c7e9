"""Code: a route exists, but does not answer the documented HTTP method."""

from collections.abc import Iterator

from guidewright.claims.model import Verdict
from guidewright.finding import Fix, Problem
from guidewright.rule import Rule, Subject, code_says, failed, fix_of, respelt
from guidewright.spec.edits import path_at, with_value


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each request that the route would refuse with 405."""
    for verdict in failed(subject, "route"):
        if verdict.receipt is not None and verdict.receipt.line:
            yield Problem(
                verdict.claim.place,
                verdict.reason,
                f"document a method that the route answers, or let it export `{verdict.claim.expected}`",
                code_says(verdict, "the route stands here"),
                fix=_fix(subject, verdict),
            )


def _fix(subject: Subject, verdict: Verdict) -> Fix | None:
    """Writes the method that the route answers, where it is one; what is sent to it may have to change too."""
    claim, method = verdict.claim, verdict.actual
    if "," in method or not method:
        return None
    if subject.loaded is None:
        return respelt(subject, claim.place, claim.expected, method, safe=False)
    path = path_at(subject.loaded, claim.place)
    edit = with_value(subject.loaded, (*path[:-1], "method"), method, ("url", "path")) if path else None
    return fix_of(edit, safe=False)


RULE = Rule(code="GW405", severity="error", nature="untrue", check=check, guesses=True, mends=("unsafe",))

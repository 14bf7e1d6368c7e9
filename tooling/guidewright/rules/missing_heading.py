"""Links: a document has no heading of the name that a link leads to."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each link whose document is there, and the heading is not."""
    for verdict in failed(subject, "heading"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but `#{near}`" if near else ""),
            f"write `#{near}`" if near else "write the anchor of a heading that is there, or leave the `#` part out",
        )


RULE = Rule(code="GW502", severity="error", nature="untrue", check=check)

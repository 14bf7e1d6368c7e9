"""Links: a related document does not exist."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each related path that leads to no document and no guide."""
    for verdict in failed(subject, "related"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            f"the link leads nowhere: {verdict.reason}",
            f"write `{near}`" if near else "write a path relative to the guide, such as `./acme.md`, or a URL",
        )


RULE = Rule(code="GW501", severity="error", nature="untrue", check=check)

"""Links: a related document does not exist."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, failed, respelt


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each related path that leads to no document and no guide."""
    for verdict in failed(subject, "related"):
        near, path = verdict.actual, verdict.claim.subject
        mark = f"{'./' * path.startswith('./')}{near}{''.join(path.partition('#')[1:])}" if near else ""
        yield Problem(
            verdict.claim.place,
            f"the link leads nowhere: {verdict.reason}",
            f"write `{near}`" if near else "write a path relative to the guide, such as `./acme.md`, or a URL",
            fix=respelt(subject, verdict.claim.place, path, mark, safe=False),
        )


RULE = Rule(code="GW501", severity="error", nature="untrue", check=check, mends=("unsafe",))

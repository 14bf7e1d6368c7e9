"""Code: a file or folder that the guide names does not exist."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each path that leads nowhere."""
    for verdict in failed(subject, "file", "path"):
        near = verdict.actual
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but `{near}` does" if near else ""),
            f"write `{near}`, or move the file back" if near else "write the path where the code stands now",
        )


RULE = Rule(code="GW401", severity="error", nature="untrue", check=check)

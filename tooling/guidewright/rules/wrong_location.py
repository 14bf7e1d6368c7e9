"""Code: a line or range that the guide cites does not hold what it says."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each place in code where something else stands, or nothing any more."""
    for verdict in failed(subject, "location"):
        claim, typed = verdict.claim, verdict.claim.subject.rpartition(":")[2]
        # Who names one line means the first of a definition.
        actual = verdict.actual if "-" in typed else verdict.actual.partition("-")[0]
        what = (
            f"`{claim.subject}` does not show `{claim.expected}`" if claim.expected else f"`{claim.subject}` is wrong"
        )
        yield Problem(
            claim.place,
            f"{what}: {verdict.reason}",
            f"write `{actual}`, or only the file" if actual else "write lines that the file has, or only the file",
            code_says(verdict, "stands here" if claim.expected else "searched here"),
            fix=respelt(subject, claim.place, typed, actual, safe=True) if ":" not in actual else None,
            guess=bool(claim.expected),
        )


RULE = Rule(code="GW419", severity="error", nature="untrue", check=check, mends=("safe",))

"""Code: the code neither confirms nor refutes what the guide says."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says

# Where not proven is worse than a note; each has its own rule.
_JUDGED_ELSEWHERE = ("security", "tag")


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each claim that stays open; what hangs on another failed claim is not repeated."""
    for verdict in subject.verdicts:
        if verdict.outcome == "unproven" and verdict.cause is None and verdict.claim.kind not in _JUDGED_ELSEWHERE:
            yield Problem(
                verdict.claim.place,
                f"not proven: {verdict.reason}",
                "check it by hand; write the code so that it can be read if you want it proven",
                code_says(verdict, "this decided nothing"),
            )


RULE = Rule(code="GW417", severity="note", nature="untrue", check=check)

"""Generated guides: line numbers or proofs that were read out of the code have moved."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a guide of which only receipts would change, at the first of them."""
    if subject.state == "receipts-outdated":
        yield Problem(
            Place(subject.guide_path, min(subject.changed_lines, default=1), 1),
            "line numbers or proofs in this guide have moved in the code",
            "the next `guidewright build` refreshes them",
        )


RULE = Rule(code="GW603", severity="note", nature="form", check=check)

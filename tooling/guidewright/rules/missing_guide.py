"""Generated guides: a spec has no guide yet."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a spec whose guide was never generated, or was deleted."""
    if subject.state == "absent" and subject.loaded is not None:
        yield Problem(
            subject.loaded.key("service"),
            f"the guide of this spec does not exist: `{subject.guide_path}`",
            "run `guidewright build`, and commit what it writes",
        )


RULE = Rule(code="GW604", severity="error", nature="form", check=check)

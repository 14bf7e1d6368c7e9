"""Code blocks: one that each guide has is missing."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each code block that is missing."""
    for gap in gaps(subject, "missing-fence"):
        where = f"the section `{gap.section}`"
        if gap.subject != gap.expected:
            where = f"`{gap.subject}` in {where}"
        yield Problem(
            gap.place,
            f"{where} needs {gap.expected}",
            f"write it between lines of three backticks, or say `{subject.contract.not_applicable}` with the reason",
        )


RULE = Rule(code="GW121", severity="error", nature="missing", check=check)

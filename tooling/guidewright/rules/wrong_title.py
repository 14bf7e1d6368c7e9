"""Title: it is not the one that each guide has."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a title in another form."""
    for gap in gaps(subject, "wrong-title"):
        title = gap.expected.replace("{name}", "<Service>")
        yield Problem(gap.place, f"the title is {shown(gap.found)}, not `{title}`", f"write `# {title}`")


RULE = Rule(code="GW107", severity="error", nature="form", check=check)

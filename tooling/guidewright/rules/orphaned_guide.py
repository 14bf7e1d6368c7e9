"""Generated guides: one is left whose spec is gone."""

from collections.abc import Iterator

from guidewright.change import stamp
from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a generated guide without its spec, at the comment that names the spec."""
    if subject.state != "orphaned" or subject.text is None:
        return
    found = stamp(subject.text)
    if found is not None:
        yield Problem(
            Place(subject.guide_path, subject.text.rstrip().count("\n") + 1, 1),
            f"the spec that this guide was generated from does not exist: `{found.origin}`",
            "delete the guide, or bring the spec back",
        )


RULE = Rule(code="GW606", severity="error", nature="form", check=check)

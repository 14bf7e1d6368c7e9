"""Generated guides: another file stands where one would be written."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a file without the mark of a generated one, in the place of a spec's guide."""
    if subject.state == "foreign" and subject.loaded is not None:
        spec = subject.loaded.source.path
        service = subject.spec.service if subject.spec else "<service>"
        yield Problem(
            Place(subject.guide_path, 1, 1),
            f"this file was not generated, and stands where the guide of `{spec}` would be written",
            f"move it away, or replace it: `guidewright build --overwrite {service}`",
            (Related(Place(spec, 1, 1), "this spec's guide would be written there"),),
        )


RULE = Rule(code="GW605", severity="error", nature="form", check=check)

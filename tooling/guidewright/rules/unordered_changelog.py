"""Dates: the changelog does not begin with the newest change."""

from collections.abc import Iterator
from itertools import pairwise

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject, fix_of
from guidewright.spec.edits import items_sorted


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each entry that is newer than the one above it."""
    if subject.spec is None or subject.loaded is None:
        return
    dates = [release.date for release in subject.spec.changelog]
    order = sorted(range(len(dates)), key=lambda at: dates[at], reverse=True)
    edit = items_sorted(subject.loaded, ("changelog",), order)
    for number, (above, release) in enumerate(pairwise(subject.spec.changelog), 1):
        if release.date > above.date:
            yield Problem(
                subject.loaded.place("changelog", number, "date"),
                f"the change of {release.date.isoformat()} stands below the older one of {above.date.isoformat()}",
                "put the newest change first",
                (Related(subject.loaded.place("changelog", number - 1, "date"), "the older change"),),
                fix=fix_of(edit, safe=True),
            )


RULE = Rule(code="GW702", severity="warning", nature="form", check=check, mends=("safe",))

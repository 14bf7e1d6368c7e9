"""Dates: the changelog does not begin with the newest change."""

from collections.abc import Iterator
from itertools import pairwise

from guidewright.finding import Problem, Related
from guidewright.guide.days import Day, changes
from guidewright.rule import Rule, Subject, fix_of
from guidewright.spec.edits import items_sorted


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each entry that is newer than the one above it."""
    edit = None
    if subject.spec is not None and subject.loaded is not None:
        dates = [release.date for release in subject.spec.changelog]
        order = sorted(range(len(dates)), key=lambda at: dates[at], reverse=True)
        edit = items_sorted(subject.loaded, ("changelog",), order)
    for above, day in pairwise(_days(subject)):
        if day.date > above.date:
            yield Problem(
                day.place,
                f"the change of {day.date.isoformat()} stands below the older one of {above.date.isoformat()}",
                "put the newest change first",
                (Related(above.place, "the older change"),),
                fix=fix_of(edit, safe=True),
            )


def _days(subject: Subject) -> Iterator[Day]:
    if subject.loaded is None:
        yield from changes(subject.guide) if subject.guide else ()
    elif subject.spec is not None:
        for number, release in enumerate(subject.spec.changelog):
            yield Day(release.date, subject.loaded.place("changelog", number, "date"))


RULE = Rule(code="GW702", severity="warning", nature="form", check=check, mends=("safe",))

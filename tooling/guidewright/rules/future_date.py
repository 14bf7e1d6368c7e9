"""Dates: one lies in the future."""

import datetime
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.days import changes, stated
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each day that has not come yet: of the changelog, of verification, of a guide's frontmatter."""
    for what, date, place in _dates(subject):
        if date > subject.today:
            yield Problem(
                place,
                f"{what} is dated {date.isoformat()}, but today is {subject.today.isoformat()}",
                "write the day when it happened",
            )


def _dates(subject: Subject) -> Iterator[tuple[str, datetime.date, Place]]:
    if subject.guide is not None and subject.loaded is None:
        for day in changes(subject.guide):
            yield "a change", day.date, day.place
        for key in ("created", "updated"):
            if (day_of := stated(subject.guide, key)) is not None:
                yield f"`{key}`", day_of.date, day_of.place
    if subject.spec is None or subject.loaded is None:
        return
    for number, release in enumerate(subject.spec.changelog):
        yield "a change", release.date, subject.loaded.place("changelog", number, "date")
    if subject.spec.verified is not None:
        yield "the verification", subject.spec.verified, subject.loaded.place("verified")


RULE = Rule(code="GW701", severity="error", nature="untrue", check=check)

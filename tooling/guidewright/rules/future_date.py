"""Dates: one lies in the future."""

import datetime
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each day in the changelog, or of verification, that has not come yet."""
    for what, date, place in _dates(subject):
        if date > subject.today:
            yield Problem(
                place,
                f"{what} is dated {date.isoformat()}, but today is {subject.today.isoformat()}",
                "write the day when it happened",
            )


def _dates(subject: Subject) -> Iterator[tuple[str, datetime.date, Place]]:
    if subject.spec is None or subject.loaded is None:
        return
    for number, release in enumerate(subject.spec.changelog):
        yield "a change", release.date, subject.loaded.place("changelog", number, "date")
    if subject.spec.verified is not None:
        yield "the verification", subject.spec.verified, subject.loaded.place("verified")


RULE = Rule(code="GW701", severity="error", nature="untrue", check=check)

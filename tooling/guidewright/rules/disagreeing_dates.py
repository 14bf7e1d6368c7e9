"""Dates: those of the frontmatter contradict each other, or the changelog."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.guide.days import changes, stated
from guidewright.rule import Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """At most one problem for `updated` of a hand-written guide; a spec has both days from its changelog."""
    if subject.guide is None or subject.loaded is not None:
        return
    created, updated = stated(subject.guide, "created"), stated(subject.guide, "updated")
    if updated is None:
        return
    newest = max(changes(subject.guide), key=lambda day: day.date, default=None)
    said = f"the guide was updated on {updated.date.isoformat()}"
    if created is not None and updated.date < created.date:
        yield Problem(
            updated.place,
            f"{said}, before it was created on {created.date.isoformat()}",
            "write the day of the newest change",
            (Related(created.place, "created here"),),
        )
    elif newest is not None and updated.date < newest.date:
        yield Problem(
            updated.place,
            f"{said}, but its newest change is of {newest.date.isoformat()}",
            f"write `updated: {newest.date.isoformat()}`",
            (Related(newest.place, "the newest change"),),
        )


RULE = Rule(code="GW703", severity="warning", nature="untrue", check=check)

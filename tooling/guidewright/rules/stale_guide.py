"""Freshness: the service's code changed long after anybody touched the guide."""

import datetime
from collections.abc import Iterator, Sequence

from guidewright.finding import Problem, Related
from guidewright.guide.days import changes, stated
from guidewright.rule import Project, Rule, Subject
from guidewright.source import Place

# What is proven is proven at each check; so long may the words around it stay unread.
_PATIENCE = datetime.timedelta(days=90)


def check(subject: Subject) -> Iterator[Problem]:
    """At most one problem: the newest change of a file that proves the guide, against the newest sign of care."""
    if subject.age is None:
        return
    changed, path = subject.age.code[-1]
    cared = max([subject.age.own, *_days(subject)])
    if changed - cared > _PATIENCE:
        later = sum(day - cared > _PATIENCE for day, _ in subject.age.code)
        others = f", with {later - 1} more" if later > 1 else ""
        yield Problem(
            _place(subject),
            f"the guide was last touched on {cared.isoformat()}, but `{path}` changed on {changed.isoformat()}{others}",
            "read the guide against that change, then set "
            + ("`verified` to the day" if subject.loaded is not None else "`updated` to the day"),
            (Related(Place(path), f"last changed on {changed.isoformat()}"),),
        )


def _days(subject: Subject) -> list[datetime.date]:
    """The days on which somebody cared, as the spec or the hand-written guide says."""
    if subject.spec is not None:
        verified = [subject.spec.verified] if subject.spec.verified else []
        return [*verified, *(release.date for release in subject.spec.changelog)]
    if subject.guide is None:
        return []
    updated = stated(subject.guide, "updated")
    return [*([updated.date] if updated else []), *(day.date for day in changes(subject.guide))]


def _place(subject: Subject) -> Place:
    if subject.loaded is not None:
        verified = subject.spec is not None and subject.spec.verified is not None
        return subject.loaded.place("verified") if verified else Place(subject.loaded.source.path, 1, 1)
    updated = stated(subject.guide, "updated") if subject.guide else None
    return updated.place if updated else Place(subject.guide_path, 1, 1)


def idle(subjects: Sequence[Subject], project: Project) -> str:  # noqa: ARG001
    """Why nobody knows when files changed."""
    known = any(subject.age for subject in subjects)
    return "" if known else "git does not say when the guides and their code changed; a shallow clone has no history"


RULE = Rule(code="GW704", severity="note", nature="untrue", check=check, idle=idle)

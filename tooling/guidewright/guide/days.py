"""The days that a hand-written guide states: in its frontmatter, and as the headings of its changelog."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from guidewright.guide.inline import shown
from guidewright.guide.model import Guide
from guidewright.guide.wording import is_day
from guidewright.source import Place
from guidewright.yaml_tree import Scalar

_CHANGELOG = re.compile(r"(?i)change\s?log|change history|changes")
# `### 2025-11-02`, `### 1.2.0 - 2025-11-02`
_DATED = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")


@dataclass(frozen=True)
class Day:
    """A day, and where it is stated."""

    date: datetime.date
    place: Place


def stated(guide: Guide, key: str) -> Day | None:
    """The day that a key of the frontmatter holds; None where it holds none."""
    entry = guide.frontmatter.entry(key) if guide.frontmatter else None
    if entry is None or not isinstance(entry.value, Scalar) or not is_day(str(entry.value.value)):
        return None
    return Day(datetime.date.fromisoformat(str(entry.value.value)), entry.value.place)


def changes(guide: Guide) -> tuple[Day, ...]:
    """The days of the changelog's headings in the order of the text; nothing unless each heading has one."""
    logs = [section for section in guide.sections if _CHANGELOG.fullmatch(shown(section.heading))]
    if len(logs) != 1:
        return ()
    headings = [(section, _DATED.findall(shown(section.heading))) for section in logs[0].sections]
    if not all(len(days) == 1 and is_day(days[0]) for _, days in headings):
        return ()
    return tuple(
        Day(datetime.date.fromisoformat(days[0]), Place(guide.path, section.line, 1)) for section, days in headings
    )

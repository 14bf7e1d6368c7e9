"""Sections: the running numbers of the headings have a gap or a repetition."""

import re
from collections.abc import Iterator

from guidewright.finding import Edit, Problem
from guidewright.rule import Rule, Subject, fix_of, gaps
from guidewright.source import Place, Source, shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each heading whose number is not the next one."""
    for gap in gaps(subject, "wrong-number"):
        yield Problem(
            gap.place,
            f"the heading {shown(gap.subject)} in `{gap.section}` should be `{gap.expected}`",
            "number the headings from 1, without gaps",
            fix=fix_of(_renumbered(subject.written, gap.place, gap.expected), safe=True),
        )


def _renumbered(source: Source | None, place: Place, expected: str) -> Edit | None:
    """The right number for the wrong one; a heading that has none is left to its writer."""
    word, _, number = expected.rpartition(" ")
    found = re.match(rf" {{0,3}}#+ +{re.escape(word)} +(\d+)", source.line(place.line)) if source else None
    return Edit(Place(place.path, place.line, found.start(1) + 1), found[1], number) if found else None


RULE = Rule(code="GW126", severity="error", nature="form", check=check, mends=("safe",))

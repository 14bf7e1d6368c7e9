"""Which list of a guide is the one of all variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.claims.model import Claim
from guidewright.guide.reading.assignments import Blocks
from guidewright.guide.reading.page import Said, Setting
from guidewright.guide.reading.reading import Reading, under
from guidewright.guide.reading.variable_forms import SPEAKS, name_in, rows_of
from guidewright.source import Place

_PART_ONLY = re.compile(
    r"\b(?:such as|for example|e\.g\.|differ|some of|additional\w*|also|further|extra|more|most important"
    r"|at least|override|examples?|only (?:needed|required)|if you|when you|optional(?:ly)?|test"
    r"|shared|common|basic|general|main|core|advanced|recommended|minimal)\b",
    re.IGNORECASE,
)
_LISTS = re.compile(r"\b(?:these|following|below|needs|requires|reads|its|are)\b|:\s*$", re.IGNORECASE)
_NO_MORE = re.compile(
    r"\b(?:nothing else to set|no (?:other|further|more) (?:variables?|settings?)|(?:that|these) (?:is|are) all\b"
    r"|there are no others?)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:everything|all|complete|whole|full|every|no others?|nothing else|these variables|following (?:environment )?"
    r"(?:variables|settings)|reads (?:these|the following))\b",
    re.IGNORECASE,
)
_SESSIONS = frozenset({"console", "shell-session", "shellsession", "terminal"})


@dataclass(frozen=True)
class _List:
    """A list, a table or a block with so many different variables; `shows` says that it is made of nothing else."""

    setting: Setting
    line: int
    count: int
    shows: bool


def whole(reading: Reading, names: frozenset[str], blocks: Blocks) -> Iterator[Claim]:
    """One claim that a list of variables is complete: the list that says so, else the longest that is about them."""
    weighed = [
        (_weight(reading, listed), listed.count, -listed.line, listed)
        for listed in _lists(reading, names, blocks)
        if listed.count > 1
    ]
    best = max(weighed, key=lambda found: found[:3], default=None)
    if best is None or best[0] == 0:
        return
    listed, setting = best[3], best[3].setting
    heading = setting.headings[-1] if setting.headings and setting.headings[-1].level > 1 else None
    place = Place(reading.page.path, heading.line if heading else listed.line, 1)
    yield reading.claim("variables-complete", reading.service, place, f"the list of variables {under(setting)}")


def _lists(reading: Reading, names: frozenset[str], blocks: Blocks) -> Iterator[_List]:
    for sample, items in blocks:
        # What a session in a terminal sets is the reader's.
        if sample.language in _SESSIONS:
            continue
        yield _List(sample.setting, sample.line, len({item.name for item in items} & names), False)
    for grid in reading.page.grids:
        yield _List(grid.setting, grid.line, len({span.text for _, span in rows_of(grid)} & names), True)
    for listed in reading.page.lists:
        leading = [_leading(said) for said in listed.items]
        yield _List(listed.setting, listed.line, len(names.intersection(leading)), None not in leading)


def _leading(said: Said) -> str | None:
    spans = said.passage.spans
    is_first = bool(spans) and not said.passage.plain[: spans[0].start].strip()
    return name_in(spans[0].text) if is_first else None


def _weight(reading: Reading, listed: _List) -> int:
    """How much a list is the one of all variables: 2 where words say so, 1 where its section is about them, else 0.

    A heading such as `Configuration` alone makes no block of commands a list of all.
    """
    setting = listed.setting
    lead = setting.leads[-1].sentences[-1:] if setting.leads else ()
    words = lead[0].words if lead else ""
    if _WHOLE.search(words) and SPEAKS.search(words + setting.heading):
        return 2
    if _PART_ONLY.search(words) or _PART_ONLY.search(setting.heading):
        return 0
    around = (said for said in reading.page.said if said.setting.headings == setting.headings)
    if any(_NO_MORE.search(sentence.words) for said in around for sentence in said.passage.sentences):
        return 2
    if SPEAKS.search(setting.heading) or (SPEAKS.search(words) and _LISTS.search(words)):
        return 1
    return int(listed.shows and setting.topic == "variables")

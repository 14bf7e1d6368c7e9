"""Which list of a guide is the one of all variables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims.model import Claim
from guidewright.guide.reading.assignments import Blocks
from guidewright.guide.reading.page import Said, Setting
from guidewright.guide.reading.reading import Reading, under
from guidewright.guide.reading.text import Stretch
from guidewright.guide.reading.variable_forms import SPEAKS, name_in, rows_of
from guidewright.source import Place

_PART_ONLY = re.compile(
    r"\b(?:such as|for example|e\.g\.|differ|some of|additional\w*|also|further|extra|more|most important"
    r"|at least|override"
    r"|examples?|only (?:needed|required)|if you|when you|optional(?:ly)?|test)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:everything|all|complete|whole|full|every|no others?|nothing else|these variables|following (?:environment )?"
    r"(?:variables|settings)|reads (?:these|the following))\b",
    re.IGNORECASE,
)


def whole(reading: Reading, names: frozenset[str], blocks: Blocks) -> Iterator[Claim]:
    """One claim that a list of variables is complete: the list that says so, else the longest below such a heading."""
    lists: list[tuple[Setting, int, int]] = [
        (sample.setting, sample.line, len({item.name for item in items} & names)) for sample, items in blocks
    ]
    lists += (
        (grid.setting, grid.line, len({span.text for _, span in rows_of(grid)} & names)) for grid in reading.page.grids
    )
    for listed in reading.page.lists:
        leading = {_leading(said) for said in listed.items}
        lists.append((listed.setting, listed.line, len(leading & names)))
    fitting = [
        (_weight(setting, count), -line, setting)
        for setting, line, count in lists
        if count > 1 and _weight(setting, count)[0] > 0
    ]
    if not fitting:
        return
    _, line, setting = max(fitting, key=lambda found: found[:2])
    heading = setting.headings[-1] if setting.headings else None
    place = Place(reading.page.path, heading.line if heading else -line, 1)
    yield reading.claim("variables-complete", reading.service, place, f"the list of variables {under(setting)}")


def _leading(said: Said) -> str | None:
    spans = said.passage.spans
    is_first = bool(spans) and not said.passage.plain[: spans[0].start].strip()
    return name_in(spans[0].text) if is_first else None


def _weight(setting: Setting, count: int) -> tuple[int, int]:
    """How much a list is the one of all variables: it says so, or its section is about them and it is no part."""
    lead: list[Stretch] = list(setting.leads[-1].sentences[-1:]) if setting.leads else []
    words = lead[0].words if lead else ""
    whole = _WHOLE.search(words) is not None and SPEAKS.search(words + setting.heading) is not None
    if whole:
        return 2, count
    if _PART_ONLY.search(words) or _PART_ONLY.search(setting.heading):
        return 0, count
    return int(setting.topic == "variables" or SPEAKS.search(words) is not None), count

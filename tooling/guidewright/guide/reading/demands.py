"""What a guide says of its variables: required or optional, and their defaults."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims.model import Claim
from guidewright.guide.reading.assignments import Blocks
from guidewright.guide.reading.page import Grid, Said
from guidewright.guide.reading.reading import Reading, span_in, under
from guidewright.guide.reading.tense import is_elsewhen
from guidewright.guide.reading.variable_forms import name_in, rows_of
from guidewright.guide.reading.wording import (
    default,
    default_below,
    default_in,
    default_of_cell,
    falls_back,
    labelled,
    plain_default,
    requirement,
    requirement_in,
    requirement_of_cell,
)
from guidewright.source import Place

_REQUIRED_COLUMN = re.compile(
    r"\b(?:required\??|mandatory|must be set|optional|needed|required/optional)(?:\?|\b)|^req(?:uired)?\.?$"
)
_DEFAULT_COLUMN = re.compile(r"^(?:the )?defaults?(?: value)?s?$")
_GROUP = re.compile(
    r"\W*(?:the )?(?P<word>required|optional|mandatory)(?: (?:environment )?(?:variables?|settings?|vars?|ones"
    r"|keys))?\W*",
    re.I,
)


def demands(reading: Reading, names: frozenset[str], blocks: Blocks) -> Iterator[Claim]:
    """Required, optional and defaults, from comments, columns, groups and sentences."""
    for sample, items in blocks:
        for item in items:
            if item.name in names and item.note:
                said, value = requirement_in(item.note), default_in(item.note)
                yield from _both(reading, item.name, item.place, f"a comment {under(sample.setting)}", said, value)
    for grid in reading.page.grids:
        yield from _of_columns(reading, grid, names)
    for listed in reading.page.said:
        yield from _of_passage(reading, listed, names)


def _both(reading: Reading, name: str, place: Place, why: str, said: str | None, value: str | None) -> Iterator[Claim]:
    if said is not None:
        yield reading.claim("requirement", name, place, why, expected=said)
    # Quotes around a value are not part of it; an empty one is none.
    bare = re.sub(r"([\"'])(.*)\1", r"\2", value) if value is not None else ""
    if bare:
        yield reading.claim("default", name, place, why, expected=bare)


def _of_columns(reading: Reading, grid: Grid, names: frozenset[str]) -> Iterator[Claim]:
    required, defaults = grid.column(_REQUIRED_COLUMN), grid.column(_DEFAULT_COLUMN)
    by_cell = {id(said.passage): at for row in grid.rows for at, said in enumerate(row)}
    for said, span in rows_of(grid):
        if span.text not in names:
            continue
        row = next(row for row in grid.rows if any(cell is said for cell in row))
        place = said.passage.place(span.inner)
        if required is not None and required < len(row) and required != by_cell[id(said.passage)]:
            word = requirement_of_cell(row[required].passage.markdown, grid.headers[required])
            if word == "required" and any(falls_back(cell.passage) for cell in row):
                # The writer knows what the code does, and asks for more.
                word = None
            why = f"the column `{grid.headers[required]}`"
            yield from _both(reading, span.text, place, why, word, None)
        if defaults is not None and defaults < len(row):
            value = default_of_cell(row[defaults].passage)
            why = f"the column `{grid.headers[defaults]}`"
            yield from _both(reading, span.text, place, why, None, value)


def _of_passage(reading: Reading, said: Said, names: frozenset[str]) -> Iterator[Claim]:
    passage, grouped = said.passage, _group(said)
    own = next((span for span in passage.spans if name_in(span.text) in names), None)
    leads = own is not None and not passage.plain[: own.start].strip()
    stated = False
    for clause in passage.clauses:
        if is_elsewhen(clause):
            continue
        for span in clause.spans:
            name = name_in(span.text)
            if name is None or name not in names:
                continue
            word, value = requirement(clause, span), default(clause, span)
            if value is None and sum(name_in(s.text) in names for s in clause.near(span)) == 1:
                value = plain_default(clause, span)
            stated = stated or (span is own and word is not None)
            yield from _both(reading, name, passage.place(span.inner), span_in(said), word, value[0] if value else None)
        below = default_below(clause) if leads and own is not None and own not in clause.spans else None
        name = name_in(own.text) if own is not None else None
        if below is not None and name is not None:
            yield from _both(reading, name, passage.place(below[1].inner), span_in(said), None, below[0])
    if own is None:
        yield from _below_heading(reading, said, names)
        yield from _labelled(reading, said, names)
        return
    if not leads or stated or grouped is None:
        return
    name, why = name_in(own.text), "an item of a list of required or optional variables"
    if name is not None:
        yield reading.claim("requirement", name, passage.place(own.inner), why, expected=grouped)


def _labelled(reading: Reading, said: Said, names: frozenset[str]) -> Iterator[Claim]:
    """`Required: yes` below the item or the heading of a variable."""
    word, value = labelled(said.passage)
    if word is None and value is None:
        return
    above = said.setting.leads[-1] if said.setting.leads else None
    own = [name for span in (above.spans[:1] if above else ()) if (name := name_in(span.text)) in names]
    own = own or _in_heading(said.setting.heading, names)
    if len(own) == 1 and own[0] is not None:
        place = said.passage.place(len(said.passage.markdown) - len(said.passage.markdown.lstrip()))
        yield from _both(reading, own[0], place, f"a label {under(said.setting)}", word, value)


def _in_heading(heading: str, names: frozenset[str]) -> list[str]:
    found = re.findall(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+", heading.split("{")[0])
    return sorted({name for name in found if name in names})


def _group(said: Said) -> str | None:
    """`required` or `optional`, where an item stands in a list that is all of that."""
    if said.passage.form != "item":
        return None
    lead = said.setting.leads[-1].plain if said.setting.leads else ""
    found = _GROUP.fullmatch(lead) or (_GROUP.fullmatch(said.setting.heading) if not lead.strip() else None)
    return None if found is None else "optional" if found["word"].casefold() == "optional" else "required"


def _below_heading(reading: Reading, said: Said, names: frozenset[str]) -> Iterator[Claim]:
    """`Defaults to `x`.` below a heading that is a variable."""
    heading = said.setting.heading
    named = _in_heading(heading, names)
    if len(named) != 1 or said.passage.form == "heading":
        return
    for sentence in said.passage.sentences:
        below = default_below(sentence)
        if below is not None:
            place = said.passage.place(below[1].inner)
            yield from _both(reading, named[0], place, f"a sentence {under(said.setting)}", None, below[0])

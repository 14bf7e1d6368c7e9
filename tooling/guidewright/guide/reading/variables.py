"""Environment variables: which names are some, whether they are required, their defaults, and whether a list is whole.

A name in capitals may as well be an error code, a constant or another product's variable. It is read as a variable
where its block, column, section or sentence says so, or where its first word is that of one of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.claims.model import Claim
from guidewright.guide.reading.assignments import Assigned, Blocks, assignments
from guidewright.guide.reading.demands import demands
from guidewright.guide.reading.page import Said, Sample
from guidewright.guide.reading.paths import as_file
from guidewright.guide.reading.reading import Reading, span_in, under
from guidewright.guide.reading.tense import is_denied, is_elsewhen
from guidewright.guide.reading.text import CODE, Span
from guidewright.guide.reading.variable_forms import SPEAKS, is_ours, name_in, rows_of
from guidewright.guide.reading.whole_lists import whole
from guidewright.source import Place

_BEFORE = re.compile(
    r"\b(?:set|setting|unset|export|define|configure|without|fill in|provide|enter)\s+(?:the\s+)?$", re.IGNORECASE
)
_AFTER = re.compile(
    r"^\s*(?:\((?:required|optional|default)|[-–—:,]+\s*\(?(?:required|optional|mandatory)|must be set|defaults? to"
    r"|(?:is|are) (?:not )?(?:set|unset|required|optional|missing|empty))\b",
    re.IGNORECASE,
)
_NO_VARIABLE = re.compile(
    r"\b(?:constants?|errors?|codes?|status(?:es)?|events?|enums?|permissions?|roles?|scopes?|states?|headers?"
    r"|flags?)\s+"
    rf"(?:{CODE}+\s*(?:,|and|or|,\s*and)\s*)*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Named:
    """A name at a place that is read as a variable, with the reason."""

    name: str
    place: Place
    why: str


def variables(reading: Reading) -> Iterator[Claim]:
    """The variables of a guide, with what it says of each, in no special order."""
    blocks: Blocks = [(sample, list(assignments(sample))) for sample in reading.page.samples]
    strong = [*_of_blocks(blocks), *_of_grids(reading), *_of_words(reading)]
    words = {_first(named.name) for named in strong}
    # A block of a script is one of variables where it sets what is known for one.
    more = [
        _named(item, sample)
        for sample, items in blocks
        for item in items
        if not item.is_sure and is_ours(item.name) and _first(item.name) in words
    ]
    alike = [
        _Named(name, said.passage.place(span.inner), f"{span_in(said)}: its first word is that of other variables")
        for said in reading.page.everything
        for span in said.passage.spans
        if (name := name_in(span.text)) and _first(name) in words and _may_be(reading, said, span)
    ]
    every = {(named.name, named.place): named for named in (*alike, *more, *reversed(strong))}
    for named in every.values():
        yield reading.claim("variable", named.name, named.place, named.why)
    names = frozenset(named.name for named in every.values())
    yield from demands(reading, names, blocks)
    yield from whole(reading, names, blocks)


def _first(name: str) -> str:
    """The first word of a name, which variables of one service have in common."""
    return name.partition("_")[0]


def _named(item: Assigned, sample: Sample) -> _Named:
    return _Named(item.name, item.place, f"{item.form} {under(sample.setting)}")


def _of_blocks(blocks: Blocks) -> Iterator[_Named]:
    for sample, items in blocks:
        for item in items:
            # A name of one word is one where the block can hold nothing else.
            if is_ours(item.name) and item.is_sure and ("_" in item.name or len(items) > 1):
                yield _named(item, sample)


def _of_grids(reading: Reading) -> Iterator[_Named]:
    for grid in reading.page.grids:
        for row, span in rows_of(grid):
            why = f"a row of a table of variables {under(grid.setting)}"
            yield _Named(span.text, row.passage.place(span.inner), why)


def _of_words(reading: Reading) -> Iterator[_Named]:
    for said in reading.page.everything:
        for span in said.passage.spans:
            name = name_in(span.text)
            if name is None or not _may_be(reading, said, span):
                continue
            if reason := _reason(said, span):
                yield _Named(name, said.passage.place(span.inner), f"{span_in(said)}: {reason}")


def _reason(said: Said, span: Span) -> str | None:
    """Why a name is a variable by the words around it; None where they do not say so."""
    sentence, topic = said.passage.sentence_of(span), said.setting.topic
    if "=" in span.text:
        return "it is given a value"
    if topic == "errors":
        return None
    if topic == "variables" and said.passage.form in ("item", "heading", "paragraph"):
        return "the section is about variables"
    if SPEAKS.search(sentence.words) or (said.passage.form == "item" and SPEAKS.search(said.setting.lead)):
        return "the sentence speaks of variables"
    if _BEFORE.search(sentence.before(span)) or _AFTER.match(sentence.after(span)):
        return "it is said to be set, required or optional"
    return None


def _may_be(reading: Reading, said: Said, span: Span) -> bool:
    """Whether nothing around a name says that it is something else."""
    sentence = said.passage.sentence_of(span)
    if is_elsewhen(sentence) or (is_denied(sentence) and not _BEFORE.search(sentence.before(span))):
        return False
    if _NO_VARIABLE.search(sentence.before(span)) or re.search(r"\b(?:error|code|event|status|scope)s?\b", said.column):
        return False
    # `LIMIT` in `lib/x.ts`: a constant of the code.
    behind = sentence.next_to(span)
    is_in_file = behind is not None and re.fullmatch(r"\s*(?:in|from|of|at)\s+", sentence.between(span, behind))
    path = as_file(behind.text, reading.known) if is_in_file and behind is not None else None
    return path is None or ".env" in path or not re.search(r"\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|java|kt|cs)$", path)

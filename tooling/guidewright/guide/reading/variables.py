"""Environment variables: which names are some, whether they are required, their defaults, and whether a list is whole.

A name in capitals may as well be an error code, a constant or another product's variable. It is read as a variable
where its block, column, section or sentence says so, or where its first word is that of one of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.claims.model import Claim
from guidewright.guide.reading.assignments import Assigned, assignments, is_dummy
from guidewright.guide.reading.names import is_constant
from guidewright.guide.reading.page import Grid, Said, Sample, Setting
from guidewright.guide.reading.paths import as_file
from guidewright.guide.reading.reading import Reading, span_in, under
from guidewright.guide.reading.tense import is_denied, is_elsewhen
from guidewright.guide.reading.text import CODE, Span, Stretch
from guidewright.guide.reading.wording import (
    default,
    default_below,
    default_in,
    default_of_cell,
    requirement,
    requirement_in,
    requirement_of_cell,
)
from guidewright.source import Place

_GIVEN = re.compile(r"(?P<name>[A-Z][A-Z0-9_]*)=.*", re.DOTALL)
_SPEAKS = re.compile(r"\b(?:variables?|env(?:ironment)?(?: vars?)?)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:set|setting|unset|export|define|configure|without|fill in|provide|enter)\s+(?:the\s+)?$", re.IGNORECASE)
_AFTER = re.compile(r"^\s*(?:\((?:required|optional)|(?:is|are) (?:not )?(?:set|unset|required|optional|missing|empty)|defaults? to)\b", re.IGNORECASE)
_NO_VARIABLE = re.compile(
    r"\b(?:constants?|errors?|codes?|status(?:es)?|events?|enums?|permissions?|roles?|scopes?|states?|headers?|flags?)\s+"
    rf"(?:{CODE}+\s*(?:,|and|or|,\s*and)\s*)*$",
    re.IGNORECASE,
)
_COLUMN = re.compile(
    r"^(?:(?:env(?:ironment)? )?(?:variables?|vars?)|env|name|key|setting|option|parameter|(?:variable|env) name|config\w*)$"
)
_VARIABLE_COLUMN = re.compile(r"\b(?:variables?|vars?|env)\b")
_REQUIRED_COLUMN = re.compile(r"\b(?:required\??|mandatory|must be set|optional|needed|required/optional)(?:\?|\b)|^req(?:uired)?\.?$")
_DEFAULT_COLUMN = re.compile(r"^(?:the )?defaults?(?: value)?s?$")
_GROUP = re.compile(r"\W*(?:the )?(?P<word>required|optional|mandatory)(?: (?:environment )?(?:variables?|settings?|vars?|ones|keys))?\W*", re.I)
# Of the system, of runtimes and of programs beside the product.
_OTHERS = re.compile(
    r"(?:PG|XDG_|NODE_|NPM_|COMPOSE_|DOCKER_|BUILDKIT_|GITHUB_|GITLAB_|CI_|LD_|LC_|SSL_CERT_|PYTHON|JAVA_|GO(?:PATH|ROOT|OS|ARCH)"
    r"|POSTGRES_|MYSQL_|MARIADB_|HOMEBREW_|GIT_|SSH_|GPG_|CUDA_|KUBE|TERM|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|VIRTUAL_ENV"
    r"|RUST_|CARGO_|BUNDLE_|GEM_|RUBY|YARN_|PNPM_|BUN_|PS\d|IFS$|PUID|PGID|UID$|GID$)\w*"
)
_PART_ONLY = re.compile(
    r"\b(?:such as|for example|e\.g\.|differ|some of|additional\w*|also|further|extra|more|most important|at least|override"
    r"|examples?|only (?:needed|required)|if you|when you|optional(?:ly)?|test)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:everything|all|complete|whole|full|every|no others?|nothing else|these variables|following (?:environment )?"
    r"(?:variables|settings)|reads (?:these|the following))\b",
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
    blocks = [(sample, list(assignments(sample))) for sample in reading.page.samples]
    strong = [*_of_blocks(blocks), *_of_grids(reading), *_of_words(reading)]
    words = {_first(named.name) for named in strong}
    # A block of a script is one of variables where it sets what is known for one.
    more = [
        _named(item, sample)
        for sample, items in blocks
        for item in items
        if not item.is_sure and _is_ours(item.name) and _first(item.name) in words
    ]
    alike = [
        _Named(name, said.passage.place(span.inner), f"{span_in(said)}: its first word is that of other variables")
        for said in reading.page.everything
        for span in said.passage.spans
        if (name := _name_in(span.text)) and _first(name) in words and _may_be(reading, said, span)
    ]
    every = {(named.name, named.place): named for named in (*alike, *more, *reversed(strong))}
    for named in every.values():
        yield reading.claim("variable", named.name, named.place, named.why)
    yield from _details(reading, {named.name for named in every.values()}, blocks)
    yield from _complete(reading, {named.name for named in every.values()}, blocks)


def _first(name: str) -> str:
    """The first word of a name, which variables of one service have in common."""
    return name.partition("_")[0]


def _name_in(text: str) -> str | None:
    """The variable of a code span: a name of several words, or `NAME=value`."""
    given = _GIVEN.fullmatch(text)
    name = given["name"] if given else text
    return name if _is_ours(name) and is_constant(name) and not (given and " " in text.strip()) else None


def _is_ours(name: str) -> bool:
    return not is_dummy(name) and not _OTHERS.fullmatch(name)


def _named(item: Assigned, sample: Sample) -> _Named:
    return _Named(item.name, item.place, f"{item.form} {under(sample.setting)}")


def _of_blocks(blocks: list[tuple[Sample, list[Assigned]]]) -> Iterator[_Named]:
    for sample, items in blocks:
        for item in items:
            # A name of one word is one where the block can hold nothing else.
            if _is_ours(item.name) and item.is_sure and ("_" in item.name or len(items) > 1 or item.form.startswith("read")):
                yield _named(item, sample)


def _of_grids(reading: Reading) -> Iterator[_Named]:
    for grid in reading.page.grids:
        for row, span in _rows(grid):
            why = f"a row of a table of variables {under(grid.setting)}"
            yield _Named(span.text, row.passage.place(span.inner), why)


def _rows(grid: Grid) -> Iterator[tuple[Said, Span]]:
    """The cells of the column of variables, with the name in each, whether it is shown as code or not."""
    at = grid.column(_COLUMN)
    if at is None or not (_VARIABLE_COLUMN.search(grid.headers[at]) or grid.setting.topic == "variables"):
        return
    for row in grid.rows:
        if at < len(row):
            found = re.match(r"[\s*`]*(?:<code>)?(?P<name>[A-Z][A-Z0-9_]*)(?=[\s`*=<]|$)", row[at].passage.markdown)
            if found and _is_ours(found["name"]) and len(found["name"]) > 1:
                yield row[at], Span(found["name"], found.start("name"), found.end("name"), found.start("name"))


def _of_words(reading: Reading) -> Iterator[_Named]:
    for said in reading.page.everything:
        for span in said.passage.spans:
            name = _name_in(span.text)
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
    if _SPEAKS.search(sentence.words) or (said.passage.form == "item" and _SPEAKS.search(said.setting.lead)):
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
    behind = next((other for other in sentence.spans if other.start > span.start), None)
    is_in_file = behind is not None and re.fullmatch(r"\s*(?:in|from|of|at)\s+", sentence.between(span, behind))
    path = as_file(behind.text, reading.known) if is_in_file and behind is not None else None
    return path is None or ".env" in path or not re.search(r"\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|java|kt|cs)$", path)


def _details(
    reading: Reading, names: set[str], blocks: list[tuple[Sample, list[Assigned]]]
) -> Iterator[Claim]:
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


def _both(
    reading: Reading, name: str, place: Place, why: str, said: str | None, value: str | None
) -> Iterator[Claim]:
    if said is not None:
        yield reading.claim("requirement", name, place, why, expected=said)
    if value is not None:
        yield reading.claim("default", name, place, why, expected=value)


def _of_columns(reading: Reading, grid: Grid, names: set[str]) -> Iterator[Claim]:
    required, defaults = grid.column(_REQUIRED_COLUMN), grid.column(_DEFAULT_COLUMN)
    by_cell = {id(said.passage): at for row in grid.rows for at, said in enumerate(row)}
    for said, span in _rows(grid):
        if span.text not in names:
            continue
        row = next(row for row in grid.rows if any(cell is said for cell in row))
        place = said.passage.place(span.inner)
        if required is not None and required < len(row) and required != by_cell[id(said.passage)]:
            word = requirement_of_cell(row[required].passage.markdown, grid.headers[required])
            why = f"the column `{grid.headers[required]}`"
            yield from _both(reading, span.text, place, why, word, None)
        if defaults is not None and defaults < len(row):
            value = default_of_cell(row[defaults].passage)
            why = f"the column `{grid.headers[defaults]}`"
            yield from _both(reading, span.text, place, why, None, value)


def _of_passage(reading: Reading, said: Said, names: set[str]) -> Iterator[Claim]:
    passage, grouped = said.passage, _group(said)
    own = next((span for span in passage.spans if _name_in(span.text) in names), None)
    leads = own is not None and not passage.plain[: own.start].strip()
    stated = False
    for clause in passage.clauses:
        if is_elsewhen(clause):
            continue
        for span in clause.spans:
            name = _name_in(span.text)
            if name is None or name not in names:
                continue
            word, value = requirement(clause, span), default(clause, span)
            stated = stated or (span is own and word is not None)
            yield from _both(reading, name, passage.place(span.inner), span_in(said), word, value[0] if value else None)
        below = default_below(clause) if leads and own is not None and own not in clause.spans else None
        name = _name_in(own.text) if own is not None else None
        if below is not None and name is not None:
            yield reading.claim("default", name, passage.place(below[1].inner), span_in(said), expected=below[0])
    if own is None or not leads or stated or grouped is None:
        yield from _below_heading(reading, said, names) if own is None else ()
        return
    name, why = _name_in(own.text), "an item of a list of required or optional variables"
    if name is not None:
        yield reading.claim("requirement", name, passage.place(own.inner), why, expected=grouped)


def _group(said: Said) -> str | None:
    """`required` or `optional`, where an item stands in a list that is all of that."""
    if said.passage.form != "item":
        return None
    lead = said.setting.leads[-1].plain if said.setting.leads else ""
    found = _GROUP.fullmatch(lead) or (_GROUP.fullmatch(said.setting.heading) if not lead.strip() else None)
    return None if found is None else "optional" if found["word"].casefold() == "optional" else "required"


def _below_heading(reading: Reading, said: Said, names: set[str]) -> Iterator[Claim]:
    """`Defaults to `x`.` below a heading that is a variable."""
    heading = said.setting.heading
    named = [name for name in re.findall(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+", heading.split("{")[0]) if name in names]
    if len(set(named)) != 1 or said.passage.form == "heading":
        return
    for sentence in said.passage.sentences:
        below = default_below(sentence)
        if below is not None:
            place = said.passage.place(below[1].inner)
            yield reading.claim("default", named[0], place, f"a sentence {under(said.setting)}", expected=below[0])


def _complete(
    reading: Reading, names: set[str], blocks: list[tuple[Sample, list[Assigned]]]
) -> Iterator[Claim]:
    """One claim that the list of variables is complete: at the list that says so, else at the longest below such a heading."""
    lists: list[tuple[Setting, int, int]] = [
        (sample.setting, sample.line, len({item.name for item in items} & names)) for sample, items in blocks
    ]
    for grid in reading.page.grids:
        lists.append((grid.setting, grid.line, len({span.text for _, span in _rows(grid)} & names)))
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
    return _name_in(spans[0].text) if is_first else None


def _weight(setting: Setting, count: int) -> tuple[int, int]:
    """How much a list is the one of all variables: it says so, or its section is about them and it is no part of them."""
    lead: list[Stretch] = list(setting.leads[-1].sentences[-1:]) if setting.leads else []
    words = lead[0].words if lead else ""
    whole = _WHOLE.search(words) is not None and _SPEAKS.search(words + setting.heading) is not None
    if whole:
        return 2, count
    if _PART_ONLY.search(words) or _PART_ONLY.search(setting.heading):
        return 0, count
    return int(setting.topic == "variables" or _SPEAKS.search(words) is not None), count

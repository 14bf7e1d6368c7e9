"""Functions, methods and classes: names in code spans that the words around them call so, or tie to a file.

A name alone is no claim: it may be a field, a vendor's, or a word of the language. A file counts as the place of a name
only where the text says that the name is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.claims.model import Claim
from guidewright.guide.reading.names import identifier, is_called, is_camel, is_pascal, is_snake
from guidewright.guide.reading.page import Said
from guidewright.guide.reading.paths import as_file, as_location, is_silent
from guidewright.guide.reading.reading import Reading, span_in
from guidewright.guide.reading.tense import is_foreign
from guidewright.guide.reading.text import CODE, Span, Stretch

_FUNCTION_BEFORE = re.compile(r"\b(?:functions?|methods?|helpers?|hooks?)\s+(?:called\s+|named\s+)?$", re.IGNORECASE)
_FUNCTION_AFTER = re.compile(r"\s+(?:functions?|methods?|helpers?|hooks?)\b", re.IGNORECASE)
_CLASS_BEFORE = re.compile(r"\bclass(?:es)?\s+(?:called\s+|named\s+)?$", re.IGNORECASE)
_CLASS_AFTER = re.compile(r"\s+class\b", re.IGNORECASE)
# `The handler, file, compares it in x`.
_BY = re.compile(r"\b(?:in|by|with|through|via|calls?|called|uses?|using|runs?)\s+$", re.IGNORECASE)
_METHODS = re.compile(r"\b(?:methods?|functions?)\b", re.IGNORECASE)
_SUCH_AS = re.compile(r"\b(?:such as|like|for example|e\.g\.|namely)\b|:", re.IGNORECASE)
_AND = rf"(?:\s*(?:,|and|or|,\s*(?:and|or))\s*{CODE}+)"
# `x()` in `file`, `x` from the file `file`; several names may share one.
_IN = re.compile(
    rf"^{_AND}*\s*(?:,\s*(?:both|all)\s+)?\(?(?:lives?\s+|stands?\s+|is\s+|defined\s+|both\s+|all\s+)*"
    rf"(?:in|from|at|of|inside|within|\()\s*(?:the\s+)?(?:file\s+|module\s+)?$"
)
_BOTH_IN = re.compile(
    r"\b(?:both|all)(?: three| of them)?\s+(?:live|stand|are)?\s*(?:defined )?(?:in|from)\s+(?:the\s+)?$"
)
_OWN_SUFFIX = re.compile(
    r".+(?:Client|Error|Exception|Service|Controller|Repository|Handler|Provider|Manager|Factory|Adapter|Worker|Job"
    r"|Middleware|Store|Cache|Serializer|Agent|Gateway|Listener|Processor|Parser|Builder)"
)
_FUNCTION_COLUMN = re.compile(r"^(?:key )?(?:functions?|methods?|handlers?|function name|exports?|symbols?)$")
_FILE_COLUMN = re.compile(r"\b(?:files?|paths?|modules?|locations?|where|place|source)\b")
# Of the language and its platforms: nobody's own functions.
_BUILT_IN = re.compile(
    r"(?:console|Math|JSON|Object|Array|Promise|Date|Number|String|window|document|process|crypto|Buffer|os|sys|path|fs"
    r"|logging|json|re|time|datetime|React|z|app|router|req|res|request|response|self|this|super|require|module)\..+"
    r"|fetch|setTimeout|setInterval|require|import|parseInt|parseFloat|print|printf|echo|exit|len|str|int|map"
    r"|filter|now"
    r"|use(?:State|Effect|Memo|Ref|Callback|Context)|main|init|constructor|toString|then|catch|finally|eval|exec"
    r"|count|sum"
    r"|structuredClone|encodeURIComponent|createHmac|timingSafeEqual|getenv|super|save|get|set|open|close|read"
    r"|write|sleep"
)


def symbols(reading: Reading) -> Iterator[Claim]:
    """The functions, methods and classes that a guide names, each once per place."""
    classes = _called_classes(reading)
    for cell in _cells(reading):
        for clause in cell.said.passage.clauses:
            for span in clause.spans:
                yield from _of_span(reading, cell, clause, span, classes)


def _called_classes(reading: Reading) -> frozenset[str]:
    """The names that some sentence calls a class."""
    return frozenset(
        span.text
        for said in reading.page.everything
        for clause in said.passage.clauses
        for span in clause.spans
        if _is_called_class(clause, span)
    )


def _is_called_class(clause: Stretch, span: Span) -> bool:
    named = re.fullmatch(r"[A-Z]\w*", span.text) is not None
    return named and bool(_CLASS_BEFORE.search(clause.before(span)) or _CLASS_AFTER.match(clause.after(span)))


def _of_span(reading: Reading, cell: _Cell, clause: Stretch, span: Span, classes: frozenset[str]) -> Iterator[Claim]:
    said, name = cell.said, identifier(span.text)
    sentence = said.passage.sentence_of(span)
    if name is None or is_silent(said, clause, span):
        return
    where = _located(clause, span, reading) or _file_of(sentence, span, reading) or cell.path
    place = said.passage.place(span.inner)
    if not where and is_foreign(sentence) and not _is_called_class(clause, span):
        return
    if _is_class(reading, said, clause, span, classes):
        yield reading.claim("class", name, place, span_in(said), where=where)
    elif reason := _function(reading, cell, clause, span, where, classes):
        yield reading.claim("function", name, place, f"{span_in(said)}: {reason}", where=where)


def _located(clause: Stretch, span: Span, reading: Reading) -> str:
    """The file of the `path:line` that stands next behind a name; empty where something else does."""
    behind = clause.next_to(span)
    location = as_location(behind.text, reading.known) if behind is not None else None
    return location.path if location else ""


def _is_class(reading: Reading, said: Said, clause: Stretch, span: Span, classes: frozenset[str]) -> bool:
    if _is_called_class(clause, span):
        return True
    if span.text in classes:
        return is_pascal(span.text)
    is_likely = is_pascal(span.text) and _OWN_SUFFIX.fullmatch(span.text) is not None
    return is_likely and _names_file(said.passage.sentence_of(span), span, reading)


def _names_file(sentence: Stretch, span: Span, reading: Reading) -> bool:
    return any(as_file(s.text, reading.known) or as_location(s.text, reading.known) for s in sentence.near(span))


def _function(
    reading: Reading, cell: _Cell, clause: Stretch, span: Span, where: str, classes: frozenset[str]
) -> str | None:
    """Why a name is one of a function; None where nothing says so."""
    name = identifier(span.text) or ""
    head, _, last = name.rpartition(".")
    if _BUILT_IN.fullmatch(name) or (
        head and not (is_pascal(head) and (head in classes or _OWN_SUFFIX.fullmatch(head)))
    ):
        return None
    if _FUNCTION_BEFORE.search(clause.before(span)) or _FUNCTION_AFTER.match(clause.after(span)):
        return "called a function"
    if head:
        return "a member of a class"
    if not (is_camel(last) or is_snake(last) or is_called(span.text)):
        return None
    if is_snake(last) and re.search(r"\.[cm]?[jt]sx?$", where) and not is_called(span.text):
        return None  # a value or a column: nobody writes functions of such files like that
    if cell.is_function:
        return "in a column of functions"
    if where:
        return "said to be in a file"
    # `parse()` may be anybody's.
    if is_called(span.text) and (is_camel(last) or is_snake(last)):
        return "written with brackets"
    if (
        is_camel(last)
        and _BY.search(clause.before(span))
        and _names_file(cell.said.passage.sentence_of(span), span, reading)
    ):
        return "in a sentence about a file"
    return "listed as a method" if _is_listed(cell.said, clause, span) else None


def _is_listed(said: Said, clause: Stretch, span: Span) -> bool:
    """Whether a name follows `methods such as`, or begins an item below words that announce methods."""
    before = clause.before(span)
    announced = _METHODS.search(before)
    if announced and _SUCH_AS.search(before, announced.end()) and is_camel(span.text):
        return True
    is_first = said.passage.form == "item" and not said.passage.plain[: span.start].strip()
    lead = said.setting.lead if said.setting.leads else said.setting.heading
    return is_first and _METHODS.search(lead) is not None and is_camel(identifier(span.text) or "")


def _file_of(sentence: Stretch, span: Span, reading: Reading) -> str:
    """The file that a name is said to be in; empty where the text ties it to none."""
    for other in sentence.near(span):
        path = as_file(other.text, reading.known)
        if path is None:
            continue
        between = sentence.between(span, other) if other.start > span.start else ""
        if other.start > span.start and (_IN.search(between) or _BOTH_IN.search(between)):
            return path
    first = sentence.spans[0]
    path = as_file(first.text, reading.known)
    announced = sentence.between(first, span) if first.start < span.start else ""
    if (
        path
        and sentence.passage.form in ("item", "cell")
        and re.match(r"\s*(?:[:–—-]|has|holds|exports|defines)\s", announced)
    ):
        return path
    # `The class X in file has methods such as a and b`.
    named = _METHODS.search(sentence.before(span))
    owner = next((s for s in sentence.near(span) if s.start < span.start and is_pascal(s.text)), None)
    return _file_of(sentence, owner, reading) if named and owner is not None and owner is not span else ""


@dataclass(frozen=True)
class _Cell:
    """What a row says of the names in one of its cells: the file that they are in, and whether they are functions."""

    said: Said
    path: str = ""
    is_function: bool = False


def _cells(reading: Reading) -> Iterator[_Cell]:
    """All passages, and the cells of rows with a file in one cell and names in others."""
    yield from (_Cell(said) for said in reading.page.said)
    for grid in reading.page.grids:
        functions, files = grid.column(_FUNCTION_COLUMN), grid.column(_FILE_COLUMN)
        events = any(re.search(r"\bevents?\b", header) for header in grid.headers)
        for row in grid.rows:
            spans = row[files].passage.spans if files is not None and files < len(row) else ()
            path = _file(spans[0].text, reading) if spans else ""
            for at, said in enumerate(row):
                if not (events and at == functions):  # who handles an event is a claim of its own
                    yield _Cell(said, path if at != files else "", at == functions)


def _file(text: str, reading: Reading) -> str:
    location = as_location(text, reading.known)
    return location.path if location else as_file(text, reading.known) or ""

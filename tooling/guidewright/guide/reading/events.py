"""Webhook events: lists and tables of what is handled, and whether such a list is said to be all of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from guidewright.claims.model import Claim
from guidewright.claims.of_spec import route_url
from guidewright.guide.reading.names import identifier
from guidewright.guide.reading.page import Grid, Listed, Said, Setting
from guidewright.guide.reading.paths import as_file
from guidewright.guide.reading.reading import Reading, under
from guidewright.guide.reading.routes import own_path
from guidewright.guide.reading.tense import is_denied, is_elsewhen, is_foreign
from guidewright.guide.reading.text import Span, Stretch
from guidewright.source import Place

_EVENT = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[._:/-][A-Za-z0-9]+)*")
_DOTTED = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+")
_WORD = re.compile(r"\bevents?\b", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:handl\w+|act(?:s|ed)? on|listen\w*|subscrib\w+|tick|select|choose|enable|process(?:es|ed)?|support\w*"
    r"|react\w*|accept\w*|receiv\w+|these|following|understand\w*|know\w*)\b",
    re.IGNORECASE,
)
# `Acme sends these events`: which of them are acted on is another matter.
_SENDS = re.compile(r"\b(?:sends?|emits?|offers?|publish\w*|fires?|delivers?|available)\b", re.IGNORECASE)
_ACTS = re.compile(r"\b(?:handl\w+|act(?:s|ed)? on|process\w*|subscrib\w+|listen\w*|tick|select|react\w*)\b", re.I)
_SOME = re.compile(
    r"\b(?:such as|for example|e\.g\.|for instance|including|among others|some of|most important)\b", re.IGNORECASE
)
_EVENT_COLUMN = re.compile(r"^(?:webhook )?events?(?: type| name)?s?$")
_HANDLER_COLUMN = re.compile(r"^(?:handlers?|handled by|function)$")


def events(reading: Reading) -> Iterator[Claim]:
    """The events that a guide says are handled, with what handles them, and where a list of them claims to be whole."""
    complete: set[str] = set()
    for listed in reading.page.lists:
        yield from _whole(reading, complete, *_of_list(reading, listed))
    for grid in reading.page.grids:
        yield from _whole(reading, complete, *_of_grid(reading, grid))
    yield from _of_sentences(reading)


def _whole(reading: Reading, complete: set[str], claims: list[Claim], setting: Setting, line: int) -> Iterator[Claim]:
    """The claims of a list, before them that it is complete: one list of a handler is, further ones repeat it."""
    events = [claim for claim in claims if claim.kind == "event"]
    if events and not _SOME.search(setting.lead) and events[0].where not in complete:
        complete.add(events[0].where)
        heading = setting.headings[-1] if setting.headings and setting.headings[-1].level > 1 else None
        place = Place(reading.page.path, heading.line if heading else line, 1)
        yield reading.claim("events-complete", events[0].where, place, f"a list of events {under(setting)}")
    yield from claims


def _of_list(reading: Reading, listed: Listed) -> tuple[list[Claim], Setting, int]:
    setting, claims = listed.setting, list[Claim]()
    lead = setting.leads[-1] if setting.leads else None
    last = lead.sentences[-1] if lead and lead.sentences else None
    if last is not None and (is_elsewhen(last) or is_denied(last) or is_foreign(last)):
        return [], setting, listed.line
    if last is not None and _SENDS.search(last.words) and not _ACTS.search(last.words):
        return [], setting, listed.line
    spoken = _WORD.search(last.words) and _OURS.search(last.words) if last is not None else setting.topic == "events"
    names = [span for said in listed.items if (span := _named(said))] if spoken else []
    # Every item names an event first, or the list is about something else.
    shaped = last is not None or all(re.search(r"[._:]|^[A-Z]+$", span.text) for span in names)
    if not names or not shaped or len(names) < len(listed.items):
        return [], setting, listed.line
    where = _handler_of(reading, setting)
    for said, span in zip(listed.items, names, strict=True):
        why = f"an item of a list of events {under(setting)}"
        claims.append(reading.claim("event", span.text, said.passage.place(span.inner), why, where=where))
    return claims, setting, listed.line


def _named(said: Said) -> Span | None:
    """The event of an item: what it begins with, or the first name with a dot in it."""
    if _leads_with(said):
        return said.passage.spans[0]
    return next((span for span in said.passage.spans if _DOTTED.fullmatch(span.text)), None)


def _leads_with(said: Said) -> bool:
    spans = said.passage.spans
    first = spans[0] if spans else None
    return first is not None and not said.passage.plain[: first.start].strip() and bool(_EVENT.fullmatch(first.text))


def _of_grid(reading: Reading, grid: Grid) -> tuple[list[Claim], Setting, int]:
    setting, claims = grid.setting, list[Claim]()
    events, handlers = grid.column(_EVENT_COLUMN), grid.column(_HANDLER_COLUMN)
    about = f"{setting.lead} {' '.join(heading.words for heading in setting.headings[1:])}"
    is_ours = handlers is not None or setting.topic in ("webhook", "events") or re.search(r"\bweb ?hook", about, re.I)
    if events is None or not is_ours:
        return [], setting, grid.line
    where = _handler_of(reading, setting)
    for row in grid.rows:
        said = row[events] if events < len(row) else None
        if said is None or not said.passage.spans or not _leads_with(said):
            continue
        span, why = said.passage.spans[0], f"a row of a table of events {under(setting)}"
        claims.append(reading.claim("event", span.text, said.passage.place(span.inner), why, where=where))
        handler = row[handlers].passage if handlers is not None and handlers < len(row) else None
        name = identifier(handler.spans[0].text) if handler and len(handler.spans) == 1 else None
        if handler and name:
            at = handler.place(handler.spans[0].inner)
            claims.append(reading.claim("handler", span.text, at, why, where=where, expected=name))
    return claims, setting, grid.line


def _of_sentences(reading: Reading) -> Iterator[Claim]:
    """`The route handles `a.b` and `c.d``."""
    for said in reading.page.said:
        for sentence in said.passage.sentences:
            if not _WORD.search(sentence.words + said.setting.heading) or not _says_handled(sentence):
                continue
            where = _handler_of(reading, said.setting)
            for span in sentence.spans:
                if _DOTTED.fullmatch(span.text) and as_file(span.text, reading.known) is None:
                    why = f"said to be handled {under(said.setting)}"
                    yield reading.claim("event", span.text, said.passage.place(span.inner), why, where=where)


def _says_handled(sentence: Stretch) -> bool:
    if is_elsewhen(sentence) or is_denied(sentence) or is_foreign(sentence):
        return False
    return any(
        re.search(r"\bhandles?\s+(?:the\s+)?(?:events?\s+)?$", sentence.before(span))
        or re.match(r"\s+(?:is|are) handled\b", sentence.after(span))
        for span in sentence.spans
    )


def _handler_of(reading: Reading, setting: Setting) -> str:
    """The file that handles: what the list's lead names, else what the section does, else what serves its URL.

    Empty where nothing says it: the verdict looks among the service's handlers then.
    """
    passages = list(reversed(setting.leads))
    here = [said.passage for said in reading.page.everything if said.setting.headings == setting.headings]
    named = [
        path
        for passage in passages
        for span in passage.spans
        if (path := as_file(span.text, reading.known)) and "/" in path
    ]
    named += [
        path
        for passage in here
        for span in passage.spans
        if (path := as_file(span.text, reading.known)) and re.search(r"web-?_?hook|handler", path, re.IGNORECASE)
    ]
    if named:
        return named[0]
    urls = [
        path
        for passage in (*passages, *here)
        for span in (*passage.spans, *passage.urls)
        if (path := _url_path(reading, span.text)) is not None
    ]
    return _serving(reading, urls[0]) if urls else ""


def _url_path(reading: Reading, text: str) -> str | None:
    path = own_path(text.split()[-1], reading) if re.match(r"(?:[A-Z]+ )?(?:https?://|/)", text) else None
    return path if path and re.search(r"web-?_?hook|callback|events?\b", path) else None


def _serving(reading: Reading, url: str) -> str:
    named: Iterable[str] = (
        path for path in sorted(reading.known.files) if re.search(r"(?:^|/)route\.[jt]sx?$|(?:^|/)pages/api/", path)
    )
    return next((path for path in named if route_url(path) == url), "")

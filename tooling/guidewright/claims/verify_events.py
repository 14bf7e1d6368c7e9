"""Verdicts on webhook events: handled, by which function, and whether the list of them is complete."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from guidewright.claims.bench import Bench
from guidewright.claims.handling import handled, handling
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.facts.model import Event
from guidewright.facts.scope import scope_of
from guidewright.source import Place, Source, nearest

# `"a" | "b"` and `type: "a";` are types: they say what may come, not what is acted on.
_TYPE_BEFORE, _TYPE_AFTER = re.compile(r"\|\s*$|^\s*type\b.*=\s*$"), re.compile(r"\s*\||\s*;")
# A handler of many events is not listed in a message.
_MOST_SHOWN = 8
_PAGE = re.compile(r"\.(?:tsx|jsx|vue|svelte|astro)$")
_COMMENT = re.compile(r"\s*(?://|/?\*)")


def _files(claim: Claim, bench: Bench, typed: str) -> tuple[str, ...]:
    """The files of the handler that a claim speaks of; in a guide that names none, those of the service that handle."""
    if not claim.in_text:
        return (bench.path(typed),)
    found = tuple(path for path in bench.meant(typed) if path in bench.code.files) if typed else ()
    own = (e.path for e in bench.code.index.facts.events if bench.ownership.file_owner(e.path) == claim.service)
    # A page shows events, and handles none of a webhook's.
    return found or tuple(sorted({path for path in own if scope_of(path) != "test" and not _PAGE.search(path)}))


def _events(bench: Bench, files: Sequence[str]) -> tuple[Event, ...]:
    return tuple(dict.fromkeys(e for path in files for e in handled(bench.code, bench.ownership, path)))


def _called(typed: str, bench: Bench, files: Sequence[str]) -> str:
    """What messages call the handler."""
    return f"`{typed}`" if typed else f"`{bench.shown(files[0])}`" if len(files) == 1 else "the code of the service"


def _event(claim: Claim, bench: Bench) -> Verdict:
    files = _files(claim, bench, claim.where)
    events, shown = _events(bench, files), _called(claim.where, bench, files)
    found = [event for event in events if event.type == claim.subject]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    place = Place(files[0]) if files else None
    if not events:
        return Verdict(claim, "unproven", place, f"{shown} handles events in a way that cannot be read")
    if named := next((at for path in files if (at := _named(claim.subject, bench, path))), None):
        reason = f"the code names `{claim.subject}`, but whether it acts on it cannot be read"
        return Verdict(claim, "unproven", named, reason)
    documented, types = bench.subjects("event"), list(dict.fromkeys(event.type for event in events))
    near = nearest(claim.subject, [type for type in types if type not in documented]) or ""
    witnesses = tuple(
        Witness(Place(e.path, e.line), f"`{near}` is handled here", near) for e in events if e.type == near
    )
    reason = f"{shown} does not handle `{claim.subject}`"
    if claim.in_text and not near:
        known = ", ".join(f"`{type}`" for type in types[:_MOST_SHOWN])
        reason += f", only {known}" + (" and others" if len(types) > _MOST_SHOWN else "")
    return Verdict(claim, "broken", place, reason, near, witnesses[:1])


def _named(event: str, bench: Bench, path: str) -> Place | None:
    """Where the code of a handler names an event as a value, in a form that no dispatch was read from."""
    quoted = re.compile(rf"""(["'`]){re.escape(event)}\1""")
    for source in _texts(bench, path):
        for number, line in enumerate(source.lines, 1):
            for hit in quoted.finditer(line):
                before, after = line[: hit.start()], line[hit.end() :]
                if not (
                    _COMMENT.match(line) or "//" in before or _TYPE_BEFORE.search(before) or _TYPE_AFTER.match(after)
                ):
                    return Place(source.path, number)
    return None


def _texts(bench: Bench, path: str) -> list[Source]:
    behind = handling(bench.code, bench.ownership, path)
    return [bench.code.outlined[p] for p in behind if p in bench.code.outlined]


def _handler(claim: Claim, bench: Bench) -> Verdict:
    events = _events(bench, _files(claim, bench, claim.where))
    found = [event for event in events if event.type == claim.subject]
    names = [event.handler for event in found if event.handler]
    for event in sorted(found, key=lambda event: event.handler != claim.expected):
        # A branch may call several functions; which of them a writer names is the writer's choice.
        if claim.expected == event.handler or claim.expected.rpartition(".")[2] in event.calls:
            return Verdict(claim, "holds", Place(event.path, event.line))
    receipt = Place(found[0].path, found[0].line) if found else None
    if not names:
        return Verdict(claim, "unproven", receipt, f"what handles `{claim.subject}` cannot be read")
    return Verdict(claim, "broken", receipt, f"`{claim.subject}` is handled by `{names[0]}`", names[0])


def _events_complete(claim: Claim, bench: Bench) -> Verdict:
    documented = bench.subjects("event")
    files = _files(claim, bench, claim.subject)
    place, events = Place(files[0]) if files else None, _events(bench, files)
    if not events:
        reason = f"{_called(claim.subject, bench, files)} handles events in a way that cannot be read"
        return Verdict(claim, "unproven", place, reason)
    # Handlers test other things as well (`card.type === "debit"`): what the documented events are compared with tells
    # events from those.
    tested = {event.tested for event in events if event.type in documented}
    missing = {e.type: e for e in events if e.type not in documented and (e.tested in tested or not tested)}
    if not missing:
        return Verdict(claim, "holds", place)
    witnesses = tuple(Witness(Place(e.path, e.line), f"`{t}` is handled here", t) for t, e in sorted(missing.items()))
    reason = "the handler acts on events that the guide does not list"
    return Verdict(claim, "broken", witnesses[0].place, reason, witnesses=witnesses)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    "event": _event,
    "handler": _handler,
    "events-complete": _events_complete,
}

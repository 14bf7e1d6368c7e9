"""Verdicts on webhook events: handled, by which function, and whether the list of them is complete."""

from __future__ import annotations

import re
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.handling import handled, handling
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.facts.model import Event
from guidewright.source import Place, Source, nearest

# `"a" | "b"` and `type: "a";` are types: they say what may come, not what is acted on.
_TYPE_BEFORE, _TYPE_AFTER = re.compile(r"\|\s*$|^\s*type\b.*=\s*$"), re.compile(r"\s*\||\s*;")
_COMMENT = re.compile(r"\s*(?://|/?\*)")


def _events(bench: Bench, path: str) -> tuple[Event, ...]:
    return handled(bench.code, bench.ownership, path)


def _event(claim: Claim, bench: Bench) -> Verdict:
    path = bench.path(claim.where)
    events = _events(bench, path)
    found = [event for event in events if event.type == claim.subject]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if not events:
        reason = f"`{claim.where}` handles events in a way that cannot be read"
        return Verdict(claim, "unproven", Place(path), reason)
    if named := _named(claim.subject, bench, path):
        reason = f"the code names `{claim.subject}`, but whether it acts on it cannot be read"
        return Verdict(claim, "unproven", named, reason)
    documented = bench.subjects("event")
    near = nearest(claim.subject, [event.type for event in events if event.type not in documented]) or ""
    witnesses = tuple(
        Witness(Place(e.path, e.line), f"`{near}` is handled here", near) for e in events if e.type == near
    )
    reason = f"`{claim.where}` does not handle `{claim.subject}`"
    return Verdict(claim, "broken", Place(path), reason, near, witnesses[:1])


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
    found = [event for event in _events(bench, bench.path(claim.where)) if event.type == claim.subject]
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
    place = Place(bench.path(claim.subject))
    events = _events(bench, place.path)
    if not events:
        reason = f"`{claim.subject}` handles events in a way that cannot be read"
        return Verdict(claim, "unproven", place, reason)
    # Handlers test other things as well (`card.type === "debit"`): what the documented events are compared with tells
    # events from those.
    tested = {event.tested for event in events if event.type in documented}
    missing = {e.type: e for e in events if e.type not in documented and (e.tested in tested or not tested)}
    if not missing:
        return Verdict(claim, "holds", place)
    witnesses = tuple(Witness(Place(e.path, e.line), f"`{t}` is handled here", t) for t, e in sorted(missing.items()))
    reason = "the handler acts on events that the spec does not list"
    return Verdict(claim, "broken", witnesses[0].place, reason, witnesses=witnesses)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    "event": _event,
    "handler": _handler,
    "events-complete": _events_complete,
}

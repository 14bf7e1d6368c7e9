"""The files behind a webhook's route that dispatch on its events, and the events that they act on."""

from __future__ import annotations

from guidewright.claims.code import Code
from guidewright.claims.ownership import Ownership
from guidewright.claims.reads import MOST_HOPS
from guidewright.facts.model import Event


def handling(code: Code, ownership: Ownership, path: str) -> tuple[str, ...]:
    """The files that may dispatch: the handler's, and what it imports of the same service.

    Imports of those are followed only while nothing was found: what stands behind the dispatch tests other things.
    """
    owner, found, layer = ownership.file_owner(path), [path], [path]
    for hop in range(MOST_HOPS):
        if hop > 0 and any(code.index.events_of(p) for p in found):
            break
        needed = sorted({p for at in layer for p in code.index.needed(at)} - set(found))
        layer = [p for p in needed if ownership.file_owner(p) == owner]
        found += layer
    return tuple(found)


def handled(code: Code, ownership: Ownership, path: str) -> tuple[Event, ...]:
    """The events that the handler in the file at `path` acts on, in the order of the files and their text."""
    return tuple(event for p in handling(code, ownership, path) for event in code.index.events_of(p))

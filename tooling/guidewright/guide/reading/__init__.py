"""The claims of a guide that somebody wrote by hand, in whatever layout.

Each module reads one concept. What they share: text alone decides what is a claim, a name without a sign of what it is
claims nothing, and whether a claim is true is none of their business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guidewright.claims.model import Claim
from guidewright.config import Profile
from guidewright.guide.contract import Contract
from guidewright.guide.model import Guide
from guidewright.guide.reading.commands import containers, scripts
from guidewright.guide.reading.events import events
from guidewright.guide.reading.links import links
from guidewright.guide.reading.paths import paths
from guidewright.guide.reading.reading import Known, Reading
from guidewright.guide.reading.routes import routes
from guidewright.guide.reading.samples import quotes, samples
from guidewright.guide.reading.sql import sql
from guidewright.guide.reading.symbols import symbols
from guidewright.guide.reading.tables import tables
from guidewright.guide.reading.trees import trees
from guidewright.guide.reading.variables import variables
from guidewright.guide.reading.walk import page_of
from guidewright.source import Source

__all__ = ["Known", "claims_of_guide"]

_READERS: tuple[Callable[[Reading], Iterator[Claim]], ...] = (
    variables, paths, trees, symbols, routes, events, tables, sql, scripts, containers, samples, quotes,
)  # fmt: skip


def claims_of_guide(
    guide: Guide, source: Source, contract: Contract, service: str, profile: Profile, known: Known
) -> tuple[Claim, ...]:
    """The claims of a guide in the order of its text, each with the reason why it was read as one.

    `source` is the text that the guide was parsed from; `service` the slug that the claims belong to; `known` are the
    files of the code base. The same thing said twice in one line is one claim.
    """
    reading = Reading(page_of(guide, source, contract), service, profile, known)
    found = [claim for read in _READERS for claim in read(reading)]
    found += links(reading, source)
    first: dict[object, Claim] = {}
    for claim in sorted(found, key=lambda claim: claim.place):
        first.setdefault((claim.said, claim.place.line), claim)
    return tuple(first.values())

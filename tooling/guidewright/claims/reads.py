"""What must be read to judge claims: the files whose outlines they need."""

from __future__ import annotations

from collections.abc import Iterable

from guidewright.claims.code import joined, within
from guidewright.claims.model import Claim
from guidewright.claims.ownership import Ownership
from guidewright.facts.modules import Modules

# Handlers reach their checks over a few imports; farther away the word of a chain is worth little.
MOST_HOPS = 4


def cited(claims: Iterable[Claim], root: str, files: frozenset[str]) -> frozenset[str]:
    """The files of the code base that claims name, project-relative; only those that exist."""
    named: set[str] = set()
    for claim in claims:
        if claim.kind in ("file", "class", "function", "route", "event", "handler", "security", "number"):
            named.update((claim.where, claim.subject.partition("#")[0]))
    return frozenset(path for name in named if name and (path := joined(root, name)) in files)


def owned(ownership: Ownership, files: Iterable[str]) -> frozenset[str]:
    """The files that some service owns by its path."""
    roots = {owner.root for owner in ownership.owners}
    inside = (path for path in files if any(within(path, root) for root in roots))
    return frozenset(path for path in inside if any(owner.claims_file(path) for owner in ownership.owners))


def imported(claims: Iterable[Claim], root: str, modules: Modules) -> frozenset[str]:
    """The modules of the code base that samples import, project-relative."""
    named = {claim.where for claim in claims if claim.kind in ("import", "call")}
    found = (modules.resolve(joined(root, "sample.ts"), module) for module in named)
    return frozenset(path for path in found if path is not None)

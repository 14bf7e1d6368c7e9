"""Which variables the code reads and a guide lacks: what is its service's, and whether its list is complete."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.claims.ownership import Ownership
from guidewright.facts.fold import folded
from guidewright.facts.index import Index
from guidewright.facts.model import Variable
from guidewright.source import Place

# Code that runs in the product. What tests, containers and workflows read is a witness, never a demand.
PRODUCT_SCOPES = ("app", "config", "script")


def place(fact: Variable) -> Place:
    """Where a variable is mentioned."""
    return Place(fact.path, fact.line, fact.column)


def _users(reads: Iterable[Variable]) -> set[str]:
    """The files that use a variable. A module that checks the variables of the whole product is none."""
    listed = tuple(reads)
    using = {fact.path for fact in listed if not fact.form.startswith("schema")}
    return using or {fact.path for fact in listed}


def nearest_first(reads: Iterable[Variable], claim: Claim, bench: Bench) -> list[Variable]:
    """The reads in the service's own files first, then those of the application, then those of scripts."""
    return sorted(
        reads,
        key=lambda fact: (bench.ownership.file_owner(fact.path) != claim.service, PRODUCT_SCOPES.index(fact.scope)),
    )


def _by_name(index: Index) -> list[tuple[str, list[Variable]]]:
    """Where product code reads each variable."""
    readers: dict[str, list[Variable]] = {}
    for fact in index.facts.variables:
        if fact.role == "read" and fact.scope in PRODUCT_SCOPES:
            readers.setdefault(fact.name, []).append(fact)
    return sorted(readers.items())


def undocumented(index: Index, ownership: Ownership, service: str) -> Mapping[str, tuple[Variable, ...]]:
    """The variables that belong to a service and that no guide lists, by name, with the reads of product code."""
    return {
        name: tuple(reads)
        for name, reads in _by_name(index)
        if ownership.variable_owner(name, _users(reads)) == service
    }


def shared(index: Index, ownership: Ownership) -> Mapping[str, tuple[Variable, tuple[str, ...]]]:
    """The variables that only files read which several services share, and no guide documents: where, and by whom."""
    found = {}
    for name, reads in _by_name(index):
        using = _users(reads)
        if sharing := ownership.variable_sharers(name, using):
            found[name] = (next(fact for fact in reads if fact.path in using), sharing)
    return found


def _is_about(service: str, bench: Bench) -> bool:
    """Whether most variables that a guide lists are the service's, by their names or by the files that read them."""
    listed, owners = bench.subjects("variable"), bench.ownership
    own = [
        name
        for name in listed
        if owners.by_name(name) == service
        or any(owners.file_owner(read.path) == service for read in bench.code.index.reads(name))
    ]
    return len(own) * 2 >= len(listed)


def _is_near(reads: Iterable[Variable], claim: Claim, bench: Bench) -> bool:
    """Whether a variable is read in a file of the service, or beside one that reads what the guide lists.

    A product may use one vendor for several things, and name the variables of all of them after it.
    """
    index = bench.code.index
    beside = {posixpath.dirname(fact.path) for name in bench.subjects("variable") for fact in index.reads(name)}
    return any(
        bench.ownership.file_owner(fact.path) == claim.service or posixpath.dirname(fact.path) in beside
        for fact in reads
    )


def _is_other_name(reads: Iterable[Variable], mentioned: frozenset[str]) -> bool:
    """Whether a variable is only ever read as another name of one that the guide has: `ACME_KEYS || ACME_KEY`."""
    return all(
        fact.form.endswith("-computed")
        and any(name.isupper() and name in mentioned for name in re.findall(r"\w+", fact.default or ""))
        for fact in reads
    )


def _complete(claim: Claim, bench: Bench) -> Verdict:
    guide = bench.code.asked.texts.get(claim.place.path)
    # What a guide mentions in any form is documented: in a link, a heading, a list of names.
    mentioned = frozenset(re.findall(r"\w+", guide.text)) if guide and claim.in_text else frozenset()
    missing = tuple(
        Witness(place(nearest_first(reads, claim, bench)[0]), f"`{name}` is read here", name, folded(reads).requirement)
        for name, reads in undocumented(bench.code.index, bench.ownership, claim.service).items()
        if not claim.in_text
        or (name not in mentioned and _is_near(reads, claim, bench) and not _is_other_name(reads, mentioned))
    )
    if not missing:
        return Verdict(claim, "holds")
    if claim.in_text and not _is_about(claim.service, bench):
        reason = f"most variables of this guide are not those of `{claim.service}`; which are, cannot be told"
        return Verdict(claim, "unproven", missing[0].place, reason)
    listed = len(bench.subjects("variable"))
    if claim.in_text and len(missing) > listed:
        reason = f"the code reads {len(missing)} variables that the guide does not list, more than it lists"
        return Verdict(claim, "unproven", missing[0].place, f"{reason}; it hardly means to be complete")
    count = "a variable" if len(missing) == 1 else f"{len(missing)} variables"
    reason = f"the code reads {count} that the guide does not list"
    return Verdict(claim, "broken", missing[0].place, reason, witnesses=missing)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"variables-complete": _complete}
